// What may stand in front matter and in sources.yaml? Each schema says what it expected in words.

import {z} from 'zod';
import {isSafeAddress} from './links.ts';
import {typesetWords} from './typography.ts';

/** Every message says what was expected and what was found. */
const expected = (what: string) => ({
  error: ({input}: {readonly input?: unknown}) => `Expected ${what}, found ${found(input)}.`,
});

function found(input: unknown): string {
  if (input === undefined || input === '') return 'nothing';
  if (typeof input === 'string') return `"${input}"`;
  return Array.isArray(input) ? 'a list' : 'keys and values';
}

const words = (example: string) =>
  z.string(expected(example)).trim().min(1, expected(example)).transform(typesetWords);

const maybe = z
  .string(expected('words'))
  .trim()
  .transform(value => (value === '' ? undefined : typesetWords(value)))
  .optional();

const raw = (pattern: RegExp, what: string) =>
  z.string(expected(what)).trim().regex(pattern, expected(what));

const wholeNumber = (expected: string) => raw(/^\d{1,4}$/, expected).transform(Number);

const flag = raw(/^(?:true|false)$/, '"true" or "false"').transform(value => value === 'true');

/** Unknown keys are refused, since a mistyped one would else be lost in silence. */
const keys = <Shape extends z.core.$ZodLooseShape>(shape: Shape) => {
  const known = Object.keys(shape).join(', ');
  return z.strictObject(shape, {
    error: issue =>
      issue.code === 'unrecognized_keys'
        ? `Known are ${known}.`
        : `Expected the keys ${known}, found ${found(issue.input)}.`,
  });
};

const record = <Value extends z.ZodType>(key: RegExp, name: string, value: Value) =>
  z.record(z.string().regex(key), value, {
    error: ({code, input}) =>
      code === 'invalid_key'
        ? `Expected ${name} as the key.`
        : `Expected ${name} for each key, found ${found(input)}.`,
  });

const byObjective = (what: string) =>
  record(/^\d+\.\d+$/, 'the number of an objective, such as "3.1",', words(what));

export const courseSchema = keys({
  title: words('a title, such as "title: Case Planning in Recovery"'),
  code: words('the course code, such as "508804"'),
  version: raw(/^\d+\.\d+\.\d+$/, 'a version of three numbers, such as "0.1.0"'),
  language: raw(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'a language, such as "en-US"'),
  pass: raw(/^(?:\d{1,2}|100)$/, 'a pass mark in percent from 0 to 100').transform(Number),
  provider: maybe,
  help: maybe,
  hotline: maybe,
  writing: raw(
    /^(?:lms|device)$/,
    '"lms" (kept in the LMS record) or "device" (kept on the device alone)',
  )
    .transform(place => (place === 'device' ? place : 'lms'))
    .default('lms'),
  official: byObjective("an objective's official words").default({}),
});

export const moduleSchema = keys({
  title: words('a title, such as "title: Case Planning in Recovery"'),
  lead: words('one or two sentences, shown large under the title'),
  brief: words(
    'how long it takes, such as "About {minutes} minutes in {lessons} short lessons."',
  ).refine(
    brief => !/[{}]/.test(brief.replaceAll(/\{(?:minutes|lessons)\}/g, '')),
    expected('no "{…}" but "{minutes}" and "{lessons}"'),
  ),
  objectives: byObjective('what the learner will be able to do'),
  lessons: z
    .array(words("a lesson's title"), expected('a list of the titles of the lessons'))
    .min(1, 'Expected one lesson or more.'),
  path: z
    .array(
      keys({
        label: words('a point of the path, such as "Day 30"'),
        text: words('what happened then'),
        bend: flag.optional(),
        here: flag.optional(),
      }),
      expected('a list of points, each with "label" and "text"'),
    )
    .min(2, 'Expected two points or more.')
    .optional(),
});

export const pageSchema = keys({
  title: words('a title, such as "title: A lapse at 30 days"'),
  lesson: wholeNumber('the lesson\'s number, such as "lesson: 4"'),
  objectives: words('the objectives that the page serves, such as "objectives: 3.3 3.4"').transform(
    list => list.split(/[\s,]+/),
  ),
  notice: maybe,
  short: maybe,
  minutes: raw(/^(?:[1-9]|[1-5]\d|60)$/, 'whole minutes from 1 to 60, such as "minutes: 6"')
    .transform(Number)
    .optional(),
  handout: flag.optional(),
});

export const testSchema = keys({
  title: words('a title, such as "title: Test of Module 3"'),
  questions: raw(/^[1-9]\d?$/, 'how many questions it asks, such as "questions: 12"').transform(
    Number,
  ),
});

export const handoutSchema = keys({
  title: words('a title, such as "title: Our recovery plan"'),
  for: z.enum(['families', 'trainers'], expected('"families" or "trainers"')),
  about: words('one sentence on what the handout is for'),
});

export const sourcesSchema = record(
  /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
  'a name of lower-case letters, digits and hyphens, such as "menon-2018",',
  keys({
    title: words("the source's title"),
    by: words('its authors or its publisher'),
    in: maybe,
    year: words('its year, or "n.d."'),
    url: z
      .string(expected('an address'))
      .refine(isSafeAddress, expected('an address that begins with "https://"'))
      .optional(),
    classic: flag.optional(),
  }),
);

export type CourseFrontMatter = z.infer<typeof courseSchema>;
export type ModuleFrontMatter = z.infer<typeof moduleSchema>;
export type Sources = z.infer<typeof sourcesSchema>;
export type Source = Sources[string];
