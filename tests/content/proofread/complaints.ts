// What does one rule say to one text? For the tests of the proofreader's rules.

import {proofread} from '../../../src/content/proofread/proofread.ts';
import {levels, type Level, type RuleName} from '../../../src/content/proofread/rules.ts';
import {filesWith, pageFile, pageHead} from '../small-course.ts';

type Files = Readonly<Record<string, string | undefined>>;

const strict = Object.fromEntries(
  Object.keys(levels).map(rule => [rule, 'error'] as const),
) as unknown as Readonly<Record<RuleName, Level>>;

export const languageFile = 'course/language.yaml';
export const language = `rules:
  - terms: [addict, addicts, drug addict]
    use: person with a substance use disorder
    source: a table of 2022
  - terms: [substance abuse]
    use: substance use
    source: a table of 2022
allow:
  - Office of Substance Abuse
`;

/** "file:line: message" of all complaints by this rule. */
export function complaintsIn(rule: RuleName, files: Files): string[] {
  return proofread(filesWith({[languageFile]: language, ...files}), strict)
    .problems.filter(problem => problem.rule === rule)
    .map(({file, line, message}) => `${file}:${line}: ${message}`);
}

/** "line: message", counted from the first line of these words on the first page. */
export function complaintsAbout(rule: RuleName, body: string, head = pageHead): string[] {
  const before = head.split('\n').length - 1;
  return complaintsIn(rule, {[pageFile]: head + body})
    .filter(complaint => complaint.startsWith(pageFile))
    .map(complaint =>
      complaint.slice(pageFile.length + 1).replace(/^\d+/, line => String(Number(line) - before)),
    );
}

/** The lines alone. */
export function linesOf(rule: RuleName, body: string): number[] {
  return complaintsAbout(rule, body).map(complaint => Number.parseInt(complaint, 10));
}

/** A question; `[x]` stands in front of what is right. */
export function choice(question: string, ...options: readonly string[]): string {
  return named('q', 'objective=3.3 check', question, ...options);
}

export function named(
  name: string,
  attributes: string,
  question: string,
  ...options: readonly string[]
): string {
  const lines = options.map(
    option => `- ${option.startsWith('[x]') ? '' : '[ ] '}${option}\n  > Why.`,
  );
  return `:::choice {#${name} ${attributes}}\n${question}\n\n${lines.join('\n')}\n:::\n`;
}
