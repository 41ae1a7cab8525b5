// How is a screen used by keyboard alone? Tab until something has the focus, then press; each stop must be visible.

import type {KeyInput} from 'puppeteer-core';
import type {Sitting} from './sitting.ts';

export interface Target {
  /** The custom element whose shadow root holds it; undefined for the document itself. */
  readonly host?: string;
  readonly selector: string;
  /** What it says, where more than one matches. */
  readonly words?: string;
}

/** More stops than any screen has. */
const mostStops = 300;

/** Moves the focus forward with Tab; every stop on the way must show that it has the focus, and be in sight. */
export const tabTo = (sitting: Sitting, target: Target): Promise<void> =>
  move(sitting, target, () => press(sitting, 'Tab'));

export const tabBackTo = (sitting: Sitting, target: Target): Promise<void> =>
  move(sitting, target, async () => {
    await sitting.page.keyboard.down('Shift');
    await press(sitting, 'Tab');
    await sitting.page.keyboard.up('Shift');
  });

async function move(sitting: Sitting, target: Target, step: () => Promise<void>): Promise<void> {
  const name = `"${target.words ?? target.selector}" in ${target.host ?? 'the document'}`;
  let before = '';
  for (let stop = 0; stop <= mostStops; stop++) {
    if (await hasFocus(sitting, target)) return;
    await step();
    const {at, complaint} = await lookAtFocus(sitting);
    if (complaint !== undefined) sitting.complain(`${complaint}: ${at ?? ''}`);
    if (at === undefined && before !== '')
      throw new Error(`Tab leaves at ${before}, before ${name}.`);
    before = at ?? '';
  }
  throw new Error(`Tab never reaches ${name}.`);
}

export async function press(sitting: Sitting, key: KeyInput, times = 1): Promise<void> {
  for (let time = 0; time < times; time++) {
    await sitting.key(() => sitting.page.keyboard.press(key));
    await sitting.keyHandled();
  }
}

export async function type(sitting: Sitting, words: string): Promise<void> {
  for (const letter of words) await sitting.key(() => sitting.page.keyboard.type(letter));
  await sitting.keyHandled();
}

export async function hasFocus(
  {course}: Sitting,
  {host, selector, words}: Target,
): Promise<boolean> {
  return course.evaluate(
    (id, css, said) => {
      const outer = document.activeElement;
      const inner = outer?.shadowRoot?.activeElement ?? null;
      const sought = id === null ? outer : outer?.id === id ? inner : null;
      return sought?.matches(css) === true && (said === null || sought.textContent.trim() === said);
    },
    host ?? null,
    selector,
    words ?? null,
  );
}

interface Stop {
  /** Undefined where the focus is outside the course. */
  readonly at: string | undefined;
  readonly complaint: string | undefined;
}

async function lookAtFocus({course}: Sitting): Promise<Stop> {
  return course.evaluate(() => {
    let stop: Element | null = document.activeElement;
    while (stop?.shadowRoot?.activeElement) stop = stop.shadowRoot.activeElement;
    if (!stop || stop === document.body) return {at: undefined, complaint: undefined};
    const at = `<${stop.localName} id="${stop.id}" class="${stop.className}"> ${stop.textContent.trim().slice(0, 60)}`;
    const {outlineStyle, outlineWidth} = getComputedStyle(stop);
    if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2)
      return {at, complaint: 'No focus ring'};
    const box = stop.getClientRects()[0];
    if (!box || box.width === 0 || box.height === 0)
      return {at, complaint: 'Nothing drawn has the focus'};
    // As far as it is in the window: its middle, and near each corner. What is cut by the window's edge is not covered.
    const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
    const [upper, lower] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
    const deepest = (x: number, y: number): Element | null => {
      let top = document.elementFromPoint(x, y);
      for (let inside = top?.shadowRoot?.elementFromPoint(x, y); inside && inside !== top;) {
        top = inside;
        inside = top.shadowRoot?.elementFromPoint(x, y);
      }
      return top;
    };
    const isClear = (x: number, y: number): boolean => {
      const top = deepest(x, y);
      for (let outer: Node | null = stop; outer;) {
        if (outer === top) return true;
        outer = outer instanceof ShadowRoot ? outer.host : outer.parentNode;
      }
      // The unpainted edge of a link in the same text reaches into other lines, and covers nothing.
      const isText = top !== null && getComputedStyle(top).display === 'inline';
      return isText || stop.contains(top);
    };
    // Of what fills the window, as a long table does, the bar may cover an end.
    const mayBeCut = box.height >= innerHeight * 0.75;
    const clear =
      isClear((left + right) / 2, (upper + lower) / 2) &&
      (mayBeCut ||
        [left + 3, right - 3].every(x => [upper + 3, lower - 3].every(y => isClear(x, y))));
    return {at, complaint: clear ? undefined : 'The focus is covered'};
  });
}
