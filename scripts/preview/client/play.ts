// What does the page around a running course do? Launches it, gives it an LMS, and shows what the two say.

import {dataModelOf, editionNames} from '../data-model.ts';
import type {DataModel} from '../emit.ts';
import type {Launched, Values} from '../wire.ts';
import {ask, sayIn} from './ask.ts';
import {make, part} from './dom.ts';
import {followBuilds} from './live.ts';
import {createLog, short} from './log.ts';
import {installRunTime} from './run-time.ts';
import {createTransport} from './transport.ts';

const state = part('state', HTMLElement);
const asked = new URLSearchParams(location.search);
const learner = asked.get('learner') ?? '';

followBuilds();
offerSizes();
// The session of a page that comes back from the browser's memory has been ended; it must be launched anew.
window.addEventListener('pageshow', ({persisted}) => {
  if (persisted) location.reload();
});
launch().catch(sayIn(state));

async function launch(): Promise<void> {
  const wanted = {learner, package: asked.get('package') ?? ''};
  const launched = await ask<Launched>('/api/launch', wanted);
  const model = dataModelOf(launched.edition);
  document.title = `${launched.learner.name}: ${launched.title}`;
  part('title', HTMLElement).textContent = launched.title;
  part('who', HTMLElement).textContent = model
    ? `${launched.learner.name}, attempt ${launched.attempt}`
    : launched.learner.name;
  showEditions(launched);
  showRecord(launched.values);
  const frame = make('iframe', {
    id: 'course',
    title: launched.title,
    src: launched.address,
    allow: 'fullscreen',
  });
  if (model) {
    await connect(model, launched, frame);
  } else {
    part('panels', HTMLElement).hidden = true;
    state.textContent =
      'The web edition asks no LMS: it keeps its state in this browser, one state for all learners.';
  }
  // Only now: a frame that stood in the page would be filled again by the browser's history before there is an LMS.
  part('place', HTMLElement).replaceChildren(frame);
}

function connect(model: DataModel, launched: Launched, frame: HTMLIFrameElement): Promise<void> {
  const transport = createTransport();
  const log = createLog();
  state.textContent = 'Nothing saved yet.';
  return installRunTime(model, launched, transport, {
    onInitialize() {
      if (frame.contentWindow) transport.watch(frame.contentWindow);
    },
    onCall(seen) {
      log(seen);
      if (seen.kind === 'finish' && seen.returned === 'true') showEnd();
      if (seen.flag === undefined) return;
      const call = [seen.name, seen.element, short(seen.value)].filter(word => word !== '');
      const reason = `${call.join(' ')}: ${seen.flag}`;
      const body = JSON.stringify({session: launched.session, reason: reason.slice(0, 2000)});
      // A beacon, because the last calls come while the page is being left.
      navigator.sendBeacon('/api/flag', new Blob([body], {type: 'application/json'}));
    },
    onSave(values, saved) {
      const time = new Date().toTimeString().slice(0, 8);
      state.textContent = saved ? `Saved ${time}` : `Not saved ${time}: the commit failed.`;
      state.classList.toggle('bad', !saved);
      if (saved) showRecord(values);
    },
  });
}

function showEnd(): void {
  state.append(
    ' The course has ended its session. ',
    make('a', {href: location.href}, 'Open it again'),
    ' or ',
    make('a', {href: '/records'}, 'see the records'),
    '.',
  );
}

function showEditions({editions, edition}: Launched): void {
  part('editions', HTMLElement).replaceChildren(
    ...editions.map(other => {
      const query = new URLSearchParams({learner, package: other.name});
      const link = make('a', {href: `/play?${query}`}, editionNames[other.edition]);
      if (other.edition === edition) link.ariaCurrent = 'page';
      return link;
    }),
  );
}

function showRecord(values: Values): void {
  const elements = Object.entries(values).sort(([a], [b]) =>
    a.localeCompare(b, 'en', {numeric: true}),
  );
  part('values', HTMLTableSectionElement).replaceChildren(
    ...elements.map(([element, value]) =>
      make(
        'tr',
        {},
        make('th', {scope: 'row'}, make('code', {}, element)),
        make('td', {}, short(value)),
      ),
    ),
  );
}

/** Moodle's frame at 1366 x 768, the whole width, a phone. */
function offerSizes(): void {
  const remembered = sessionStorage.getItem('frame') ?? 'lms';
  for (const choice of document.querySelectorAll<HTMLInputElement>('input[name=size]')) {
    choice.checked = choice.value === remembered;
    choice.addEventListener('change', () => {
      sessionStorage.setItem('frame', choice.value);
      document.body.dataset['size'] = choice.value;
    });
  }
  document.body.dataset['size'] = remembered;
}
