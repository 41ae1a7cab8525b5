// Can a network be built, moved and tested by keyboard, is it kept at every step, and is each change said?

import {expect, waitUntil} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import '../../src/elements/sop-circles.ts';
import type {SopCircles} from '../../src/elements/sop-circles.ts';
import type {Circles, Person} from '../../src/model/activity.ts';
import type {ActivityId, Html, PageId} from '../../src/model/ids.ts';
import {newcomer, type LearnerState, type Response} from '../../src/model/learner.ts';
import {reduce} from '../../src/model/reduce.ts';
import {around, grandma, molly} from '../network.ts';
import {hostile, stage, wordsOf, type Stage} from './fixtures.ts';
import {hear} from './heard.ts';

const person = (name: string, ring: number, service = false): Person => ({
  name,
  role: '',
  knows: '',
  service,
  ring,
});

const circles: Circles = {
  kind: 'circles',
  id: 'network' as ActivityId,
  shape: 'abcd',
  prompt: '<p>Who stands around them?</p>' as Html,
  label: 'Who stands around them?',
  objectives: [],
  page: 'teaching' as PageId,
  check: false,
  optional: false,
  file: 'Safety network',
  ...around,
  start: [grandma, molly],
  stress: [
    {ask: 'Friday, 2 a.m. Who comes?' as Html, model: '<p>A second adult.</p>' as Html},
    {ask: 'Sunday noon. Who comes?' as Html, model: '<p>Anybody who is checked.</p>' as Html},
  ],
  model: '<p>Molly will leave.</p>' as Html,
};

type There = Stage<SopCircles>;

const build = (start?: LearnerState): Promise<There> =>
  stage<SopCircles>('sop-circles', circles, start);

/** A learner who has this network already. */
const after = (
  people: readonly Person[],
  comes: number[][] = [],
  type: 'draft' | 'submit' = 'draft',
) => reduce(newcomer('run'), {type, activity: circles, response: {kind: 'circles', people, comes}});

const three = [person('Grandma', 1), person('Molly', 0, true), person('James', -1)];

function network(there: There): Extract<Response, {kind: 'circles'}> {
  const response = there.answer()?.response;
  if (response?.kind !== 'circles') throw new Error('There is no network.');
  return response;
}

const names = (there: There): string[] => network(there).people.map(({name}) => name);

const focused = (there: There): string => there.root.activeElement?.id ?? '';

async function settled(there: There): Promise<void> {
  for (let round = 0; round < 3; round++) await there.element.updateComplete;
}

async function write(there: There, id: string, text: string): Promise<void> {
  const box = there.root.querySelector<HTMLTextAreaElement>(`#${id}`);
  if (!box) throw new Error(`There is no box ${id}.`);
  box.value = text;
  box.dispatchEvent(new Event('input', {bubbles: true}));
  await settled(there);
}

async function choose(there: There, id: string, value: string): Promise<void> {
  const select = there.root.querySelector<HTMLSelectElement>(`#${id}`);
  if (!select) throw new Error(`There is no select ${id}.`);
  select.value = value;
  select.dispatchEvent(new Event('change'));
  await settled(there);
}

/** The lists as they are read: heading, then who stands there. */
const lists = (there: There): Record<string, string[]> =>
  Object.fromEntries(
    [...there.root.querySelectorAll('.lists section')].map(section => [
      section.querySelector('h2')?.textContent ?? '',
      [...section.querySelectorAll('li b')].map(({textContent}) => textContent),
    ]),
  );

/** Where the drawing has its marks, by their distance from the middle: a person's place in the lists. */
const drawn = (there: There): string[] =>
  [...there.root.querySelectorAll('.rings > .own, .rings > .service')].map(mark => {
    const at = (own: string, half: string): number =>
      Number(
        mark.getAttribute(own) ??
          Number(mark.getAttribute(half)) + Number(mark.getAttribute('width')) / 2,
      );
    const ring = [88, 130, 172].findIndex(
      radius => Math.abs(Math.hypot(at('cx', 'x') - 180, at('cy', 'y') - 180) - radius) < 1,
    );
    return `${mark.getAttribute('class') ?? ''} ${ring}`;
  });

describe('sop-circles', () => {
  it('has no accessibility violation: empty, with people, open, tested', async () => {
    const there = await build();
    await expect(there.element).to.be.accessible();
    await there.press('#example');
    await there.press('#edit-0');
    await expect(there.element).to.be.accessible();
    await there.press('button.check');
    await expect(there.element).to.be.accessible();
  });

  it('shows in its lists what its drawing shows', async () => {
    const there = await build(after([...three, person('A friend', 2)]));
    expect(lists(there)).to.deep.equal({
      'Inner ring: knows everything': ['Molly'],
      'Middle ring: knows something': ['Grandma'],
      'Outer ring: knows nothing yet': ['A friend'],
      'In no ring yet': ['James'],
    });
    expect(drawn(there)).to.have.members(['own 1', 'service 0', 'own maybe -1', 'own 2']);
    expect(there.root.querySelector('.rings')?.getAttribute('aria-label')).to.equal(
      'Three rings around Alisa, Sam. Inner ring: 1 person. Middle ring: 1 person. Outer ring: 1 person. In no ring: 1 person. The lists below say who.',
    );
  });

  it('is read as one picture, four lists and a test, in this order', async () => {
    const there = await build(after(three.slice(0, 2), [[0]]));
    const read = [
      ...there.root.querySelectorAll('[role=img], h2, li b, button, legend, select'),
    ].map(part => {
      switch (part.localName) {
        case 'svg':
          return `img ${part.getAttribute('aria-label') ?? ''}`;
        case 'select':
          return `select ${wordsOf(part.closest('label') ?? part)
            .split(' ')
            .slice(0, 2)
            .join(' ')}`;
        default:
          return `${part.localName} ${wordsOf(part)}${part.hasAttribute('aria-disabled') ? ' (not now)' : ''}`;
      }
    });
    expect(read).to.deep.equal([
      'img Three rings around Alisa, Sam. Inner ring: 1 person. Middle ring: 1 person. Outer ring: 0 people. In no ring: 0 people. The lists below say who.',
      'h2 Inner ring: knows everything',
      'b Molly',
      'button Inward: Molly (not now)',
      'button Outward: Molly',
      'button Edit: Molly',
      'button Remove: Molly',
      'button Add a person in the inner ring',
      'h2 Middle ring: knows something',
      'b Grandma',
      'button Inward: Grandma',
      'button Outward: Grandma',
      'button Edit: Grandma',
      'button Remove: Grandma',
      'button Add a person in the middle ring',
      'h2 Outer ring: knows nothing yet',
      'button Add a person in the outer ring',
      'h2 In no ring yet',
      'button Add a person in no ring',
      'legend Friday, 2 a.m. Who comes?',
      'select Comes first',
      'select Comes second',
      'select Comes third',
      'legend Sunday noon. Who comes?',
      'select Comes first',
      'select Comes second',
      'select Comes third',
      'button Test the network',
    ]);
  });

  it('takes a person by keyboard, and keeps each letter as a draft', async () => {
    const there = await build();
    there.root.querySelector<HTMLElement>('#add1')?.focus();
    await sendKeys({press: 'Enter'});
    await waitUntil(() => focused(there) === 'name-0');
    await sendKeys({type: 'Grandma'});
    await sendKeys({press: 'Tab'});
    expect(focused(there)).to.equal('role-0');
    await sendKeys({type: 'her mother'});
    await sendKeys({press: 'Tab'});
    await sendKeys({type: 'a little'});
    await sendKeys({press: 'Tab'});
    expect(focused(there)).to.equal('service-0');
    await sendKeys({press: ' '});
    await settled(there);
    expect(network(there)).to.deep.equal({
      kind: 'circles',
      people: [{name: 'Grandma', role: 'her mother', knows: 'a little', service: true, ring: 1}],
      comes: [],
    });
    expect(there.answer()?.tries).to.equal(0);
    there.root.querySelector<HTMLElement>('#edit-0')?.focus();
    await sendKeys({press: 'Enter'});
    await settled(there);
    expect(there.root.querySelector('#name-0')).to.equal(null);
    expect(focused(there)).to.equal('edit-0');
    expect(there.root.querySelector('li')?.textContent.replace(/\s+/g, ' ')).to.contain(
      'Grandma her mother; service Knows: a little',
    );
  });

  it('moves a person inward and outward, keeps the focus on the button, and says where they are', async () => {
    const there = await build(after(three));
    const {take} = hear(there.root);
    there.root.querySelector<HTMLElement>('#in-0')?.focus();
    await sendKeys({press: 'Enter'});
    await waitUntil(() => network(there).people[0]?.ring === 0 && focused(there) === 'in-0');
    await sendKeys({press: 'Enter'});
    await settled(there);
    expect(focused(there)).to.equal('in-0');
    there.root.querySelector<HTMLElement>('#out-0')?.focus();
    for (const ring of [1, 2, -1]) {
      await sendKeys({press: 'Enter'});
      await waitUntil(() => network(there).people[0]?.ring === ring && focused(there) === 'out-0');
      await settled(there);
    }
    expect(take()).to.deep.equal([
      'Grandma, now in the inner ring',
      'Grandma is in the inner ring already. There is no place beyond.',
      'Grandma, now in the middle ring',
      'Grandma, now in the outer ring',
      'Grandma, now in no ring',
    ]);
  });

  it('removes a person, and brings them back with all that named them', async () => {
    const there = await build(after(three, [[0, 1, -1], [2]]));
    const before = network(there);
    const {take} = hear(there.root);
    await there.press('#remove-0');
    await waitUntil(() => focused(there) === 'undo');
    expect(names(there)).to.deep.equal(['Molly', 'James']);
    expect(network(there).comes).to.deep.equal([[-1, 0, -1], [1]]);
    await there.press('#undo');
    await waitUntil(() => focused(there) === 'edit-0');
    expect(network(there)).to.deep.equal(before);
    await settled(there);
    expect(take()).to.deep.equal(['Grandma was removed.', 'Grandma is back.']);
  });

  it('offers nothing to bring back after the next change', async () => {
    const there = await build(after(three));
    await there.press('#remove-0');
    await there.press('#in-1');
    expect(there.root.querySelector('#undo')).to.equal(null);
  });

  it('starts from our example, marked as ours until it is changed', async () => {
    const there = await build();
    const {take} = hear(there.root);
    await there.press('#example');
    await waitUntil(() => focused(there) === 'edit-0');
    expect(network(there).people).to.deep.equal(circles.start);
    const ours = (): number =>
      [...there.root.querySelectorAll('.who')].filter(({textContent}) =>
        textContent.includes('from our example'),
      ).length;
    expect(ours()).to.equal(2);
    await there.press('#edit-0');
    await write(there, 'knows-0', 'All of it');
    expect(ours()).to.equal(1);
    expect(take()).to.deep.equal(['Our example is here: 2 people. Change it until it is yours.']);
  });

  it('never offers to put our example over what was built', async () => {
    const there = await build(after(three));
    expect(there.root.querySelector('#example')).to.equal(null);
    for (const place of [2, 1, 0]) await there.press(`#remove-${place}`);
    expect(there.root.querySelector('#example')).not.to.equal(null);
  });

  it('takes sixty people, and says that there are no more', async () => {
    const there = await build(after(Array.from({length: 59}, (_, at) => person(`P${at}`, at % 3))));
    const {take} = hear(there.root);
    await there.press('#add2');
    await settled(there);
    expect(names(there).length).to.equal(60);
    expect(there.root.querySelector('[id^="add"]')).to.equal(null);
    const message = 'A network takes 60 people here. To add another, remove somebody first.';
    expect(take()).to.deep.equal([message]);
    expect(there.root.querySelector('section > .meta:last-child')?.textContent).to.equal(message);
    await expect(there.element).to.be.accessible();
    await there.press('#remove-3');
    expect(there.root.querySelector('#add2')).not.to.equal(null);
  });

  it('keeps a pasted book as far as a box takes it, and says what it keeps', async () => {
    const there = await build(after(three));
    const {take} = hear(there.root);
    await there.press('#edit-0');
    const pasted = hostile.repeat(2_000).slice(0, 100_000);
    for (const [field, most] of [
      ['name', 60],
      ['role', 100],
      ['knows', 300],
    ] as const) {
      await write(there, `${field}-0`, pasted);
      const kept = network(there).people[0]?.[field] ?? '';
      expect(kept.length).to.be.within(most - 1, most);
      expect(kept.isWellFormed()).to.equal(true);
      expect(take().join()).to.contain((100_000 - most).toLocaleString('en-US'));
      expect(there.root.querySelector<HTMLTextAreaElement>(`#${field}-0`)?.value).to.equal(pasted);
    }
    expect(there.root.querySelector('img, script')).to.equal(null);
    expect(there.element.scrollWidth).to.be.at.most(there.element.clientWidth);
  });

  it('shows what was typed as text, whatever it is', async () => {
    const there = await build(
      after([{name: hostile, role: hostile, knows: hostile, service: false, ring: 0}]),
    );
    expect(there.root.querySelector('img')).to.equal(null);
    await there.press('button.check');
    expect(there.root.querySelector('.who')?.textContent).to.contain(
      '<img src=x onerror=alert(1)>',
    );
    await expect(there.element).to.be.accessible();
  });

  it('asks who comes, and answers with gentle questions and our answer, never before', async () => {
    const there = await build(after(three));
    const {take} = hear(there.root);
    expect(there.root.textContent).not.to.contain('A second adult.');
    await choose(there, 'comes-0-0', '1');
    expect(network(there).comes).to.deep.equal([[1, -1, -1], []]);
    expect(there.root.textContent).not.to.contain('Worth asking');
    there.root.querySelector<HTMLElement>('button.check')?.focus();
    await sendKeys({press: 'Enter'});
    await waitUntil(() => there.answer()?.tries === 1);
    await settled(there);
    const [first, second] = [...there.root.querySelectorAll('.stress')].map(test =>
      [...test.querySelectorAll('.doubts li')].map(({textContent}) => textContent),
    );
    expect(first).to.deep.equal([
      'Only Molly is named. Who comes if Molly is ill, or does not hear the phone?',
      'Molly is a service. Is Molly there at this hour, and when the case has closed?',
    ]);
    expect(second).to.deep.equal(['Nobody is named for this hour. Who could be asked?']);
    expect(there.root.querySelector('.stress .margin:not(.doubts)')?.textContent).to.contain(
      'A second adult.',
    );
    expect(there.root.querySelector('.panel > .doubts')?.textContent).to.contain(
      'nobody knows everything',
    );
    expect(there.root.querySelector('.panel > .margin:not(.doubts)')?.textContent).to.contain(
      'Molly will leave.',
    );
    expect(take()).to.deep.equal(['4 things are worth asking. It is below, with one good answer.']);
    expect(there.root.activeElement?.className).to.contain('check');
  });

  it('asks nothing of a network that holds', async () => {
    const holds = [person('Grandma', 0), person('Aunt', 0)];
    const there = await build(
      after(holds, [
        [0, 1],
        [1, 0],
      ]),
    );
    await there.press('button.check');
    expect(there.root.querySelector('.doubts')).to.equal(null);
    expect(there.status()).to.equal('The test is done. It is below, with one good answer.');
  });

  it('does not test an empty network', async () => {
    const there = await build();
    await there.press('button.check');
    expect(there.answer()).to.equal(undefined);
    expect(there.status()).to.equal(
      'Add at least one person first. Then you can test the network.',
    );
  });

  it('comes back as it was left: a draft, and a tested network', async () => {
    const draft = await build(after(three, [[0, 2]]));
    expect(draft.root.querySelector<HTMLSelectElement>('#comes-0-1')?.value).to.equal('2');
    expect(draft.root.textContent).not.to.contain('A second adult.');
    const tested = await build(after(three, [[0, 2]], 'submit'));
    expect(tested.root.textContent).to.contain('A second adult.');
    expect(tested.root.textContent).to.contain('James is in no ring yet.');
  });

  it('goes on from the network of an earlier time, and leaves that as it was', async () => {
    const there = await build();
    const built = after(three, [[0]], 'submit').answers[circles.id];
    there.element.earlier = built;
    await settled(there);
    expect(lists(there)['Middle ring: knows something']).to.deep.equal(['Grandma']);
    expect(there.root.textContent).to.contain('This is the network that you built earlier.');
    expect(there.root.querySelector<HTMLSelectElement>('#comes-0-0')?.value).to.equal('-1');
    expect(there.answer()).to.equal(undefined);
    await there.press('#in-0');
    expect(network(there).people.map(({ring}) => ring)).to.deep.equal([0, 0, -1]);
    expect(there.root.textContent).not.to.contain('This is the network that you built earlier.');
    expect(built?.response).to.deep.equal({kind: 'circles', people: three, comes: [[0]]});
  });

  it('never offers to put our example over the earlier network', async () => {
    const there = await build();
    there.element.earlier = after(three).answers[circles.id];
    await settled(there);
    expect(there.root.querySelector('#example')).to.equal(null);
  });

  it('fits a window of 320 pixels', async () => {
    await setViewport({width: 320, height: 640});
    const there = await build(after([person('x'.repeat(60), 0), ...three], [[0]], 'submit'));
    await there.press('#edit-0');
    const wide = there.element.scrollWidth > there.element.clientWidth;
    await setViewport({width: 800, height: 600});
    expect(wide).to.equal(false);
  });
});
