// Where do the records lie, and how do they survive a restart? One JSON file, replaced whole and at once.

import {existsSync, mkdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {z} from 'zod';
import {newRecords, type Records} from './records.ts';

const session = z.object({
  id: z.string(),
  started: z.string(),
  saved: z.string().optional(),
  ended: z.boolean(),
  seconds: z.number(),
  flags: z.array(z.string()),
});

const attempt = z.object({
  learner: z.string(),
  package: z.string(),
  title: z.string(),
  edition: z.enum(['scorm12', 'scorm2004-3rd', 'scorm2004-4th', 'web']),
  number: z.int().positive(),
  started: z.string(),
  sessions: z.array(session.transform(value => ({...value, saved: value.saved}))),
  values: z.record(z.string(), z.string()),
});

const schema = z.object({
  learners: z.array(z.object({id: z.string(), name: z.string()})),
  attempts: z.array(attempt),
});

export interface Store {
  readonly records: Records;
  /** Written to disk before it returns: an answer "saved" is true. */
  write(records: Records): void;
}

export function openStore(file: string): Store {
  let records = existsSync(file) ? read(file) : newRecords;
  return {
    get records() {
      return records;
    },
    write(next) {
      if (next === records) return;
      mkdirSync(path.dirname(file), {recursive: true});
      const beside = `${file}.${process.pid}.new`;
      writeFileSync(beside, JSON.stringify(next, null, 1));
      // A rename replaces the file in one step: a crash leaves the old records or the new ones, never half of them.
      renameSync(beside, file);
      records = next;
    },
  };
}

/** A file that cannot be read is set aside, never overwritten: it may be all that somebody has. */
function read(file: string): Records {
  try {
    return schema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    const aside = file.replace(/(\.json)?$/, `.unreadable-${Date.now()}.json`);
    renameSync(file, aside);
    console.warn(`The records in ${file} could not be read; they lie in ${aside} now.`, error);
    return newRecords;
  }
}
