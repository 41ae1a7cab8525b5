// What must be true of the course as a whole? No two names are the same or share a code; what goes on from another stands behind it.

import {codeOf} from '../model/digits.ts';
import type {ReadModule} from './module.ts';
import {isPlayersId} from './players-ids.ts';
import {reportFor, type Problem} from './problem.ts';

interface Name {
  readonly name: string;
  readonly file: string;
  readonly line: number;
}

export function reportClashes(modules: readonly ReadModule[], problems: Problem[]): void {
  const drafts = modules.flatMap(module => module.drafts);
  const notebooks = modules.flatMap(({module: {notebook}, drafts: [opening]}) =>
    opening ? [{name: notebook.id, file: opening.file, line: 1}] : [],
  );
  const onPages = drafts.flatMap(({pieces, file}) =>
    pieces.flatMap(piece =>
      piece.kind === 'activity' ? [{name: piece.activity.id, file, line: piece.line}] : [],
    ),
  );
  const headings = drafts.flatMap(({pieces, file}) =>
    pieces.flatMap(piece =>
      piece.kind === 'activity' && piece.activity.file !== undefined
        ? [{name: piece.activity.file, file, line: piece.line}]
        : [],
    ),
  );
  const pages = drafts.map(({id, file}) => ({name: id, file, line: 1}));
  for (const {name, file, line} of onPages) {
    if (!isPlayersId(name)) continue;
    reportFor(file, problems)(
      line,
      `The name "#${name}" is taken by the player itself: give the exercise another, such as "#my-${name}".`,
    );
  }
  const distinct = reportRepeated(
    [...once(notebooks), ...onPages],
    (name, before) =>
      `The name "#${name}" is taken by ${before}: each must be the only one in the course.`,
    problems,
  );
  reportRepeated(
    headings,
    (heading, before) =>
      `The heading file="${heading}" is taken by ${before}: the case file would show two parts alike. Give one of them another.`,
    problems,
  );
  reportSameCode('activity', distinct, problems);
  reportSameCode('page', once(pages), problems);
}

/** Of names that are reported elsewhere, or nowhere, when they are taken twice. */
const once = (names: readonly Name[]): Name[] => [
  ...new Map(names.map(name => [name.name, name])).values(),
];

/** Circles go on from circles that the learner has met. */
export function reportEarlier(modules: readonly ReadModule[], problems: Problem[]): void {
  const met = new Set<string>();
  for (const {pieces, file} of modules.flatMap(({drafts}) => drafts)) {
    for (const piece of pieces) {
      if (piece.kind !== 'activity' || piece.activity.kind !== 'circles') continue;
      const {id, earlier} = piece.activity;
      if (earlier !== undefined && !met.has(earlier)) {
        reportFor(file, problems)(
          piece.line,
          `Expected the name of a ":::circles" that stands before this one, found "earlier=${earlier}".`,
        );
      }
      met.add(id);
    }
  }
}

/** Of two that are the same, the later is refused; those that stay are returned. */
function reportRepeated(
  names: readonly Name[],
  complaint: (name: string, before: string) => string,
  problems: Problem[],
): Name[] {
  const first = new Map<string, Name>();
  for (const {name, file, line} of names) {
    const before = first.get(name);
    if (before === undefined) first.set(name, {name, file, line});
    else {
      const place = `${before.file}:${before.line}`;
      reportFor(file, problems)(line, complaint(name, place));
    }
  }
  return [...first.values()];
}

/** What a learner did is kept under three characters made from the name; two names may not make the same. */
function reportSameCode(what: string, names: readonly Name[], problems: Problem[]): void {
  const first = new Map<string, Name>();
  for (const name of names) {
    const code = codeOf(name.name);
    const before = first.get(code);
    if (before === undefined) first.set(code, name);
    else {
      reportFor(name.file, problems)(
        name.line,
        `The ${what} name "${name.name}" is kept under the same short code as "${before.name}" of ${before.file}:${before.line}: change the newer one.`,
      );
    }
  }
}
