// What does a learner hear about their own words, and when? Remarks once they pause or leave the box, each said aloud once.

import type {LitElement, ReactiveController} from 'lit';
import {mirrored} from '../model/mirror.ts';
import {privateDataIn} from '../model/private-data.ts';
import {words} from '../words.ts';
import {WritingEvent, type WritingPlace} from './events.ts';

/** Without a key for this long whoever writes has paused. */
const pause = 2_000;
/** More at a time would be a list of faults. */
const most = 3;

/** Nothing of a text leaves the browser for this. */
export class Remarks implements ReactiveController {
  readonly #host: LitElement;
  readonly #say: (message: string) => void;
  #place: WritingPlace = new WritingEvent().place;
  #typing = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** By the name of the box: the text of the last pause. */
  readonly #read = new Map<string, {readonly text: string; readonly remarks: readonly string[]}>();
  readonly #said = new Set<string>();

  constructor(host: LitElement, say: (message: string) => void) {
    this.#host = host;
    this.#say = say;
    host.addController(this);
  }

  hostConnected(): void {
    const question = new WritingEvent();
    this.#host.dispatchEvent(question);
    this.#place = question.place;
    // From one box to the next the focus stays inside: outside the root nothing is heard of it.
    const {renderRoot} = this.#host;
    renderRoot.addEventListener('input', this.#type);
    renderRoot.addEventListener('focusout', this.#rest);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#typing = false;
    const {renderRoot} = this.#host;
    renderRoot.removeEventListener('input', this.#type);
    renderRoot.removeEventListener('focusout', this.#rest);
  }

  /** What is true of all writing here. */
  get place(): WritingPlace {
    return this.#place;
  }

  get typing(): boolean {
    return this.#typing;
  }

  /** On a box's text; while the learner types, what was there at the last pause. */
  on(box: string, text: string): readonly string[] {
    const before = this.#read.get(box);
    if (before && (this.#typing || before.text === text)) return before.remarks;
    const remarks = this.#remarksOn(text);
    this.#read.set(box, {text, remarks});
    return remarks;
  }

  #remarksOn(text: string): string[] {
    const {mirror, numbers} = this.#place;
    return [
      ...privateDataIn(text, numbers).map(({kind, found}) => words.writing.private(kind, found)),
      ...mirrored(text, mirror).map(({found, use, why}) => words.writing.mirror(found, use, why)),
    ].slice(0, most);
  }

  readonly #type = (): void => {
    // What stood there already is no news.
    if (!this.#typing) this.#news();
    this.#typing = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#rest, pause);
  };

  readonly #rest = (): void => {
    if (!this.#typing) return;
    clearTimeout(this.#timer);
    this.#typing = false;
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => {
      const news = this.#news();
      if (news.length > 0) this.#say(news.join(' '));
    });
  };

  /** Remarks that have not been on screen before. */
  #news(): string[] {
    const all = [...this.#read.values()].flatMap(({remarks}) => remarks);
    const news = [...new Set(all)].filter(remark => !this.#said.has(remark));
    for (const remark of news) this.#said.add(remark);
    return news;
  }
}
