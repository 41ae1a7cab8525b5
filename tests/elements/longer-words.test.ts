// Do the screens hold words of another language, 40 percent longer, on a phone and in the frame of an LMS?

import {aTimeout, expect, fixture, html, nextFrame} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {longer} from './longer-words.ts';
import {GoEvent, type Screen} from '../../src/elements/events.ts';
import type {ActivityElement} from '../../src/elements/activity-element.ts';
import type {Activity} from '../../src/model/activity.ts';
import {newcomer} from '../../src/model/learner.ts';
import type {Saving} from '../../src/session.ts';
import {TrackingError} from '../../src/tracking/port.ts';
import {words} from '../../src/words.ts';
import {series} from '../case-course.ts';
import {danger, network, own, recovery} from '../case-exercises.ts';
import {conversation} from '../conversation.ts';
import {activities, stage} from './fixtures.ts';
import {settingsShelf} from '../../src/tracking/settings-shelf.ts';
import {failing, learned, pack, PaperSession} from './paper-session.ts';
import {show, type Shown} from './shown-course.ts';
import {handedIn, miss, underWay} from './shown-test.ts';
import {right, course as tested} from './tested-course.ts';

const phone = {width: 320, height: 640};
const frame = {width: 714, height: 666};

/** All elements on the page, those in shadow roots too. */
function* within(root: ParentNode): Generator<HTMLElement> {
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    yield element;
    if (element.shadowRoot) yield* within(element.shadowRoot);
  }
}

/** Said to who does not see the screen. */
const isSilent = (element: Element): boolean =>
  element.closest('.vh, .skip') !== null || getComputedStyle(element).clipPath === 'inset(50%)';
const nameOf = ({localName, className, textContent}: Element): string =>
  `${localName}.${className} “${textContent.replace(/\s+/g, ' ').trim().slice(0, 40)}”`;

/** What does not fit: the page, what hides what is too much of it, and what stands out of the window. */
function misfits(): string[] {
  const {scrollWidth, clientWidth} = document.documentElement;
  const found =
    scrollWidth > clientWidth ? [`the page is ${scrollWidth - clientWidth} px too wide`] : [];
  for (const element of within(document.body)) {
    if (isSilent(element) || element instanceof SVGElement || !element.checkVisibility()) continue;
    const {overflowX, overflowY} = getComputedStyle(element);
    const hides = (way: string): boolean => way === 'hidden' || way === 'clip';
    if (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) {
      found.push(`${nameOf(element)} is clipped at its side`);
    }
    if (hides(overflowY) && element.scrollHeight > element.clientHeight + 1) {
      found.push(`${nameOf(element)} is clipped below`);
    }
    const {left, right} = element.getBoundingClientRect();
    if (overflowX === 'visible' && (left < -1 || right > clientWidth + 1) && !scrolls(element)) {
      found.push(`${nameOf(element)} stands out of the window`);
    }
  }
  return [...new Set(found)];
}

const scrolls = (element: Element): boolean => {
  for (let at = element.parentElement; at; at = at.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(at).overflowX)) return true;
  }
  return false;
};

/** Of the words themselves: they may leave the box that they stand in. */
function inkOf(element: Element): DOMRect {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range.getBoundingClientRect();
}

/** Items of the bar that lie over each other. */
function collisions(desk: Element): string[] {
  const items = [...desk.querySelectorAll('.where, .saved, .tool')].filter(item =>
    item.checkVisibility(),
  );
  expect(items.length).to.be.at.least(6);
  return items.flatMap((item, at) =>
    items.slice(at + 1).flatMap(other => {
      const [a, b] = [inkOf(item), inkOf(other)];
      const apart =
        a.right <= b.left + 1 ||
        b.right <= a.left + 1 ||
        a.bottom <= b.top + 1 ||
        b.bottom <= a.top + 1;
      return apart ? [] : [`${nameOf(item)} lies over ${nameOf(other)}`];
    }),
  );
}

/** On both screens; each fault with what was shown. */
async function holds(what: string, found: () => readonly string[] = misfits): Promise<void> {
  const faults: string[] = [];
  for (const size of [phone, frame]) {
    await setViewport(size);
    await nextFrame();
    faults.push(...found().map(fault => `${what} at ${size.width}: ${fault}`));
  }
  expect(faults).to.deep.equal([]);
}

async function go({element}: Shown, screen: Screen): Promise<void> {
  element.dispatchEvent(new GoEvent(screen));
  await element.updateComplete;
  await nextFrame();
  await aTimeout(0);
}

describe('longer words', () => {
  afterEach(() => setViewport({width: 800, height: 600}));

  it('are 40 percent longer, those of functions too, and what cannot hold them is seen', async () => {
    expect(longer('Pause')).to.equal('Páüsëëë');
    expect(words.bar.pause).to.equal('Páüsëëë');
    expect(words.bar.lesson(2, 3, 7)).to.equal('Mødülëëëë 2, lëssøñëëë 3 øfë 7');
    const page = await fixture<HTMLElement>(
      html`<div>
        <p style="inline-size: 4rem; overflow: hidden; white-space: nowrap">${words.pause.text}</p>
        <p style="block-size: 1rem; inline-size: 4rem; overflow: hidden">${words.pause.text}</p>
      </div>`,
    );
    expect(misfits()).to.have.length(2);
    page.style.inlineSize = '200vw';
    expect(misfits().join()).to.contain('too wide');
    expect(misfits().join()).to.contain('out of the window');
  });

  it('stand beside each other in the bar, whatever is said of saving', async () => {
    const at = new Date(2026, 10, 22, 10, 42);
    const states: readonly [Saving, Partial<PaperSession>][] = [
      [{kind: 'saved', at}, {}],
      [{kind: 'saved', at}, {told: true}],
      [{kind: 'saved', at}, {standard: 'none'}],
      [{kind: 'as-before'}, {}],
      [{kind: 'not-yet'}, {}],
      [failing('refused'), {}],
      [{kind: 'review'}, {}],
      [{kind: 'ended'}, {}],
      [{kind: 'another-tab'}, {}],
      [{kind: 'none', reason: 'no-api'}, {}],
    ];
    const page = series.modules[0]?.pages.find(({lesson}) => lesson > 0)?.id;
    if (!page) throw new Error('The course has no lesson.');
    for (const [saving, facts] of states) {
      const main = await fixture<HTMLElement>(html`<div class="frame"><p>Below.</p></div>`);
      const bar = document.createElement('sop-bar');
      const session = Object.assign(new PaperSession(), facts, {saving});
      Object.assign(bar, {
        session,
        saving,
        learner: session.state,
        screen: {kind: 'page', page},
        pack,
        settings: settingsShelf('longer words'),
      });
      main.prepend(bar);
      await bar.updateComplete;
      const desk = bar.querySelector('.desk');
      if (!desk) throw new Error('There is no bar.');
      await holds(`bar, ${saving.kind}`, () => [...misfits(), ...collisions(desk)]);
      main.remove();
    }
  });

  it('fit on the screens of the course', async () => {
    const shown = await show();
    for (const {id} of tested.modules[0]?.pages ?? []) {
      await go(shown, {kind: 'page', page: id});
      await holds(`page ${id}`);
    }
    for (const kind of ['finish', 'case-file', 'handouts', 'about', 'diagnose', 'left'] as const) {
      await go(shown, {kind});
      await holds(kind);
    }
  });

  it('fit into the outline and the dialogs', async () => {
    const shown = await show(new TrackingError('session-ended'));
    shown.find('.contents > summary').click();
    await nextFrame();
    await holds('outline');
    shown.find('.contents > summary').click();
    await shown.press(words.bar.pause);
    await holds('pause');
    shown.find('sop-pause dialog button').click();
    shown.find('.alarm button').click();
    await nextFrame();
    await holds('saving');
  });

  it('fit into the notices', async () => {
    const main = await fixture<HTMLElement>(
      html`<div class="frame"><main class="leaf flow"></main></div>`,
    );
    for (const kind of ['all', 'writing'] as const) {
      const notices = document.createElement('sop-notices');
      const ids = [danger.id, recovery.id, own];
      const session = Object.assign(new PaperSession(), {
        damage: kind === 'all' ? 'cut' : 'foreign',
        elsewhere: ids,
        keeps: 'lms',
      });
      Object.assign(notices, {
        session,
        saving: {kind: 'none', reason: kind === 'all' ? 'no-api' : 'cross-origin'},
        left: ids,
        offer: {part: kind, state: newcomer('run')},
      });
      main.querySelector('main')?.replaceChildren(notices);
      await notices.updateComplete;
      expect(notices.querySelectorAll('p').length).to.be.greaterThan(3);
      await holds(`notices, ${kind}`);
    }
  });

  it('fit into every exercise, before and after it is answered', async () => {
    const all: readonly (readonly [string, Activity])[] = [
      ...Object.values(activities).map(activity => [tagOf(activity), activity] as const),
      ['sop-circles', network],
      ['sop-conversation', conversation],
    ];
    for (const [tag, activity] of all) {
      const there = await stage<ActivityElement<Activity>>(tag, activity);
      await holds(`${activity.kind}, new`);
      await answer(there.root, there.element);
      expect(there.answer(), activity.kind).to.be.an('object');
      await holds(`${activity.kind}, answered`);
      there.element.parentElement?.remove();
    }
  });

  it('fit into a case file that is written', async () => {
    const file = document.createElement('sop-case-file');
    Object.assign(file, {
      course: series,
      learner: learned,
      found: [],
      keeps: 'lms',
      load: () => Promise.reject(new Error('export.js')),
    });
    const main = await fixture<HTMLElement>(
      html`<div class="frame"><main class="leaf flow"></main></div>`,
    );
    main.querySelector('main')?.append(file);
    await file.updateComplete;
    expect(file.textContent).to.contain(words.caseFile.editShort);
    await holds('case file');
  });

  it('fit into a test and its result', async () => {
    for (const [what, state] of [
      ['begun', underWay(['single', 'several', 'match', 'order'])],
      ['failed', handedIn(['single', 'several', 'match', 'order'], {single: miss})],
      ['passed', handedIn(['single', 'several'], right)],
    ] as const) {
      const main = await fixture<HTMLElement>(
        html`<div class="frame"><main class="leaf flow"></main></div>`,
      );
      const test = document.createElement('sop-test');
      Object.assign(test, {module: tested.modules[0], pass: tested.pass, learner: state});
      main.querySelector('main')?.append(test);
      await test.updateComplete;
      await holds(`test, ${what}`);
      for (const details of test.querySelectorAll('details')) details.open = true;
      await holds(`test, ${what}, opened`);
      main.remove();
    }
  });
});

const tagOf = ({kind}: Activity): string => `sop-${kind === 'sort' ? 'match' : kind}`;

/** As a learner does: a row added, words written, places chosen, and all of it looked at. */
async function answer(root: ShadowRoot, element: ActivityElement<Activity>): Promise<void> {
  const press = async (selector: string): Promise<void> => {
    root.querySelector<HTMLElement>(selector)?.click();
    await element.updateComplete;
    await element.updateComplete;
  };
  await press('#example');
  await press('#add');
  await press('.line');
  await press('input[type=radio], input[type=checkbox]');
  for (const box of root.querySelectorAll<HTMLTextAreaElement>('textarea')) {
    box.value = 'She is always in denial.';
    box.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  }
  for (const select of root.querySelectorAll('select')) {
    select.selectedIndex = 1;
    select.dispatchEvent(new Event('change', {bubbles: true}));
  }
  await element.updateComplete;
  await press('#look');
  await press('button.check');
  for (const details of root.querySelectorAll('details')) details.open = true;
}
