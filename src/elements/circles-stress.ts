// How is a network tested? Somebody for the first, second and third call; then what is worth asking, and one good answer.

import {html, nothing, type TemplateResult} from 'lit';
import {unsafeHTML} from 'lit/directives/unsafe-html.js';
import type {Circles} from '../model/activity.ts';
import type {Html} from '../model/ids.ts';
import {words} from '../words.ts';
import {calls, type Network} from './circles-network.ts';
import {ringOrder} from './circles-picture.ts';
import {doubtsAbout, doubtsAboutAll, type Doubt} from './circles-questions.ts';
import {icon} from './icons.ts';

/** `call` hears who is named for which call of this test. */
export function stressTest(
  activity: Circles,
  network: Network,
  test: number,
  tested: boolean,
  call: (call: number, person: number) => void,
): TemplateResult {
  const {people} = network;
  const {ask, model} = activity.stress[test] ?? {};
  const comes = network.comes[test] ?? [];
  const shown = ringOrder.flatMap(ring =>
    people.flatMap((person, place) => (person.ring === ring ? place : [])),
  );
  return html`<fieldset class="stress">
    <legend>${unsafeHTML(ask)}</legend>
    <div class="boxes">${calls.map(place => {
      const person = comes[place] ?? -1;
      const choose = ({target}: Event): void => {
        if (target instanceof HTMLSelectElement) call(place, Number(target.value));
      };
      return html`<label>${words.circles.calls[place]}
        <select id="comes-${test}-${place}" @change=${choose}>
          <option value="-1" .selected=${person < 0}>${words.circles.nobodyYet}</option>
          ${shown.map(one => html`<option value=${one} .selected=${person === one}>${nameAt(network, one)}</option>`)}
        </select>
      </label>`;
    })}</div>
    ${tested && model !== undefined ? html`${doubts(asksAbout(activity, network, test))}${good(model)}` : nothing}
  </fieldset>`;
}

/** What is worth asking about one test, in words. */
export const asksAbout = ({middle}: Circles, network: Network, test: number): string[] =>
  inWords(
    doubtsAbout(network.comes[test] ?? [], network.people, middle, words.circles.childWords),
    network,
  );

/** What is worth asking about the network as a whole. */
export const asksAboutAll = (network: Network): string[] =>
  inWords(doubtsAboutAll(network.people), network);

const inWords = (doubts: readonly Doubt[], network: Network): string[] =>
  doubts.map(({ask, person}) => words.circles.asks[ask](nameAt(network, person)));

/** A person without a name yet is called by the place in the network. */
export const nameAt = ({people}: Network, place: number): string =>
  people[place]?.name.trim() || words.circles.nameless(place + 1);

export const good = (model: Html): TemplateResult =>
  html`<section class="margin">
    <p class="kind">${icon('write')}${words.reflect.model}</p>
    <div>${unsafeHTML(model)}</div>
  </section>`;

export const doubts = (asks: readonly string[]): TemplateResult | typeof nothing =>
  asks.length === 0
    ? nothing
    : html`<section class="margin doubts">
        <p class="kind">${icon('again')}${words.circles.worthAsking}</p>
        <ul>${asks.map(ask => html`<li>${ask}</li>`)}</ul>
      </section>`;
