// What does a screen reader get to hear, in which order? Every text that the live line of an exercise takes on.

import {wordsOf} from './fixtures.ts';

export interface Heard {
  /** Since the last call. */
  readonly take: () => string[];
}

export function hear(root: ShadowRoot): Heard {
  const line = root.querySelector('[role=status]');
  if (!line) throw new Error('There is no live line.');
  const all: string[] = [];
  const listen = (): void => {
    const said = wordsOf(line);
    if (said !== '') all.push(said);
  };
  const observer = new MutationObserver(listen);
  observer.observe(line, {childList: true, characterData: true, subtree: true});
  return {
    take: () => {
      if (observer.takeRecords().length > 0) listen();
      return all.splice(0);
    },
  };
}
