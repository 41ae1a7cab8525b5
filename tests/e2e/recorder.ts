// What does a screen reader get to hear, and in which order? Every text of every live region, through all shadow roots, and each move of the focus.

import type {Page} from 'puppeteer-core';
import type {Sitting} from './sitting.ts';

/** Of the status line in the bar its own list: a save comes when it can. */
export interface Heard {
  readonly said: readonly string[];
  readonly saved: readonly string[];
}

/** To be called before the page is opened; in all its frames. */
export const record = (page: Page): Promise<unknown> => page.evaluateOnNewDocument(listen);

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
      if (target instanceof HTMLElement && !target.shadowRoot)
        heard.push(`focus: ${target.textContent.replace(/\s+/g, ' ').trim().slice(0, 60)}`);
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
