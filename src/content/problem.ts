// What went wrong, where, and how is it mended? The author's mistakes, collected and never thrown.

export interface Problem {
  /** Path as in the map of files, such as `course/3-case-planning-in-recovery/05-a-lapse.md`. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** What was expected, what was found, what to do. */
  readonly message: string;
  readonly level: 'error' | 'warning';
}

/** Notes one mistake in the file that it was made for. */
export type Report = (line: number, message: string) => void;

/** A report for one file that adds to `problems`. */
export function reportFor(
  file: string,
  problems: Problem[],
  level: Problem['level'] = 'error',
): Report {
  return (line, message) => void problems.push({file, line, message, level});
}

/** By file, then line. */
export function byPlace(a: Problem, b: Problem): number {
  return a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1;
}

/** The beginning of what was found, in one short line. */
export function brief(words: string): string {
  const line = words.trim().split('\n', 1)[0]?.trimEnd() ?? '';
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}
