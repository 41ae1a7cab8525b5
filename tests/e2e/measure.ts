// Is all of a screen there, wherever it is read? In narrow and low windows, with large letters and wide lines: sideways, clipped, covered, too small.

import type {Sitting, Size} from './sitting.ts';

/** How a learner may have set up their device; the size is that of the window. */
export interface Setting {
  readonly name: string;
  readonly size: Size;
  /** Percent: WCAG 1.4.4 asks for letters of twice the size in a window of the same; on a small phone the course's own setting goes to 150. */
  readonly letters?: 150 | 200;
  /** WCAG 1.4.12, in the document and in every shadow root. */
  readonly spaced?: true;
}

export const settings: readonly Setting[] = [
  {name: 'frame', size: {width: 714, height: 666}},
  {name: 'phone', size: {width: 390, height: 844}},
  {name: '320 px', size: {width: 320, height: 640}},
  {name: '400 % of 1280x1024', size: {width: 320, height: 256}},
  {name: 'phone on its side', size: {width: 640, height: 320}},
  {name: '200 % text', size: {width: 714, height: 666}, letters: 200},
  {name: '150 % text on a small phone', size: {width: 320, height: 640}, letters: 150},
  {name: 'text spacing', size: {width: 320, height: 640}, spaced: true},
  {name: 'desktop', size: {width: 1366, height: 768}},
];

/** Little room for many or large letters. */
export const isClose = ({letters, spaced}: Setting): boolean =>
  letters !== undefined || spaced === true;

const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
    p { margin-block-end: 2em !important; }`;

/** What is wrong with the screen that is shown, under this setting. */
export async function measured(sitting: Sitting, setting: Setting): Promise<string[]> {
  const {page, course} = sitting;
  const {width, height} = page.viewport() ?? {width: 0, height: 0};
  if (width !== setting.size.width || height !== setting.size.height)
    await page.setViewport(setting.size);
  await course.evaluate(push, [
    setting.letters ? `:root { font-size: ${setting.letters}% !important; }` : '',
    setting.spaced ? spacing : '',
  ]);
  const found = await course.evaluate(measure);
  if (isClose(setting)) await course.evaluate(push, []);
  return found.map(line => `${setting.name}: ${line}`);
}

/** Runs in the page: sets these sheets in every root, in place of those that it set before. */
async function push(texts: readonly string[]): Promise<void> {
  const marked = globalThis as {pushed?: CSSStyleSheet[]};
  const before = marked.pushed ?? [];
  const sheets = texts
    .filter(text => text !== '')
    .map(text => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      return sheet;
    });
  marked.pushed = sheets;
  if (before.length === 0 && sheets.length === 0) return;
  const set = (root: Document | ShadowRoot): void => {
    const own = root.adoptedStyleSheets.filter(sheet => !before.includes(sheet));
    root.adoptedStyleSheets = [...own, ...sheets];
    for (const element of root.querySelectorAll('*'))
      if (element.shadowRoot) set(element.shadowRoot);
  };
  set(document);
  await new Promise(requestAnimationFrame);
}

/** Runs in the page. */
function measure(): string[] {
  const found: string[] = [];
  const all: HTMLElement[] = [];
  const gather = (root: Document | ShadowRoot): void => {
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      all.push(element);
      if (element.shadowRoot) gather(element.shadowRoot);
    }
  };
  gather(document);
  const named = (element: Element): string => {
    const host = element.getRootNode() instanceof ShadowRoot ? '>>> ' : '';
    const {className} = element;
    return `${host}<${element.localName} ${typeof className === 'string' ? className : ''}> ${element.textContent.replace(/\s+/g, ' ').trim().slice(0, 50)}`;
  };
  const parent = (element: Element): Element | null =>
    element.assignedSlot ??
    element.parentElement ??
    (element.getRootNode() instanceof ShadowRoot
      ? (element.getRootNode() as ShadowRoot).host
      : null);
  const within = (element: Element, test: (outer: Element) => boolean): boolean => {
    for (let outer: Element | null = element; outer; outer = parent(outer))
      if (test(outer)) return true;
    return false;
  };
  const style = new Map(all.map(element => [element, getComputedStyle(element)]));
  const styleOf = (element: Element): CSSStyleDeclaration =>
    style.get(element as HTMLElement) ?? getComputedStyle(element);
  /** Clipped to nothing. */
  const isHeardOnly = (element: Element): boolean =>
    within(element, outer => styleOf(outer).clipPath === 'inset(50%)');
  const drawn = all.filter(
    element =>
      element.checkVisibility({visibilityProperty: true, opacityProperty: true}) &&
      !isHeardOnly(element),
  );
  const {clientWidth, scrollWidth} = document.documentElement;
  if (scrollWidth > clientWidth) found.push(`${scrollWidth - clientWidth} px to scroll sideways`);
  const scrolls = (element: Element): boolean => /auto|scroll/.test(styleOf(element).overflowX);

  for (const element of drawn) {
    const {overflowX, overflowY} = styleOf(element);
    const box = element.getBoundingClientRect();
    const says = element.textContent.trim() !== '' && !(element instanceof SVGElement);
    if (!says || element.localName === 'select' || element.localName === 'option') continue;
    // Only a table may have a box that is scrolled sideways (WCAG 1.4.10), and the log of calls.
    if (
      scrolls(element) &&
      element.scrollWidth > element.clientWidth + 1 &&
      !element.querySelector('table')
    )
      found.push(`scrolls sideways without a table: ${named(element)}`);
    const cutAcross =
      /hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1;
    const cutBelow =
      /hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1;
    if (
      element !== document.documentElement &&
      element !== document.body &&
      (cutAcross || cutBelow)
    )
      found.push(`is cut off: ${named(element)}`);
    const own = [...element.childNodes].some(
      node => node instanceof Text && node.data.trim() !== '',
    );
    if (own && (box.right > clientWidth + 1 || box.left < -1) && !within(element, scrolls))
      found.push(`sticks out of the window: ${named(element)}`);
  }

  // Words over words. What floats over the page does so on purpose; that it hides no focus is looked at elsewhere.
  const floats = (element: Element): boolean =>
    within(
      element,
      outer => /fixed|sticky/.test(styleOf(outer).position) || outer.localName === 'dialog',
    );
  const texts = drawn
    .filter(
      element =>
        !floats(element) &&
        !within(element, scrolls) &&
        !within(element, outer => outer instanceof SVGElement),
    )
    .flatMap(element =>
      [...element.childNodes]
        .filter(node => node instanceof Text && node.data.trim() !== '')
        .flatMap(node => {
          const range = document.createRange();
          range.selectNodeContents(node);
          // A line's letters are lower than its box.
          return [...range.getClientRects()].map(({left, right, top, bottom}) => ({
            element,
            left: left + 1,
            right: right - 1,
            top: top + (bottom - top) / 4,
            bottom: bottom - (bottom - top) / 4,
          }));
        }),
    )
    .sort((a, b) => a.top - b.top);
  for (const [place, one] of texts.entries()) {
    for (const other of texts.slice(place + 1)) {
      if (other.top >= one.bottom) break;
      if (other.element === one.element) continue;
      if (other.left < one.right && one.left < other.right)
        found.push(`words lie over words: ${named(one.element)} | ${named(other.element)}`);
    }
  }

  /** Whether what is drawn around it belongs to it too (a pseudo-element widens what can be hit). */
  const isHit = (target: HTMLElement, most: number): boolean => {
    target.scrollIntoView({block: 'center'});
    const {left, right, top, bottom} = target.getBoundingClientRect();
    const [x, y, far] = [(left + right) / 2, (top + bottom) / 2, most / 2 - 1];
    const root = target.getRootNode() as Document | ShadowRoot;
    const around = [
      [x - far, y],
      [x + far, y],
      [x, y - far],
      [x, y + far],
    ].map(([across = 0, down = 0]) => root.elementFromPoint(across, down));
    // The number of a source may be as small as it is, if nothing else to hit lies within 24 px of it (2.5.8, "Spacing").
    const isAlone = (hit: Element | null): boolean =>
      target.closest('sup') !== null && hit?.closest('a, button, label, [role=button]') === null;
    return around.every(hit => target.contains(hit) || isAlone(hit));
  };
  // WCAG 2.5.8, and 44 px for what matters most: answers, the way on, the way out.
  const isTarget = (element: HTMLElement): boolean =>
    element.matches('a[href], button, input, select, textarea, summary, [role=button]') &&
    !(element instanceof HTMLInputElement && element.type === 'hidden');
  for (const element of drawn.filter(isTarget)) {
    const label = element instanceof HTMLInputElement ? element.closest('label') : null;
    const target = label ?? element;
    if (within(element, outer => outer.matches('.skip') || styleOf(outer).pointerEvents === 'none'))
      continue;
    const {width, height} = target.getBoundingClientRect();
    const isInline = (one: Element): boolean => styleOf(one).display.startsWith('inline');
    let line = parent(element);
    while (line && isInline(line)) line = parent(line);
    const inText =
      styleOf(element).display === 'inline' &&
      line?.textContent.trim() !== element.textContent.trim();
    const most =
      label !== null || element.matches('.primary, .check, .turn button, .line, textarea, select')
        ? 44
        : 24;
    if (inText || (width >= most - 0.5 && height >= most - 0.5)) continue;
    if (!isHit(target, most))
      found.push(
        `is ${Math.round(width)} x ${Math.round(height)} px to hit, not ${most}: ${named(target)}`,
      );
  }
  return found;
}
