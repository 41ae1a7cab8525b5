// How are bands on a count drawn? A row of rings for each band: filled are those it needs, hatched those it may have.

import type {Html} from '../../model/ids.ts';
import {newId, type Context} from '../context.ts';
import {join, markup, nothing, quoted} from '../markup.ts';
import {em, hatching} from './drawing.ts';
import type {Extras, Strips} from './kinds.ts';
import type {Room, Sheet} from './sheet.ts';

export const signsRoom: Room = {
  rows: [2, 6],
  columns: [2, 2],
  name: 16,
  example: '"| Signs | Name |" and "| 2 or 3 | Mild |"',
};

const band = /^(?<least>\d+)(?: (?:to|or) (?:(?<most>\d+)|more))?$/;
const widest = 12;
const step = 13.5;

export function drawSigns({rows, line}: Sheet, context: Context, {of}: Extras): Strips | undefined {
  const all = Number(of);
  if (!Number.isInteger(all) || all < 2 || all > widest) {
    context.report(
      line,
      `Expected how many there are in all, from 2 to ${widest}, such as "of=11" in "{…}", found "${of ?? ''}".`,
    );
    return undefined;
  }
  const bands: {from: number; to: number}[] = [];
  for (const {
    line: at,
    words: [said = ''],
  } of rows) {
    const {least, most} = band.exec(said)?.groups ?? {};
    const from = Number(least);
    const to = said.endsWith('more') ? all : Number(most ?? least);
    const next = (bands.at(-1)?.to ?? from - 1) + 1;
    if (least === undefined || to < from || to > all || from !== next) {
      context.report(
        at,
        `Expected ${bands.length === 0 ? 'a band such as "0 or 1", "4 to 6" or "6 or more"' : `a band that begins with ${next}, such as "${next} or ${next + 1}"`}, of ${all} in all, found "${said}".`,
      );
      return undefined;
    }
    bands.push({from, to});
  }
  const hatch = newId(context, 'hatch');
  return {
    form: 'strips',
    before: hatching(hatch),
    rows: bands.map(({from, to}) => rings(from, to, all, hatch)),
    after: nothing,
  };
}

function rings(from: number, to: number, all: number, hatch: string): Html {
  const each = Array.from({length: all}, (_, at) => {
    const place = markup`cx=${em(step * (at + 0.5))} cy=".75em" r=".5em"`;
    if (at < from) return markup`<circle class="ink" ${place}/>`;
    return at < to
      ? markup`<circle class="maybe" ${place} fill=${quoted(`url(#${hatch})`)}/>`
      : markup`<circle class="none" ${place}/>`;
  });
  return markup`<svg class="row-of-rings" aria-hidden="true" width=${em(step * all)} height="1.5em">${join(each)}</svg>`;
}
