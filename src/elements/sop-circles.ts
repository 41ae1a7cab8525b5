// How does a learner build a safety network? Three rings drawn, and equally as lists: people are added, moved, tested.

import {html, nothing, type TemplateResult} from 'lit';
import {unsafeHTML} from 'lit/directives/unsafe-html.js';
import type {Circles} from '../model/activity.ts';
import type {Answer} from '../model/learner.ts';
import {circles} from '../styles/circles.ts';
import {writing} from '../styles/writing.ts';
import {words} from '../words.ts';
import {ActivityElement} from './activity-element.ts';
import {fields, lists, mostPeople, type Field, type Listed} from './circles-lists.ts';
import {built, withCall, without, withPerson, type Network} from './circles-network.ts';
import {picture, ringOrder} from './circles-picture.ts';
import {asksAbout, asksAboutAll, doubts, good, nameAt, stressTest} from './circles-stress.ts';

/** Characters of each of a person's texts. */
const limits: Readonly<Record<Field, number>> = {name: 60, role: 100, knows: 300};

/**
 * A network in three rings, and who of it comes.
 * @fires AnswerEvent on each change (draft) and on Test the network (submit)
 */
export class SopCircles extends ActivityElement<Circles> {
  static override properties = {
    earlier: {},
    open: {},
    aside: {},
  };
  static override styles = [...ActivityElement.styles, writing, circles];

  /** What was built in the same network at an earlier time. */
  earlier: Answer | undefined;
  /** Place of the person whose words are being written. */
  private open: number | undefined;
  /** What was there before this person was taken away, until the next change. */
  private aside: {readonly network: Network; readonly place: number} | undefined;

  override render(): TemplateResult {
    const {activity, answer, aside} = this;
    const network = this.#network;
    const tested = (answer?.tries ?? 0) > 0;
    return this.panel(html`
      <div class="prompt">${unsafeHTML(activity.prompt)}</div>
      ${answer || network.people.length === 0 ? nothing : html`<p class="meta">${words.circles.earlier}</p>`}
      ${picture(activity, network.people)}
      ${lists({
        activity,
        network,
        open: this.#form(network),
        add: ring => this.#add(ring),
        move: (place, by) => this.#move(place, by),
        toggle: place => this.#toggle(place),
        remove: place => this.#remove(place),
      })}
      ${
        aside
          ? html`<p class="meta row">${words.circles.removed(nameAt(aside.network, aside.place))}
            <button class="plain" id="undo" type="button" @click=${this.#undo}>${words.circles.undo}</button>
          </p>`
          : nothing
      }
      ${network.people.length === 0 ? this.#example() : nothing}
      ${this.privacy()}
      ${activity.stress.map((_, test) =>
        stressTest(activity, network, test, tested, (call, person) =>
          this.#set(withCall(this.#network, activity.stress.length, test, call, person)),
        ),
      )}
      <div class="row">
        <button class="second check" type="button" @click=${this.#test}>${words.circles.test}</button>
      </div>
      ${tested ? html`${doubts(asksAboutAll(network))}${activity.model ? good(activity.model) : nothing}` : nothing}
    `);
  }

  get #network(): Network {
    return built(this.answer?.response, this.earlier?.response);
  }

  #form(network: Network): Listed['open'] {
    const place = this.open ?? -1;
    const person = network.people[place];
    if (!person) return undefined;
    const field = (key: Field): TemplateResult =>
      this.box({
        name: `${key}-${place}`,
        label: words.circles.fields[key],
        text: person[key],
        limit: limits[key],
        rows: key === 'knows' ? 2 : 1,
        write: text => this.#set(withPerson(this.#network, place, {[key]: text})),
      });
    const form = html`<fieldset class="boxes" aria-describedby="privacy">
      <legend class="vh">${nameAt(network, place)}, ${words.circles.where(person.ring)}</legend>
      ${fields.map(field)}
      <label class="row"><input id="service-${place}" type="checkbox" .checked=${person.service} @change=${(event: Event) => this.#chooseKind(place, event)}>${words.circles.fields.service}</label>
    </fieldset>`;
    return {place, form};
  }

  /** Only where nothing is: what was built is never written over. */
  #example(): TemplateResult {
    return html`<div class="row">
      <button class="second" id="example" type="button" @click=${this.#takeExample}>${words.circles.example}</button>
      <p class="meta">${words.circles.exampleNote(this.activity.start.length)}</p>
    </div>`;
  }

  /** Each change ends what could be brought back: to bring it back would undo the change. */
  #set(network: Network): void {
    this.aside = undefined;
    this.draft(network);
  }

  #chooseKind(place: number, {target}: Event): void {
    if (!(target instanceof HTMLInputElement)) return;
    this.#set(withPerson(this.#network, place, {service: target.checked}));
  }

  #add(ring: number): void {
    const network = this.#network;
    const place = network.people.length;
    this.open = place;
    const person = {name: '', role: '', knows: '', service: false, ring};
    this.#set({...network, people: [...network.people, person]});
    this.focusAfter(`#name-${place}`);
    if (place === mostPeople - 1) this.announce(words.circles.full(mostPeople));
  }

  #toggle(place: number): void {
    this.open = this.open === place ? undefined : place;
    // The course sends no new answer for this; without a box the focus stays on the button.
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>(`#name-${place}`)?.focus(),
    );
  }

  #move(place: number, by: -1 | 1): void {
    const network = this.#network;
    const ring = network.people[place]?.ring ?? -1;
    const next = ringOrder[ringOrder.indexOf(ring) + by];
    const name = nameAt(network, place);
    if (next === undefined) {
      this.announce(words.circles.already(name, ring));
      return;
    }
    this.#set(withPerson(network, place, {ring: next}));
    this.announce(words.circles.moved(name, next));
    // The person moves with the buttons: the focus goes with them.
    this.focusAfter(`#${by < 0 ? 'in' : 'out'}-${place}`);
  }

  #remove(place: number): void {
    const network = this.#network;
    this.open = undefined;
    this.#set(without(network, place));
    this.aside = {network, place};
    this.announce(words.circles.removed(nameAt(network, place)));
    this.focusAfter('#undo');
  }

  #undo(): void {
    if (!this.aside) return;
    const {network, place} = this.aside;
    this.#set(network);
    this.announce(words.circles.back(nameAt(network, place)));
    this.focusAfter(`#edit-${place}`);
  }

  #takeExample(): void {
    const {start} = this.activity;
    this.open = undefined;
    this.#set({kind: 'circles', people: start, comes: []});
    this.announce(words.circles.exampleHere(start.length));
    this.focusAfter('#edit-0');
  }

  #test(): void {
    const network = this.#network;
    if (network.people.length === 0) {
      this.refuse(words.circles.needOne);
      return;
    }
    this.aside = undefined;
    this.submit(network);
    const asked = [
      ...this.activity.stress.flatMap((_, test) => asksAbout(this.activity, network, test)),
      ...asksAboutAll(network),
    ];
    this.announce(words.circles.tested(asked.length));
  }
}

customElements.define('sop-circles', SopCircles);

declare global {
  interface HTMLElementTagNameMap {
    'sop-circles': SopCircles;
  }
}
