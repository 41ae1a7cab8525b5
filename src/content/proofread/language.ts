// Which words does the course avoid? language.yaml: words, what to write instead, and who says so.

import {z} from 'zod';
import {readYaml} from '../front-matter.ts';

const words = z.string().trim().min(1);

const schema = z.strictObject(
  {
    rules: z.array(
      z.strictObject({
        terms: z.array(words).min(1),
        use: words,
        // For a learner who writes the word; without it only the course avoids it.
        why: words.optional(),
        source: words,
      }),
    ),
    allow: z.array(words).default([]),
  },
  {
    error:
      'Expected "rules", each with "terms", "use", "source" and perhaps "why", and "allow", a list of names.',
  },
);

export type Avoided = z.infer<typeof schema>['rules'][number];

export interface Language {
  readonly avoided: readonly Avoided[];
  /** Names and legal terms in which the words may stand. */
  readonly allowed: readonly string[];
  readonly faults: readonly {readonly line: number; readonly message: string}[];
}

export function readLanguage(source: string): Language {
  const faults: {line: number; message: string}[] = [];
  const read = readYaml(source, 1, schema, (line, message) => void faults.push({line, message}));
  return {avoided: read?.value.rules ?? [], allowed: read?.value.allow ?? [], faults};
}
