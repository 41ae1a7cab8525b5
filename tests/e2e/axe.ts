// What does axe find on the screen as it stands? All its rules, in the document and in every open shadow root.

import axe, {type AxeResults} from 'axe-core';
import type {Sitting} from './sitting.ts';

/** All rules are on but these; axe itself leaves out those that it has given up ("deprecated"). */
const off: Readonly<Record<string, string>> = {
  'color-contrast-enhanced':
    'AAA (1.4.6): the goal is A and AA; the palette is computed pair by pair in its own test',
};

/** What axe cannot decide, who does, and why it is no defect: as narrow as it can be said. */
const undecided: readonly {
  readonly rule: string;
  readonly html: RegExp;
  readonly why: string;
}[] = [
  {
    rule: 'hidden-content',
    html: /^<svg [^>]*aria-hidden="true"/,
    why: 'a drawing that says nothing gives way to the words where there is little room',
  },
  {
    rule: 'hidden-content',
    html: /^<dialog aria-labelledby="(?:(?:pause|saving)-)?title">/,
    why: 'the three dialogs are states of their own in screens.ts, and are looked at there, open',
  },
  {
    rule: 'hidden-content',
    html: /^<sop-document class="sheet folded">/,
    why: 'a folded handout is looked at once it is open, as a state of its own',
  },
  {
    rule: 'hidden-content',
    html: /^<p class="paper">/,
    why: 'the words of a box once more, for paper: case-file-print.test.ts looks at what is printed',
  },
  {
    rule: 'hidden-content',
    html: /^<div class="rest">/,
    why: 'the further rows of a worked plan, behind a fold: sop-plan.test.ts looks at them open',
  },
];

/** One line for each element that breaks a rule, or of which neither axe nor we can say whether it does. */
export async function violations({course}: Sitting): Promise<string[]> {
  const present = await course.evaluate(() => 'axe' in globalThis);
  // Through the debugging protocol: the page's own Content-Security-Policy lets no other script in.
  if (!present) await course.evaluate(axe.source);
  const results = await course.evaluate(
    async (without): Promise<Pick<AxeResults, 'violations' | 'incomplete'>> => {
      // From the top: what the bar covers while the page is scrolled is no smaller for it.
      scrollTo({top: 0, behavior: 'instant'});
      const {axe: inside} = globalThis as unknown as {axe: typeof axe};
      const every = inside
        .getRules()
        .map(({ruleId}) => ruleId)
        .filter(rule => !without.includes(rule));
      const {violations, incomplete} = await inside.run(document, {
        runOnly: {type: 'rule', values: every},
        resultTypes: ['violations', 'incomplete'],
        // Of what can be loaded once more only the style sheets: there are no films.
        preload: {assets: ['cssom']},
      });
      return {violations, incomplete};
    },
    Object.keys(off),
  );
  const lines = results.violations.flatMap(({id, help, nodes}) =>
    nodes.map(({target}) => `${id}: ${help}: ${JSON.stringify(target)}`),
  );
  for (const {id, help, nodes} of results.incomplete) {
    for (const {target, html, any, all, none} of nodes) {
      if (undecided.some(one => one.rule === id && one.html.test(html))) continue;
      const path = target.flat();
      const ratio = id === 'color-contrast' ? await course.evaluate(contrast, path) : 0;
      if (ratio >= 4.5) continue;
      const reasons = [...any, ...all, ...none].map(({message}) => message).join(' ');
      lines.push(
        `${id} cannot be decided: ${help}: ${path.join(' >>> ')} ${reasons} ${ratio.toFixed(2)} ${html.slice(0, 120)}`,
      );
    }
  }
  return lines;
}

/**
 * Runs in the page: the contrast of an element's words with what is really painted under their middle, where axe gives up
 * (over a drawing, or beside a pseudo-element).
 */
function contrast(path: readonly string[]): number {
  let root: Document | ShadowRoot = document;
  let element: Element | null = null;
  for (const selector of path) {
    element = root.querySelector(selector);
    root = element?.shadowRoot ?? root;
  }
  if (!element) return 0;
  element.scrollIntoView({block: 'center'});
  const {left, right, top, bottom} = element.getBoundingClientRect();
  const painter = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
  if (!painter) return 0;
  painter.canvas.width = painter.canvas.height = 1;
  const paint = (color: string): void => {
    painter.fillStyle = color;
    painter.fillRect(0, 0, 1, 1);
  };
  const luminance = (): number => {
    const [red = 0, green = 0, blue = 0] = [...painter.getImageData(0, 0, 1, 1).data]
      .map(part => part / 255)
      .map(part => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  // From the bottom to the top: the page, then what lies on it.
  const below = root
    .elementsFromPoint((left + right) / 2, (top + bottom) / 2)
    .filter(one => one !== element && !(one instanceof SVGTextElement));
  paint('white');
  paint(getComputedStyle(document.documentElement).backgroundColor);
  for (const one of below.reverse()) {
    const {backgroundColor, fill} = getComputedStyle(one);
    paint(
      one instanceof SVGGeometryElement && !(one instanceof SVGLineElement)
        ? fill === 'none'
          ? 'transparent'
          : fill
        : backgroundColor,
    );
  }
  const ground = luminance();
  const {color, fill} = getComputedStyle(element);
  paint(element instanceof SVGElement ? fill : color);
  const words = luminance();
  return (Math.max(ground, words) + 0.05) / (Math.min(ground, words) + 0.05);
}
