// How are ways drawn? As one thread that runs down beside the rows: a path that forks, stages, moments; and levels as stairs.

import type {Html} from '../../model/ids.ts';
import type {Context} from '../context.ts';
import {icons} from '../icons.ts';
import {markup, nothing, quoted} from '../markup.ts';
import {em, knot, line, round, strip, stretched, stripWidth} from './drawing.ts';
import type {Strips} from './kinds.ts';
import type {Room, Sheet} from './sheet.ts';

export const pathRoom: Room = {
  rows: [5, 5],
  columns: [2, 3],
  name: 30,
  example:
    '"| Where on the way | What it is |" with two rows before use, the lapse, the way back and the relapse',
};

export function drawPath(): Strips {
  // Where the thread runs in each row; the last is where it may go, and need not.
  const [first, second, lapse, back, far] = [9, 18, 28, 9, 41] as const;
  const on = line(`M${back} 0V100`);
  const maybe = (path: string): Html => line(path, 'may');
  return thread([
    strip(stretched(line(`M${first} 28V50${curve(first, second)}`)), knot(first)),
    strip(stretched(line(`M${second} 0V50${curve(second, lapse)}`)), knot(second)),
    strip(
      stretched(
        maybe(`M${lapse} 50${curve(lapse, far)}`),
        line(`M${lapse} 0V50${curve(lapse, back)}`),
      ),
      knot(lapse, 'ink'),
    ),
    strip(stretched(maybe(`M${far} 0V100`), on), knot(back)),
    strip(stretched(maybe(`M${far} 0V50${curve(far, back)}`), on), knot(far, 'may')),
  ]);
}

export const stagesRoom: Room = {
  rows: [3, 6],
  columns: [2, 4],
  name: 20,
  example: '"| Stage | You may hear | What helps |"',
};

export function drawStages({rows: {length}}: Sheet): Strips {
  const x = (at: number): number => 8 + 4 * at;
  return thread(
    Array.from({length}, (_, at) => {
      const start = `M${x(at)} ${at === 0 ? 28 : 0}`;
      const end = at === length - 1 ? 'V100' : `V50${curve(x(at), x(at + 1))}`;
      return strip(
        stretched(line(start + end)),
        wayBack(x(at), at, length, at < length - 1),
        knot(x(at)),
      );
    }),
  );
}

export const momentsRoom: Room = {
  rows: [3, 5],
  columns: [2, 4],
  name: 10,
  example: '"| Moment | What you see |" and "| Green | All is well |"',
};

const signs = ['Green', 'Yellow', 'Orange', 'Red', 'After'];
const colours = ['green', 'yellow', 'orange', 'red', 'after'] as const;

/** Told apart by their signs, which are those of the family's plan. */
export function drawMoments({rows}: Sheet, {report}: Context): Strips | undefined {
  const known = rows.flatMap(({line: at, words: [name = '']}) => {
    const colour = colours[signs.indexOf(name)];
    if (colour !== undefined) return [colour];
    report(at, `Expected one of ${signs.join(', ')} in the first cell, found "${name}".`);
    return [];
  });
  if (known.length < rows.length) return undefined;
  const x = 11;
  const last = rows.length - 1;
  const strips = known.map((colour, at) => {
    const on = line(at === 0 ? `M${x} 28V100` : at === last ? `M${x} 0V28` : `M${x} 0V100`);
    const way = wayBack(x + 5, at, rows.length, at === 0);
    return markup`${strip(stretched(on), way)}<span class="sign">${icons[colour]}</span>`;
  });
  return {...thread(strips), classes: known};
}

export const levelsRoom: Room = {
  rows: [3, 7],
  columns: [2, 4],
  name: 16,
  example: '"| Level | Name | In short |"',
};

export function drawLevels({rows: {length}}: Sheet): Strips {
  const x = (at: number): number => ((stripWidth - 2) * (at + 1)) / length;
  return thread(
    Array.from({length}, (_, at) =>
      strip(
        stretched(
          markup`<rect class="step" width=${quoted(round(x(at)))} y="-.5" height="101"/>`,
          line(`M${round(x(at - 1))} 0H${round(x(at))}V100`),
        ),
      ),
    ),
  );
}

/** Down to the next row's place; begins where a vertical line has come to the middle of this one. */
const curve = (from: number, to: number): string => `C${from} 78 ${to} 72 ${to} 100`;

/** A dotted thread that leads up again beside the first: out of the last row, and into each with an arrow. */
function wayBack(x: number, at: number, count: number, arrow: boolean): Html {
  const lane = 44;
  const last = at === count - 1;
  const bend = 24;
  const out = line(`M${x + 6} 12C${lane - 4} 12 ${lane} 10 ${lane} 0`, 'may');
  const into = markup`${line(`M${lane} ${bend}C${lane} 14 ${lane - 4} 12 ${x + 9} 12`, 'may')}${line(`M${x + 13} 8L${x + 8} 12L${x + 13} 16`)}`;
  const turn = last ? out : arrow ? into : nothing;
  const from = at === 0 ? em(bend) : quoted(0);
  const up = last
    ? nothing
    : markup`<line class="may" x1=${em(lane)} x2=${em(lane)} y1=${from} y2="100%"/>`;
  return markup`${up}<svg viewBox=${quoted(`0 0 ${stripWidth} ${bend}`)} width=${em(stripWidth)} height=${em(bend)}>${turn}</svg>`;
}

const thread = (rows: readonly Html[]): Strips => ({
  form: 'strips',
  before: nothing,
  rows,
  after: nothing,
});
