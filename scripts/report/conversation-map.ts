// How is a conversation drawn? Its turns in layers, from the first down, and a curve for each step from one to another.

import {join, markup, quoted, text} from '../../src/content/markup.ts';
import type {Turn} from '../../src/model/activity.ts';
import type {Html} from '../../src/model/ids.ts';

const box = {width: 190, height: 36};
const gap = {across: 60, down: 54};

interface Place {
  readonly x: number;
  readonly y: number;
}

/** The list beside it says all that it says. */
export function drawMap(turns: readonly Turn[], name: string): Html {
  const layers = layersOf(turns);
  const widest = Math.max(0, ...layers.map(({length}) => length));
  const width = widest * (box.width + gap.across) + gap.across;
  const height = layers.length * (box.height + gap.down);
  const places = new Map<number, Place>();
  for (const [row, layer] of layers.entries()) {
    for (const [column, turn] of layer.entries()) {
      const x = width / 2 + (column - (layer.length - 1) / 2) * (box.width + gap.across);
      places.set(turn, {x, y: 4 + row * (box.height + gap.down)});
    }
  }
  const steps = turns.flatMap((turn, from) =>
    [...new Set(turn.lines.map(({to}) => to))].map(to =>
      step(places, from, to, turn.lines.filter(line => line.to === to).length, `url(#${name}_tip)`),
    ),
  );
  const boxes = turns.map((turn, at) => boxOf(turn, places.get(at)));
  return markup`<svg viewBox=${quoted(`0 0 ${width} ${height}`)} width=${quoted(width)} role="img" aria-label=${quoted(`Map of ${name}; the list below says the same.`)}><defs><marker id=${quoted(`${name}_tip`)} viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0L8 4L0 8z"/></marker></defs>${join(steps)}${join(boxes)}</svg>`;
}

/** A turn stands below all that lead down to it, as it stands behind them in the file; the rest leads back. */
function layersOf(turns: readonly Turn[]): number[][] {
  const rows = turns.map(() => 0);
  for (const [from, {lines}] of turns.entries()) {
    for (const {to} of lines) {
      if (to > from) rows[to] = Math.max(rows[to] ?? 0, (rows[from] ?? 0) + 1);
    }
  }
  return Array.from({length: Math.max(-1, ...rows) + 1}, (_, row) =>
    rows.flatMap((other, turn) => (other === row ? turn : [])),
  );
}

/** Four points of a curve: from, its two bends, to. */
type Curve = readonly [Place, Place, Place, Place];

function curveOf(start: Place, end: Place): Curve {
  const at = ({x, y}: Place, across: number, down: number): Place => ({
    x: x + across * box.width,
    y: y + down * box.height,
  });
  const side = end.x < start.x ? -0.5 : 0.5;
  // Back up, around the right side.
  if (end.y <= start.y) {
    return [at(start, 0.5, 0.75), at(start, 0.75, 0.75), at(end, 0.75, 0.25), at(end, 0.5, 0.25)];
  }
  // Far down, past the boxes between.
  if (end.y > start.y + box.height + gap.down) {
    return [at(start, side, 0.5), at(start, 2 * side, 0.5), at(end, 0, -3), end];
  }
  return [at(start, 0, 1), at(start, 0, 1.75), at(end, 0, -0.75), end];
}

function step(
  places: ReadonlyMap<number, Place>,
  from: number,
  to: number,
  lines: number,
  tip: string,
): Html {
  const start = places.get(from) ?? {x: 0, y: 0};
  const [a, b, c, d] = curveOf(start, places.get(to) ?? start);
  const curve = `M${a.x} ${a.y}C${b.x} ${b.y} ${c.x} ${c.y} ${d.x} ${d.y}`;
  const label = {
    x: (a.x + 3 * b.x + 3 * c.x + d.x) / 8 + 4,
    y: (a.y + 3 * b.y + 3 * c.y + d.y) / 8 + 5,
  };
  return markup`<path class="step" d=${quoted(curve)} marker-end=${quoted(tip)}/><text x=${quoted(label.x)} y=${quoted(label.y)}>${text(lines)}</text>`;
}

function boxOf({name, lines}: Turn, place: Place = {x: 0, y: 0}): Html {
  const {x, y} = place;
  const kind = lines.length === 0 ? 'ending' : 'turn';
  return markup`<rect class=${quoted(kind)} x=${quoted(x - box.width / 2)} y=${quoted(y)} width=${quoted(box.width)} height=${quoted(box.height)} rx="4"/><text x=${quoted(x)} y=${quoted(y + box.height / 2 + 5)} text-anchor="middle">${text(name)}</text>`;
}
