// How is a deed heard that is done a second time, and comes to the same? Its words go from the live line, and come again.

import type {LitElement} from 'lit';

/** Words that stand in a live line already are no change of it, so nobody would hear them. */
export function sayAfresh(host: LitElement & {said: string}, words: string): void {
  if (host.said !== words) {
    host.said = words;
    return;
  }
  host.said = '';
  onceDrawn(() => {
    if (host.said === '') host.said = words;
  });
}

/** A browser tells a screen reader what is other than when it drew last: what went and came within one frame is not. */
export const onceDrawn = (then: () => void): void =>
  void requestAnimationFrame(() => setTimeout(then));
