// How are a module's test and its best result kept as records that stand alone, and when is one trusted?

import {openRecord, spellRecord, type Activities} from './answer-record.ts';
import {checkOf, codeOf, digits, strangerOf, valueOf} from './digits.ts';
import type {ActivityId, PageId} from './ids.ts';
import type {Attempt, Reply, Result, TestRecord} from './learner.ts';
import {isWriting, isWritten, read, spell} from './response-code.ts';

type Tallies = NonNullable<TestRecord['tallies']>;
export type Tests = Readonly<Partial<Record<PageId, TestRecord>>>;

const HANDED_IN = 1;
const MARK = 2 ** 17;

/** The attempt's number and questions; then its replies, each a record of its own; then the best result. */
export function spellTests(tests: Tests): {
  attempts: string;
  replies: string;
  best: string;
  tallies: string;
} {
  const records = Object.entries(tests).flatMap(([page, record]) =>
    record ? [{page, record}] : [],
  );
  const spelled = (part: string, tell: (record: TestRecord) => string | undefined): string =>
    records
      .map(({page, record}) => {
        const content = tell(record);
        return content === undefined ? '' : sealed(part, codeOf(page), content);
      })
      .join('');
  return {
    attempts: spelled('t', ({attempt}) => attempt && spellAttempt(attempt)),
    replies: records
      .map(({record}) => (record.attempt ? spellReplies(record.attempt) : ''))
      .join(''),
    best: spelled('b', ({best}) => best && spellResult(best)),
    tallies: spelled('f', ({tallies}) => tallies && spellTallies(tallies)),
  };
}

/** Reads what can be trusted; a question that the course no longer has stays in a result, and leaves an attempt. */
export function readTests(
  parts: {
    readonly attempts: readonly string[];
    readonly replies: readonly string[];
    readonly best: readonly string[];
    readonly tallies: readonly string[];
  },
  pages: ReadonlyMap<string, PageId>,
  activities: Activities,
): Tests {
  const replies = new Map(parts.replies.flatMap(record => readReply(record, activities) ?? []));
  const tests = new Map<PageId, TestRecord>();
  for (const record of parts.attempts) {
    const opened = opening('t', record, pages);
    const attempt = opened && readAttempt(opened.content, replies, activities);
    if (attempt) tests.set(opened.page, {attempt, best: undefined});
  }
  for (const record of parts.best) {
    const opened = opening('b', record, pages);
    if (!opened) continue;
    const best = readResult(opened.content, activities);
    tests.set(opened.page, {attempt: tests.get(opened.page)?.attempt, best});
  }
  for (const record of parts.tallies) {
    const opened = opening('f', record, pages);
    const known = opened && tests.get(opened.page);
    const tallies = opened && readTallies(opened.content);
    // What nobody knows the best result of has no score by any attempt.
    if (known?.best && tallies) tests.set(opened.page, {...known, tallies});
  }
  return Object.fromEntries(tests);
}

const sealed = (part: string, code: string, content: string): string =>
  `${code}${checkOf(part + code + content, 2)}${content}.`;

function opening(
  part: string,
  record: string,
  pages: ReadonlyMap<string, PageId>,
): {page: PageId; content: string} | undefined {
  const page = pages.get(record.slice(0, 3));
  const content = record.slice(5);
  return page && `${record}.` === sealed(part, record.slice(0, 3), content)
    ? {page, content}
    : undefined;
}

const spellAttempt = ({number, handedIn, asked}: Attempt): string =>
  digits(number, 2) + digits(handedIn ? HANDED_IN : 0, 1) + asked.map(codeOf).join('');

const spellReplies = ({replies}: Attempt): string =>
  Object.entries(replies)
    .flatMap(([id, reply]) => {
      if (!reply || isWriting(reply.response)) return [];
      const marks = {tries: 0, solved: false, shape: reply.shape};
      return spellRecord('q', id as ActivityId, marks, spell(reply.response));
    })
    .join('');

const spellResult = ({asked, right}: Result): string =>
  asked
    .map(id => digits((valueOf(codeOf(id), 3) ?? 0) + (right.includes(id) ? MARK : 0), 3))
    .join('');

/** First and last: how many were right, of how many. */
const spellTallies = ({first, last}: Tallies): string =>
  [first.right, first.of, last.right, last.of].map(count => digits(count, 1)).join('');

function readTallies(content: string): Tallies | undefined {
  const counts = Array.from(content, digit => valueOf(digit, 1) ?? 0);
  const [right = 0, of = 0, lastRight = 0, lastOf = 0] = counts;
  return counts.length === 4
    ? {first: {right, of}, last: {right: lastRight, of: lastOf}}
    : undefined;
}

const groups = (text: string): string[] => text.match(/.{3}/g) ?? [];

function readAttempt(
  content: string,
  replies: ReadonlyMap<ActivityId, Reply>,
  activities: Activities,
): Attempt | undefined {
  const asked = groups(content.slice(3)).flatMap(code => activities.get(code)?.id ?? []);
  if (asked.length === 0) return undefined;
  return {
    number: valueOf(content.slice(0, 2), 2) ?? 1,
    handedIn: valueOf(content.slice(2, 3), 1) === HANDED_IN,
    asked,
    replies: Object.fromEntries([...replies].filter(([id]) => asked.includes(id))),
  };
}

function readReply(record: string, activities: Activities): [ActivityId, Reply][] | undefined {
  const opened = openRecord('q', record, activities);
  if (!opened) return undefined;
  const {activity, marks, body} = opened;
  if (isWritten(activity)) return undefined;
  const found = read(body, activity);
  return found?.rest === ''
    ? [[activity.id, {response: found.response, shape: marks.shape}]]
    : undefined;
}

function readResult(content: string, activities: Activities): Result {
  const known = groups(content).map(group => {
    const value = valueOf(group, 3) ?? 0;
    const code = digits(value % MARK, 3);
    return {id: activities.get(code)?.id ?? strangerOf(code), marked: value >= MARK};
  });
  return {
    asked: known.map(({id}) => id),
    right: known.filter(({marked}) => marked).map(({id}) => id),
  };
}
