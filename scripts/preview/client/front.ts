// Who opens which course? The front page: a learner, a course, an edition, and where that learner stands.

import {editionNames} from '../data-model.ts';
import type {AttemptReport, Learner, Offer, Overview} from '../wire.ts';
import {ask, sayIn} from './ask.ts';
import {dateOf, make, part} from './dom.ts';
import {followBuilds} from './live.ts';
import {askToStartOver, type Choice} from './start-over.ts';

const form = part('open', HTMLFormElement);
const go = part('go', HTMLButtonElement);
const again = part('again', HTMLButtonElement);
const sure = part('sure', HTMLElement);
const standing = part('standing', HTMLElement);
let overview: Overview = {learners: [], offers: [], attempts: []};

followBuilds();
refresh().catch(sayIn(standing));

form.addEventListener('change', showStanding);
form.addEventListener('submit', event => {
  event.preventDefault();
  const query = new URLSearchParams({...chosen()});
  location.href = `/play?${query}`;
});
again.addEventListener('click', () => {
  const attempt = lastAttempt();
  if (attempt) askToStartOver(sure, chosen(), attempt.number, again, refresh);
});
part('add', HTMLFormElement).addEventListener('submit', event => {
  event.preventDefault();
  const name = part('name', HTMLInputElement);
  const added = part('added', HTMLElement);
  ask<Learner>('/api/learners', {name: name.value})
    .then(async learner => {
      added.textContent = `${learner.name} is in the list and chosen.`;
      name.value = '';
      await refresh();
      pick('learner', learner.id);
      showStanding();
    })
    .catch(sayIn(added));
});

async function refresh(): Promise<void> {
  const before = {learner: chosenOf('learner'), offer: chosenOf('offer')};
  overview = await ask<Overview>('/api/overview');
  const {learners, offers} = overview;
  part('learners', HTMLElement).replaceChildren(
    ...learners.map(({id, name}) => radio('learner', id, name)),
  );
  part('offers', HTMLElement).replaceChildren(
    ...offers.map(({name, title}) => radio('offer', name, title)),
  );
  pick('learner', before.learner);
  pick('offer', before.offer);
  showStanding();
}

function showStanding(): void {
  sure.hidden = true;
  showEditions();
  go.disabled = chosen().package === '';
  const attempt = lastAttempt();
  again.hidden = attempt === undefined;
  go.textContent = attempt === undefined ? 'Start' : `Continue attempt ${attempt.number}`;
  standing.textContent = go.disabled
    ? 'There is nothing to open yet: the course has not been built.'
    : attempt === undefined
      ? 'Not opened yet.'
      : sentenceOf(attempt);
}

function sentenceOf({number, status, score, time, saved}: AttemptReport): string {
  const facts = [
    `Attempt ${number}: ${status}`,
    ...(score === '' ? [] : [`score ${score}`]),
    `time ${time}`,
    ...(saved === '' ? [] : [`last saved ${dateOf(saved)}`]),
  ];
  return `${facts.join(', ')}.`;
}

/** Those of the chosen course; the same edition stays chosen where both have it. */
function showEditions(): void {
  const before = chosenOf('edition');
  part('editions', HTMLElement).replaceChildren(
    ...(chosenOffer()?.editions ?? []).map(({edition}) =>
      radio('edition', edition, editionNames[edition]),
    ),
  );
  pick('edition', before);
}

function radio(name: string, value: string, text: string): HTMLLabelElement {
  return make('label', {}, make('input', {type: 'radio', name, value, required: true}), ` ${text}`);
}

/** The first where there is no such value. */
function pick(name: string, value: string): void {
  const radios = [...form.querySelectorAll<HTMLInputElement>(`input[name=${name}]`)];
  const picked = radios.find(input => input.value === value) ?? radios[0];
  if (picked) picked.checked = true;
}

function chosenOf(name: string): string {
  return form.querySelector<HTMLInputElement>(`input[name=${name}]:checked`)?.value ?? '';
}

function chosenOffer(): Offer | undefined {
  return overview.offers.find(({name}) => name === chosenOf('offer'));
}

function chosen(): Choice {
  const editions = chosenOffer()?.editions ?? [];
  const edition = editions.find(other => other.edition === chosenOf('edition'));
  return {learner: chosenOf('learner'), package: edition?.name ?? ''};
}

function lastAttempt(): AttemptReport | undefined {
  const {learner, package: name} = chosen();
  return overview.attempts.findLast(
    attempt => attempt.learner.id === learner && attempt.package === name,
  );
}
