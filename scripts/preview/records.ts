// What does an LMS remember of each learner, and what does a launch or a save change? Pure: the disk is store.ts's.

import type {Edition} from '../../manifest/identity.ts';
import {dataModelOf, names, secondsOf, spanOf} from './data-model.ts';
import type {DataModel} from './emit.ts';
import type {Learner, Save, Values} from './wire.ts';

export interface Session {
  readonly id: string;
  readonly started: string;
  readonly saved: string | undefined;
  readonly ended: boolean;
  /** Counted when the session ends in order, as Moodle does. */
  readonly seconds: number;
  readonly flags: readonly string[];
}

export interface Attempt {
  readonly learner: string;
  /** The zip's name without its ending. */
  readonly package: string;
  readonly title: string;
  readonly edition: Edition;
  readonly number: number;
  readonly started: string;
  readonly sessions: readonly Session[];
  readonly values: Values;
}

export interface Records {
  readonly learners: readonly Learner[];
  /** The oldest first. */
  readonly attempts: readonly Attempt[];
}

/** The package that a learner opens. */
export interface Opened {
  readonly name: string;
  readonly title: string;
  readonly edition: Edition;
}

type Refusal = 'no such session' | 'the session has ended' | 'the course was opened again';

export const newRecords: Records = {
  learners: ['Learner, First', 'Learner, Second', 'Learner, Third'].map((name, index) => ({
    id: `learner-${index + 1}`,
    name,
  })),
  attempts: [],
};

export function addLearner(records: Records, name: string): Records {
  return {
    ...records,
    learners: [...records.learners, {id: `learner-${records.learners.length + 1}`, name}],
  };
}

/** The last attempt, which the next launch goes on with. */
export function lastAttempt(
  {attempts}: Records,
  learner: string,
  name: string,
): Attempt | undefined {
  return attempts.findLast(attempt => attempt.learner === learner && attempt.package === name);
}

/** A fresh attempt; the earlier ones are kept. One that nobody has used yet is not doubled. */
export function startOver(records: Records, learner: string, opened: Opened, now: Date): Records {
  const last = lastAttempt(records, learner, opened.name);
  if (last && unused(last)) return records;
  const attempt: Attempt = {
    learner,
    package: opened.name,
    title: opened.title,
    edition: opened.edition,
    number: (last?.number ?? 0) + 1,
    started: now.toISOString(),
    sessions: [],
    values: {},
  };
  return {...records, attempts: [...records.attempts, attempt]};
}

/**
 * SCORM 2004 RTE 4.2.8: after any exit but `suspend` the attempt is over, and the next launch begins a new one. SCORM 1.2
 * has no such rule: Moodle and others go on with the data and only leave cmi.core.entry empty.
 */
export function launch(
  records: Records,
  learner: string,
  opened: Opened,
  session: string,
  now: Date,
): {records: Records; attempt: Attempt} {
  const before = lastAttempt(records, learner, opened.name);
  const over =
    !before ||
    (dataModelOf(opened.edition) === 'scorm2004' && !unused(before) && entryOf(before) === '');
  const begun = over ? startOver(records, learner, opened, now) : records;
  const last = lastAttempt(begun, learner, opened.name);
  if (!last) throw new Error(`${opened.name} has no attempt to launch.`);
  const fresh: Session = {
    id: session,
    started: now.toISOString(),
    saved: undefined,
    ended: false,
    seconds: 0,
    flags: [],
  };
  const attempt = {...last, title: opened.title, sessions: [...last.sessions, fresh]};
  return {records: replace(begun, last, attempt), attempt};
}

/** Takes the whole data model in place of the last one. */
export function save(
  records: Records,
  {session, values, end}: Save,
  now: Date,
): {records: Records} | {refused: Refusal} {
  const attempt = records.attempts.find(({sessions}) => sessions.some(({id}) => id === session));
  const model = attempt && dataModelOf(attempt.edition);
  if (!model) return {refused: 'no such session'};
  const place = attempt.sessions.findIndex(({id}) => id === session);
  if (attempt.sessions[place]?.ended) return {refused: 'the session has ended'};
  // Two windows on one attempt: the one that was opened last is the one that counts.
  const superseded = attempt.sessions.slice(place + 1).some(({saved}) => saved !== undefined);
  if (superseded) return {refused: 'the course was opened again'};
  const seconds = end ? secondsOf(model, values[names[model].sessionTime] ?? '') : 0;
  const sessions = attempt.sessions.map(other =>
    other.id === session ? {...other, saved: now.toISOString(), ended: end, seconds} : other,
  );
  return {records: replace(records, attempt, {...attempt, sessions, values: kept(model, values)})};
}

/** Notes what a strict LMS would have refused. */
export function flag(records: Records, session: string, reason: string): Records {
  const attempts = records.attempts.map(attempt => ({
    ...attempt,
    sessions: attempt.sessions.map(other =>
      other.id === session ? {...other, flags: [...other.flags, reason]} : other,
    ),
  }));
  return {...records, attempts};
}

export function secondsSpent({sessions}: Attempt): number {
  return sessions.reduce((sum, {seconds}) => sum + seconds, 0);
}

/** What the run-time starts with. */
export function startingValues(attempt: Attempt, learner: Learner): Values {
  const model = dataModelOf(attempt.edition);
  if (!model) return {};
  const name = names[model];
  // They belong to the session that set them.
  const ofSession = [name.exit, name.sessionTime];
  const saved = Object.entries(attempt.values).filter(([element]) => !ofSession.includes(element));
  return {
    ...Object.fromEntries(saved),
    [name.learnerId]: learner.id,
    [name.learnerName]: learner.name,
    [name.entry]: entryOf(attempt),
    [name.mode]: 'normal',
    [name.credit]: 'credit',
    [name.totalTime]: spanOf(model, secondsSpent(attempt)),
  };
}

function entryOf({edition, values}: Attempt): 'ab-initio' | 'resume' | '' {
  const model = dataModelOf(edition);
  if (!model || Object.keys(values).length === 0) return 'ab-initio';
  return values[names[model].exit] === 'suspend' ? 'resume' : '';
}

const unused = ({values, sessions}: Attempt): boolean =>
  Object.keys(values).length === 0 && sessions.every(({saved}) => saved === undefined);

/** The LMS's own elements are not the content's to keep. */
function kept(model: DataModel, values: Values): Values {
  const name = names[model];
  const own = [
    name.learnerId,
    name.learnerName,
    name.entry,
    name.mode,
    name.credit,
    name.totalTime,
  ];
  return Object.fromEntries(
    Object.entries(values).filter(([element, value]) => value !== '' && !own.includes(element)),
  );
}

const replace = (records: Records, before: Attempt, after: Attempt): Records => ({
  ...records,
  attempts: records.attempts.map(attempt => (attempt === before ? after : attempt)),
});
