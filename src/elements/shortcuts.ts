// Which key presses which button? Single letters, off until a learner turns them on.

import type {words} from '../words.ts';

export type Shortcut = keyof typeof words.shortcuts.keys;

/**
 * No modifier is free everywhere: Alt and Ctrl belong to browsers, menus and screen readers, Option writes letters on a Mac.
 * So the keys are letters alone, which who speaks, or leans on a key, may press without meaning it (WCAG 2.1.4): off unless
 * asked for. Each presses a button that is on the screen, or none, so no key goes where the screen does not lead.
 */
export const shortcuts: Readonly<
  Record<Shortcut, {readonly key: string; readonly button: string}>
> = {
  next: {key: 'n', button: 'main .turn > .next'},
  back: {key: 'b', button: 'main .turn > .back'},
  contents: {key: 'c', button: '.desk .contents > summary'},
  caseFile: {key: 'f', button: '.desk .case'},
  pause: {key: 'p', button: 'sop-pause > button'},
  support: {key: 's', button: '.desk .to-support'},
};

/** The button that the key stands for; undefined where the key belongs to a field, a dialog, the browser or an input method. */
export function buttonFor(event: KeyboardEvent): HTMLElement | undefined {
  const {altKey, ctrlKey, metaKey, shiftKey, isComposing, repeat, defaultPrevented} = event;
  if (altKey || ctrlKey || metaKey || shiftKey || isComposing || repeat || defaultPrevented) return;
  if (document.querySelector('dialog[open]') || event.composedPath().some(isTaken)) return;
  const called = Object.values(shortcuts).find(({key}) => key === event.key.toLowerCase());
  return (called && document.querySelector<HTMLElement>(called.button)) ?? undefined;
}

/** One types there, or chooses by letter; or it is a dialog in a shadow root. */
function isTaken(target: EventTarget): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches('dialog, textarea, select, input:not([type=radio], [type=checkbox])'))
  );
}
