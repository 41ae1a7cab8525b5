// How are shares and counts drawn? As bars that begin at zero, one a row; hatched as far as "up to".

import type {Html} from '../../model/ids.ts';
import {newId, type Context} from '../context.ts';
import {join, markup, nothing, quoted, text} from '../markup.ts';
import {hatching, round} from './drawing.ts';
import type {Strips} from './kinds.ts';
import type {Room, Sheet} from './sheet.ts';

interface Amount {
  readonly least: number;
  readonly most: number;
  readonly unit: string;
}

export const barsRoom: Room = {
  rows: [2, 8],
  columns: [2, 2],
  name: 45,
  example: '"| Year | Share |" and "| 2019 | 38.9 percent |"',
};

const amount =
  /^(?:about )?(?<least>\d+(?:\.\d+)?)(?: to (?<most>\d+(?:\.\d+)?))?(?: ?(?<unit>[^\d\s].*))?$/;

export function drawBars({heads, rows, line}: Sheet, context: Context): Strips | undefined {
  const amounts = rows.map(({line: at, words: [, said = '']}): Amount | undefined => {
    const {least, most = least, unit = ''} = amount.exec(said)?.groups ?? {};
    if (least !== undefined && Number(most) >= Number(least)) {
      return {least: Number(least), most: Number(most), unit};
    }
    context.report(
      at,
      `Expected a number such as "38.9 percent", "about 20" or "40 to 80" in the second cell, found "${said}".`,
    );
    return undefined;
  });
  const known = amounts.filter(value => value !== undefined);
  if (known.length < amounts.length) return undefined;
  const units = [...new Set(known.map(({unit}) => unit))];
  const [unit = ''] = units;
  if (units.length > 1) {
    context.report(
      line,
      `Expected one unit in all rows, found ${units.map(word => `"${word}"`).join(' and ')}: bars of different units cannot be compared. Make a figure for each.`,
    );
    return undefined;
  }
  const share = /^(?:%|percent)/.test(unit) || /\bof (?:every )?100\b/i.test(heads[1] ?? '');
  const largest = Math.max(...known.map(({most}) => most));
  if (largest === 0 || (share && largest > 100)) {
    context.report(
      line,
      share
        ? `Expected shares of at most 100, found ${largest}.`
        : 'Every number is 0, so there is nothing to draw.',
    );
    return undefined;
  }
  // A share is seen against the whole.
  const end = share ? 100 : roundUp(largest);
  const hatch = newId(context, 'hatch');
  const up = known.some(({least, most}) => most > least) ? hatching(hatch) : nothing;
  return {
    form: 'strips',
    before: up,
    rows: known.map(value => bar(value, end, hatch)),
    after: axis(end, unit),
  };
}

function bar({least, most}: Amount, end: number, hatch: string): Html {
  const at = (value: number): Html => quoted(`${round((value / end) * 100)}%`);
  const range =
    most === least
      ? nothing
      : markup`<rect class="maybe" x=${at(least)} width=${at(most - least)} y=".1em" height="1.2em" fill=${quoted(`url(#${hatch})`)}/>`;
  return markup`<svg class="bar" aria-hidden="true" width="100%" height="1.4em">${grid}<rect class="ink" width=${at(least)} y=".1em" height="1.2em"/>${range}</svg>`;
}

const marks = [0, 50, 100];
const grid = join(
  marks.map(at => markup`<line x1=${quoted(`${at}%`)} x2=${quoted(`${at}%`)} y2="100%"/>`),
);

function axis(end: number, unit: string): Html {
  const anchors = ['start', 'middle', 'end'];
  const labels = marks.map((at, place) => {
    const words = `${round((end * at) / 100)}${at === 100 && unit !== '' ? ` ${unit}` : ''}`;
    return markup`<text x=${quoted(`${at}%`)} y="1.6em" text-anchor=${quoted(anchors[place] ?? '')}>${text(words)}</text>`;
  });
  return markup`<svg class="bar axis" aria-hidden="true" width="100%" height="2em">${grid}<line x2="100%" y1="0" y2="0"/>${join(labels)}</svg>`;
}

/** To 1, 2, 4 or 8 and zeros: its half is a round number too. */
function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return ([1, 2, 4, 8].find(step => step * power >= value) ?? 10) * power;
}
