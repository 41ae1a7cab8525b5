// Does the text keep the rules for good text? Every complaint with its line, but for what an author has excused with a reason.

import {byPlace, type Problem} from '../problem.ts';
import {readerOf} from '../reader.ts';
import {checks} from './checks.ts';
import {readExcuses, type Excuse} from './excuses.ts';
import {readManuscript, type Manuscript} from './manuscript.ts';
import type {Complain} from './rule.ts';
import {levels, type Level, type RuleName} from './rules.ts';

export interface Complaint extends Problem {
  readonly rule: RuleName;
}

export interface Proof {
  /** By file, then line. */
  readonly problems: readonly Complaint[];
  readonly excuses: readonly Excuse[];
  readonly manuscript: Manuscript;
}

/** The same files as the compiler reads, which has its own say on whatever cannot be read. */
export function proofread(
  files: ReadonlyMap<string, string>,
  strictness: Readonly<Record<RuleName, Level>> = levels,
): Proof {
  const read = readerOf(files);
  const manuscript = readManuscript(files.keys(), read);
  const problems: Complaint[] = [];
  const used = new Set<Excuse>();
  const complainAs =
    (rule: RuleName, excuses: readonly Excuse[]): Complain =>
    (file, line, message) => {
      const level: Level = strictness[rule];
      if (level === 'off') return;
      const excuse = excuses.find(
        known => known.rule === rule && known.file === file && known.covers === line,
      );
      if (excuse) used.add(excuse);
      else problems.push({file, line, level, rule, message});
    };

  const excuses: Excuse[] = [];
  const complainOfExcuse = complainAs('excuse', []);
  for (const path of files.keys()) {
    if (path === 'course/README.md' || !/\.(?:md|ya?ml)$/.test(path)) continue;
    const {excuses: found, faults} = readExcuses(path, read(path) ?? '');
    excuses.push(...found);
    for (const {line, message} of faults) complainOfExcuse(path, line, message);
  }
  for (const {rule, check} of checks) check(manuscript, complainAs(rule, excuses));
  for (const excuse of excuses) {
    // A rule that is off complains of nothing, and comes back some day; so does a file that cannot be read.
    if (used.has(excuse) || strictness[excuse.rule] === 'off' || !manuscript.whole) continue;
    complainOfExcuse(
      excuse.file,
      excuse.line,
      `Nothing on line ${excuse.covers} breaks the rule "${excuse.rule}", so this excuses nothing: delete it, or move it to the line before the one that it is for.`,
    );
  }
  problems.sort(byPlace);
  return {problems, excuses: excuses.filter(excuse => used.has(excuse)), manuscript};
}
