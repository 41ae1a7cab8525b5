// How is a network shown as lists? One list a ring, and what can be done with each person in it.

import {html, nothing, type TemplateResult} from 'lit';
import type {Circles} from '../model/activity.ts';
import {words} from '../words.ts';
import type {Network} from './circles-network.ts';
import {ringOrder, sign} from './circles-picture.ts';
import {nameAt} from './circles-stress.ts';

export const mostPeople = 60;
export const fields = ['name', 'role', 'knows'] as const;
/** A person's texts. */
export type Field = (typeof fields)[number];

/** People are named by their places in the network. */
export interface Listed {
  readonly activity: Circles;
  readonly network: Network;
  /** Whose words are being written, and where. */
  readonly open: {readonly place: number; readonly form: TemplateResult} | undefined;
  readonly add: (ring: number) => void;
  /** A ring inward (-1) or outward. */
  readonly move: (place: number, by: -1 | 1) => void;
  /** Opens a person's words to be written, or closes them. */
  readonly toggle: (place: number) => void;
  readonly remove: (place: number) => void;
}

export const lists = (listed: Listed): TemplateResult =>
  html`<div class="lists">${ringOrder.map(ring => list(listed, ring))}</div>`;

/** One ring's people, or those who have no place yet. */
function list(listed: Listed, ring: number): TemplateResult {
  const {activity, network, add} = listed;
  const places = network.people.flatMap((person, place) => (person.ring === ring ? place : []));
  const id = `ring${ring}`;
  return html`<section class=${ring < 0 ? 'unplaced' : ''} aria-labelledby=${id}>
    <h2 id=${id}>${words.circles.heading(ring, activity.rings[ring] ?? '')}</h2>
    ${places.length === 0 ? html`<p class="meta">${words.circles.nobody}</p>` : html`<ul>${places.map(place => item(listed, place))}</ul>`}
    ${
      network.people.length < mostPeople
        ? html`<button class="plain" id="add${ring}" type="button" @click=${() => add(ring)}>${words.circles.add}<span class="vh"> ${words.circles.where(ring)}</span></button>`
        : html`<p class="meta">${words.circles.full(mostPeople)}</p>`
    }
  </section>`;
}

function item(listed: Listed, place: number): TemplateResult {
  const {activity, network, open, move, toggle, remove} = listed;
  const person = network.people[place];
  if (!person) return html``;
  const {role, knows, service, ring} = person;
  const isOpen = open?.place === place;
  const ours = activity.start.some(start => fields.every(key => start[key] === person[key]));
  const button = (id: string, label: string, press: () => void, none = false) =>
    html`<button class="plain" id="${id}-${place}" type="button" aria-disabled=${none ? 'true' : nothing} @click=${press}>${label}<span class="vh">: ${nameAt(network, place)}</span></button>`;
  return html`<li>
    <div class="who">${sign(service, ring)}
      <div>
        <p><b><bdi>${nameAt(network, place)}</bdi></b></p>
        <p class="meta">${role.trim() === '' ? nothing : html`<bdi>${role}</bdi>; `}${service ? words.circles.service : words.circles.own}${ours ? `; ${words.circles.ours}` : nothing}</p>
        ${knows.trim() === '' ? nothing : html`<p class="knows">${words.circles.knows}: <bdi>${knows}</bdi></p>`}
      </div>
    </div>
    ${isOpen ? open.form : nothing}
    <div class="row">
      ${button('in', words.circles.inward, () => move(place, -1), ring === 0)}
      ${button('out', words.circles.outward, () => move(place, 1), ring < 0)}
      ${button('edit', isOpen ? words.circles.done : words.circles.edit, () => toggle(place))}
      ${button('remove', words.circles.remove, () => remove(place))}
    </div>
  </li>`;
}
