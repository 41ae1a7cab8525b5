// What does a screen reader get to hear, and in which order? Every text of every live region, through all shadow roots, and each move of the focus.

import type {KeyInput, Page as Tab} from 'puppeteer-core';
import type {Page} from '../../src/model/course.ts';
import {openPage} from './screen.ts';
import type {Sitting} from './sitting.ts';

/** Of the status line in the bar its own list: a save comes when it can. */
export interface Heard {
  readonly said: readonly string[];
  readonly saved: readonly string[];
}

/** To be called before the page is opened; in all its frames. */
export const record = (page: Tab): Promise<unknown> => page.evaluateOnNewDocument(listen);

/** Since the last call, once all that a deed sets off has been drawn. */
export async function heardSince({course}: Sitting): Promise<Heard> {
  const lines = await course.evaluate(async () => {
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    const {heard} = globalThis as unknown as {heard: string[]};
    return heard.splice(0);
  });
  return {
    said: lines.filter(line => !line.startsWith('saved: ')),
    saved: lines.filter(line => line.startsWith('saved: ')).map(line => line.slice(7)),
  };
}

/** Presses what has this selector, in an exercise or in the document, as Enter or another key does; then says what was heard. */
export async function pressed(
  sitting: Sitting,
  selector: string,
  host?: string,
  key: KeyInput = 'Enter',
): Promise<readonly string[]> {
  const css = host ? `#${host} >>> ${selector}` : selector;
  await sitting.course.waitForSelector(css);
  await sitting.course.$eval(css, target => {
    if (target instanceof HTMLElement) target.focus();
  });
  await heardSince(sitting);
  await sitting.page.keyboard.press(key);
  return (await heardSince(sitting)).said;
}

/** Opens a page; what is heard on the way there is not looked at. */
export async function openUnheard(sitting: Sitting, page: Page): Promise<void> {
  await openPage(sitting, page);
  await heardSince(sitting);
}

/** Runs in the page, before all others. */
function listen(): void {
  const heard: string[] = [];
  Object.assign(globalThis, {heard});
  const live = '[role=status], [role=alert], [role=log], [aria-live=polite], [aria-live=assertive]';
  const last = new WeakMap<Element, string>();
  const words = (node: Node): string => {
    if (node instanceof Text) return node.data;
    if (node instanceof Element && node.getAttribute('aria-hidden') === 'true') return '';
    return [...node.childNodes].map(words).join('');
  };
  const note = (region: Element): void => {
    const said = words(region)
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/\d{1,2}:\d{2}(?:\s?[AP]M)?/g, 'TIME');
    const before = last.get(region) ?? '';
    last.set(region, said);
    if (said === '' || said === before) return;
    const place = region.matches('.saved') ? 'saved' : region.role === 'alert' ? 'alert' : 'status';
    heard.push(`${place}: ${said}`);
  };
  /** The regions that hold the node, through its hosts; a status is heard when it changes, an alert also when it comes. */
  const changed = ({target, addedNodes}: MutationRecord): void => {
    for (let node: Node | null = target; node;)
      if (node instanceof Element) {
        const region: Element | null = node.closest(live);
        if (region) note(region);
        const root: Node = node.getRootNode();
        node = root instanceof ShadowRoot ? root.host : null;
      } else node = node instanceof ShadowRoot ? node.host : node.parentNode;
    for (const added of addedNodes)
      if (added instanceof Element)
        for (const alert of [added, ...added.querySelectorAll('[role=alert]')])
          if (alert.matches('[role=alert]')) note(alert);
  };
  const watch = (root: Document | ShadowRoot): void => {
    new MutationObserver(records => records.forEach(changed)).observe(root, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    // A move within one root is not told outside of it; one from outside is told to both.
    root.addEventListener('focusin', ({target}) => {
      if (!(target instanceof HTMLElement) || target.shadowRoot) return;
      // A field is called by its label: what it holds is no text of its own.
      const [label] = 'labels' in target ? ((target as HTMLInputElement).labels ?? []) : [];
      const name = (label ?? target).textContent.replace(/\s+/g, ' ').trim();
      heard.push(`focus: ${name.slice(0, 60)}`);
    });
  };
  watch(document);
  const attach = Object.getOwnPropertyDescriptor(Element.prototype, 'attachShadow')
    ?.value as Element['attachShadow'];
  Element.prototype.attachShadow = function (options) {
    const root = attach.call(this, options);
    watch(root);
    return root;
  };
}
