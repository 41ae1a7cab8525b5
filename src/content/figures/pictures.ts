// How are a whole and its parts drawn? A cloth held at four corners, and three rings around a family.

import type {Html} from '../../model/ids.ts';
import type {Context} from '../context.ts';
import {join, markup, nothing, quoted, text} from '../markup.ts';
import {line, round} from './drawing.ts';
import type {Extras, Picture} from './kinds.ts';
import type {Room, Sheet} from './sheet.ts';

/** In tenths of an em, so that letters in the drawing are as large as those below it. */
const size = 160;
const centre = size / 2;
const longestMiddle = 12;
/** How far the cloth's corners are from its middle. */
const taut = {x: 62, y: 40};
const slack = {x: 34, y: 20};

export const dimensionsRoom: Room = {
  rows: [4, 4],
  columns: [2, 3],
  name: 12,
  example: '"| Dimension | Ask |"',
};

/** The name of the corner that gives way, where one does, stands in `loose`. */
export function drawDimensions(
  {rows, line: at}: Sheet,
  {report}: Context,
  {middle = '', loose}: Extras,
): Picture | undefined {
  const names = rows.map(({words: [words = '']}) => words);
  if (middle === '' || middle.length > longestMiddle) {
    report(
      at,
      `Expected what the four hold in 1 to ${longestMiddle} characters, such as middle="Recovery" in "{…}", found "${middle}".`,
    );
    return undefined;
  }
  if (loose !== undefined && !names.includes(loose)) {
    report(
      at,
      `Expected the name of a row, such as "loose=${names[0] ?? ''}" in "{…}", found "${loose}".`,
    );
    return undefined;
  }
  const pegs = [
    {x: -1, y: -1},
    {x: 1, y: -1},
    {x: 1, y: 1},
    {x: -1, y: 1},
  ].map((side, place) => {
    // The table is read in rows, the cloth is drawn around.
    const words = names[[0, 1, 3, 2][place] ?? 0] ?? '';
    return {side, words, reach: words === loose ? slack : taut};
  });
  const corner = ({side, reach}: (typeof pegs)[number]): string =>
    `${centre + side.x * reach.x} ${centre + side.y * reach.y}`;
  const edges = pegs.map((peg, place) => {
    const next = pegs[(place + 1) % pegs.length] ?? peg;
    const [dx, dy] = [(peg.side.x + next.side.x) / 2, (peg.side.y + next.side.y) / 2];
    return `Q${centre + dx * 34} ${centre + dy * 26} ${corner(next)}`;
  });
  const [first] = pegs;
  const cloth = first ? `M${corner(first)}${edges.join('')}Z` : '';
  const corners = pegs.map(({side, words, reach}) => {
    const [x, y] = [centre + side.x * taut.x, centre + side.y * taut.y];
    const rope =
      reach === slack
        ? line(`M${centre + side.x * slack.x} ${centre + side.y * slack.y}L${x} ${y}`, 'may')
        : nothing;
    const label = name(
      x + side.x * 14,
      y + (side.y < 0 ? -12 : 20),
      words,
      side.x < 0 ? 'start' : 'end',
    );
    return markup`${rope}<circle${reach === slack ? markup` class="may"` : nothing} cx=${quoted(x)} cy=${quoted(y)} r="5"/>${label}`;
  });
  return picture(
    130,
    markup`<path class="cloth" d=${quoted(cloth)}/>${join(corners)}${name(centre, centre + 3.5, middle, 'middle')}`,
  );
}

export const ringsRoom: Room = {
  rows: [4, 4],
  columns: [2, 3],
  name: 20,
  example:
    '"| What they know | Who may stand here |", with the family in the first row, then the rings from the inside out',
};

const radii = [26, 44, 60, 76];
const longestRing = 13;
const longestLine = 10;
const letter = 5;

export function drawRings({rows}: Sheet, {report}: Context): Picture | undefined {
  let sound = true;
  const [heart = '', ...rings] = rows.map(({words: [words = '']}) => words);
  for (const [at, words] of rings.entries()) {
    if (words.length <= longestRing) continue;
    sound = false;
    report(
      rows[at + 1]?.line ?? 1,
      `Expected at most ${longestRing} characters for the name of a ring, found ${words.length}: "${words}" has no room in it.`,
    );
  }
  const lines = inLines(heart);
  if (lines.length > 2 || lines.some(words => words.length > longestLine)) {
    sound = false;
    report(
      rows[0]?.line ?? 1,
      `Expected at most two lines of ${longestLine} characters in the middle of the rings, found "${heart}": shorten it.`,
    );
  }
  if (!sound) return undefined;
  const [inmost = 0, ...outer] = radii;
  const drawn = outer.map((radius, at) => {
    const words = rings[at] ?? '';
    const gap = (words.length * letter) / 2 + 3;
    const y = round(centre - Math.sqrt(radius ** 2 - gap ** 2));
    const arc = `M${centre + gap} ${y}A${radius} ${radius} 0 1 1 ${centre - gap} ${y}`;
    return markup`${line(arc, 'ring')}${name(centre, centre - radius + 3.5, words, 'middle')}`;
  });
  const first = centre + 3.5 - (lines.length - 1) * 6;
  const family = lines.map((words, at) => name(centre, first + 12 * at, words, 'middle'));
  // Somebody moves inward.
  const inward = markup`<circle class="may" cx="132" cy="132" r="4.5"/>${line('M127 127L118 118M124 118H118V124')}<circle class="own" cx="111" cy="111" r="4.5"/>`;
  return picture(
    size,
    markup`<circle class="heart" cx=${quoted(centre)} cy=${quoted(centre)} r=${quoted(inmost)}/>${join(drawn)}${join(family)}${inward}`,
  );
}

/** As many words in a line as have room. */
function inLines(words: string): string[] {
  return words.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    return last !== undefined && `${last} ${word}`.length <= longestLine
      ? [...lines.slice(0, -1), `${last} ${word}`]
      : [...lines, word];
  }, []);
}

const name = (x: number, y: number, words: string, anchor: 'start' | 'middle' | 'end'): Html =>
  markup`<text x=${quoted(x)} y=${quoted(y)} text-anchor=${quoted(anchor)}>${text(words)}</text>`;

/** As wide as all pictures, and as high as it needs to be around its middle. */
const picture = (height: number, drawing: Html): Picture => ({
  form: 'picture',
  viewBox: `0 ${centre - height / 2} ${size} ${height}`,
  drawing,
});
