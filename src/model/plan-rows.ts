// Which rows does a learner's plan have, and what has changed in them?

import type {Plan, PlanModelRow} from './activity.ts';
import type {PlanRow, Response} from './learner.ts';

/** Rows that one plan takes. */
export const mostRows = 40;

/** A fixed plan has one row for each question, in their order; every row has all cells. */
export function rowsOf(
  {columns, fixed, questions}: Plan,
  response: Response | undefined,
): readonly PlanRow[] {
  const kept = response?.kind === 'plan' ? response.rows : [];
  const rows = fixed
    ? questions.map(
        (_, question): PlanRow => kept.find(row => row.question === question) ?? blank(question),
      )
    : kept;
  return rows.map(({question, cells}) => ({
    question,
    cells: columns.map((_, column) => cells[column] ?? ''),
  }));
}

export const blank = (question: number): PlanRow => ({question, cells: []});

export const isWritten = ({cells}: PlanRow): boolean => cells.some(cell => cell.trim() !== '');

/** Rows of the model plan that are left as questions. */
export const openGaps = ({model}: Plan, had: readonly number[]): PlanModelRow[] =>
  model.filter(({gap}, place) => gap !== '' && !had.includes(place));

export interface Changes {
  /** For each row of the later plan: as it was, changed, or new. A row without a word is no news. */
  readonly rows: readonly ('same' | 'changed' | 'new')[];
  /** Written rows of the earlier plan that are no more. */
  readonly gone: number;
}

type Kin = (earlier: PlanRow, later: PlanRow) => boolean;

/** Rows have no names: what is the earlier form of a row is told by what the two share, most first. */
const kin: readonly Kin[] = [
  (a, b) => a.question === b.question && a.cells.every((cell, column) => cell === b.cells[column]),
  (a, b) => shared(a, b, 0),
  (a, b) => a.cells.some((_, column) => shared(a, b, column)),
];

function shared(a: PlanRow, b: PlanRow, column: number): boolean {
  const cell = a.cells[column] ?? '';
  return cell.trim() !== '' && cell === b.cells[column];
}

/** In a fixed plan a row is known by its question. */
const fixedKin: readonly Kin[] = [...kin.slice(0, 1), (a, b) => a.question === b.question];

export function changesIn(
  earlier: readonly PlanRow[],
  later: readonly PlanRow[],
  fixed: boolean,
): Changes {
  const left = earlier.filter(isWritten);
  const rows = later.map((row): Changes['rows'][number] => (isWritten(row) ? 'new' : 'same'));
  for (const [rank, isKin] of (fixed ? fixedKin : kin).entries()) {
    for (const [place, row] of later.entries()) {
      const at = rows[place] === 'new' ? left.findIndex(other => isKin(other, row)) : -1;
      if (at < 0) continue;
      left.splice(at, 1);
      rows[place] = rank === 0 ? 'same' : 'changed';
    }
  }
  return {rows, gone: left.length};
}
