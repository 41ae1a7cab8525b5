// How is a deed heard that is done a second time, and comes to the same? Its words go from the live line, and come again.

import type {LitElement} from 'lit';

/** Words that stand in a live line already are no change of it, so nobody would hear them. */
export function sayAfresh(host: LitElement & {said: string}, words: string): void {
  if (host.said !== words) {
    host.said = words;
    return;
  }
  host.said = '';
  void host.updateComplete.then(() => (host.said = words));
}
