// What has an author excused, and why? `<!-- excuse rule: reason -->` before or on the line; in YAML `# excuse rule: reason`.

import {isRule, type RuleName} from './rules.ts';

export interface Excuse {
  readonly file: string;
  /** Of the excuse itself. */
  readonly line: number;
  readonly rule: RuleName;
  readonly reason: string;
  /** Of what it excuses. */
  readonly covers: number;
}

interface Found {
  readonly excuses: readonly Excuse[];
  readonly faults: readonly {readonly line: number; readonly message: string}[];
}

const form = '<!-- excuse rule-name: the reason -->';

export function readExcuses(file: string, source: string): Found {
  const excuses: Excuse[] = [];
  const faults: {line: number; message: string}[] = [];
  const lines = source.split('\n');
  const bodyLine = file.endsWith('.md') && lines[0] === '---' ? lines.indexOf('---', 1) : 0;
  for (const [index, written] of lines.entries()) {
    const inYaml = file.endsWith('.yaml') || index < bodyLine;
    const pattern = inYaml ? /(?:^|\s)#\s*excuse\b(.*)$/g : /<!--\s*excuse\b(.*?)-->/g;
    for (const {0: raw, 1: words = ''} of written.matchAll(pattern)) {
      const {rule = '', reason = ''} =
        /^\s+(?<rule>[\w-]+)\s*:\s*(?<reason>\S.*?)\s*$/.exec(words)?.groups ?? {};
      if (!isRule(rule)) {
        const why = rule === '' ? 'it needs a rule and a reason' : `there is no rule "${rule}"`;
        faults.push({
          line: index + 1,
          message: `This excuse excuses nothing, since ${why}: write "${form}", with the name that stands behind the message.`,
        });
        continue;
      }
      const alone = written.replaceAll(pattern, '').trim() === '' || raw.trim() === written.trim();
      excuses.push({
        file,
        line: index + 1,
        rule,
        reason,
        covers: alone ? nextLine(lines, index, inYaml) : index + 1,
      });
    }
  }
  return {excuses, faults};
}

/** The next line that holds more than comments. */
function nextLine(lines: readonly string[], index: number, inYaml: boolean): number {
  const idle = inYaml ? /^\s*(?:#.*)?$/ : /^\s*(?:<!--.*-->\s*)?$/;
  const next = lines.findIndex((line, at) => at > index && !idle.test(line));
  return next < 0 ? index + 1 : next + 1;
}
