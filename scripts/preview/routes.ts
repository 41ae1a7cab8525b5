// What does each address of the preview answer? The one place that turns requests into changes of the records.

import {randomUUID} from 'node:crypto';
import {z} from 'zod';
import {dataModelOf} from './data-model.ts';
import {csvOf} from './csv.ts';
import {offersOf, type Package} from './package.ts';
import {addLearner, flag, launch, save, startingValues, startOver, type Opened} from './records.ts';
import {download, file, json, nothing, refusal, Refused, type Reply} from './reply.ts';
import {reportOf} from './report.ts';
import {ownFile} from './site.ts';
import type {Store} from './store.ts';
import type {AttemptReport, Launched, Learner, Overview} from './wire.ts';

export interface Lms {
  readonly store: Store;
  /** The packages being played, by name. */
  packages: ReadonlyMap<string, Package>;
}

const newLearner = z.object({
  name: z
    .string()
    .trim()
    .regex(/^[^\p{Cc}]{1,80}$/u),
});
const choice = z.object({learner: z.string(), package: z.string()});
const saving = z.object({
  session: z.string(),
  values: z.record(z.string().regex(/^(cmi|adl)\.[\w.]{1,200}$/), z.string()),
  end: z.boolean(),
});
const flagging = z.object({session: z.string(), reason: z.string().max(2000)});

export async function get(lms: Lms, address: string): Promise<Reply> {
  const [, area = '', name = '', ...rest] = address.split('/');
  if (area === 'content') return content(lms, name, rest.join('/'));
  switch (address) {
    case '/api/overview':
      return json(overview(lms));
    case '/records.csv':
      return download('records.csv', csvOf(reports(lms)));
    // Browsers ask for it unbidden.
    case '/favicon.ico':
      return nothing();
    default:
      return (await ownFile(address)) ?? refusal(404, 'There is nothing at this address.');
  }
}

export function post({store, packages}: Lms, address: string, body: unknown): Reply {
  const now = new Date();
  switch (address) {
    case '/api/learners': {
      const {name} = understood(newLearner, body);
      if (store.records.learners.some(learner => learner.name === name)) {
        throw new Refused(409, `There is a learner called "${name}" already.`);
      }
      store.write(addLearner(store.records, name));
      return json(store.records.learners.at(-1));
    }
    case '/api/launch': {
      const {learner, opened} = chosen(store, packages, body);
      return json(begin(store, packages, learner, opened, now));
    }
    case '/api/start-over': {
      const {learner, opened} = chosen(store, packages, body);
      store.write(startOver(store.records, learner.id, opened, now));
      return nothing();
    }
    case '/api/save': {
      const outcome = save(store.records, understood(saving, body), now);
      if ('refused' in outcome) throw new Refused(409, `Not saved: ${outcome.refused}.`);
      store.write(outcome.records);
      return nothing();
    }
    case '/api/flag': {
      const {session, reason} = understood(flagging, body);
      store.write(flag(store.records, session, reason));
      return nothing();
    }
    default:
      return refusal(404, 'There is nothing at this address.');
  }
}

function begin(
  store: Store,
  packages: Lms['packages'],
  learner: Learner,
  opened: Package,
  now: Date,
): Launched {
  const offer = offersOf(packages.values()).find(({editions}) =>
    editions.some(({name}) => name === opened.name),
  );
  const launched = {
    learner,
    title: offer?.title ?? opened.title,
    edition: opened.edition,
    address: `/content/${opened.name}/${opened.href}`,
    editions: offer?.editions ?? [],
  };
  if (!dataModelOf(opened.edition)) return {...launched, session: '', attempt: 0, values: {}};
  const session = randomUUID();
  const {records, attempt} = launch(store.records, learner.id, opened, session, now);
  store.write(records);
  return {...launched, session, attempt: attempt.number, values: startingValues(attempt, learner)};
}

function overview(lms: Lms): Overview {
  return {
    learners: lms.store.records.learners,
    offers: offersOf(lms.packages.values()),
    attempts: reports(lms),
  };
}

function reports({store, packages}: Lms): AttemptReport[] {
  return store.records.attempts.map(attempt =>
    reportOf(attempt, store.records.learners, packages.get(attempt.package)),
  );
}

/** Only what the zip holds can be asked for: no path of this reaches the disk. */
function content({packages}: Lms, name: string, path: string): Reply {
  const played = packages.get(name);
  if (!played) return refusal(404, 'There is no such package. Has the course been built?');
  const bytes = played.files.get(path);
  return bytes ? file(path, bytes) : refusal(404, `${name}.zip holds no file "${path}".`);
}

function chosen(
  store: Store,
  packages: Lms['packages'],
  body: unknown,
): {learner: Learner; opened: Package & Opened} {
  const wanted = understood(choice, body);
  const learner = store.records.learners.find(({id}) => id === wanted.learner);
  if (!learner) throw new Refused(404, 'There is no such learner.');
  const opened = packages.get(wanted.package);
  if (!opened) throw new Refused(404, 'There is no such package. Has the course been built?');
  return {learner, opened};
}

function understood<Wanted>(schema: z.ZodType<Wanted>, body: unknown): Wanted {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  throw new Refused(400, z.prettifyError(parsed.error));
}
