// Does a plan get written, compared, ticked, rated and written again, by keyboard too, and is nothing of it lost?

import {aTimeout, expect, waitUntil} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import '../../src/elements/sop-plan.ts';
import type {SopPlan} from '../../src/elements/sop-plan.ts';
import type {Plan} from '../../src/model/activity.ts';
import type {Html} from '../../src/model/ids.ts';
import {newcomer, type LearnerState, type PlanRow} from '../../src/model/learner.ts';
import {decode, encode} from '../../src/model/memory.ts';
import {reduce} from '../../src/model/reduce.ts';
import {words} from '../../src/words.ts';
import {course} from '../course.ts';
import {activities, hostile, stage, wordsOf, type Stage} from './fixtures.ts';
import {hear, type Heard} from './heard.ts';

const plan: Plan = {
  ...activities.plan,
  model: [
    {
      question: 0,
      cells: ['Keep the link', '<b>Book</b> a visit'] as Html[],
      gap: 'Who sees her in the first week?' as Html,
    },
    {
      question: 1,
      cells: ['Body and mind', 'See a dentist'] as Html[],
      gap: 'Who looks after her <em>sleep</em>?' as Html,
    },
    {question: 1, cells: ['Repair', ''] as Html[], gap: '' as Html},
  ],
  rubric: ['Both questions have a row.', 'Each act has a name.', 'A day.', 'A voice.'],
};
const fixed: Plan = {
  ...plan,
  fixed: true,
  questions: ['Green: well', 'Red: emergency now'],
  columns: ['Sonia', 'Network adults'],
};
interface There extends Stage<SopPlan> {
  readonly heard: Heard;
}

const row = (question: number, ...cells: string[]): PlanRow => ({question, cells});

/** A plan that was written before, and perhaps compared. */
const after = (
  rows: readonly PlanRow[],
  type: 'draft' | 'submit' = 'draft',
  activity = plan,
): LearnerState =>
  reduce(newcomer('run'), {
    type,
    activity,
    response: {kind: 'plan', rows, had: [], ratings: []},
  });

async function open(start?: LearnerState, activity = plan): Promise<There> {
  const there = await stage<SopPlan>('sop-plan', activity, start);
  return {...there, heard: hear(there.root)};
}

async function settle(there: There): Promise<void> {
  await there.element.updateComplete;
  await aTimeout(0);
}

function response(there: There) {
  const given = there.answer()?.response;
  if (given?.kind !== 'plan') throw new Error('There is no plan.');
  return given;
}

const rowsIn = (there: There): readonly PlanRow[] => response(there).rows;
const all = <E extends Element = HTMLElement>({root}: There, selector: string): E[] => [
  ...root.querySelectorAll<E>(selector),
];
const texts = (there: There, selector: string): string[] => all(there, selector).map(wordsOf);

/** The boxes of one row. */
const cells = (there: There, place: number): HTMLTextAreaElement[] => [
  ...(all(there, '.rows > li')[place]?.querySelectorAll('textarea') ?? []),
];

async function write(there: There, place: number, cell: number, words: string): Promise<void> {
  const box = cells(there, place)[cell];
  if (!box) throw new Error(`Row ${place} has no cell ${cell}.`);
  box.focus();
  box.value = words;
  box.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  await settle(there);
}

/** Presses a button of one row, by what it says. */
async function press(there: There, place: number, label: string): Promise<void> {
  const button = [...(all(there, '.rows > li')[place]?.querySelectorAll('button') ?? [])].find(
    one => wordsOf(one).startsWith(label),
  );
  if (!button) throw new Error(`Row ${place} has no "${label}".`);
  // A press takes the focus from the box first.
  button.focus();
  button.click();
  await settle(there);
}

const labels = (there: There, place: number): string[] =>
  [...(all(there, '.rows > li')[place]?.querySelectorAll('button') ?? [])].map(one =>
    wordsOf(one).replace(/: .*/, ''),
  );

const focused = ({root}: There): Element | null => root.activeElement;

async function compare(there: There): Promise<void> {
  await there.press('button.check');
  await settle(there);
}

async function tick(there: There, place: number): Promise<void> {
  await there.press(`#had-${place}`);
  await settle(there);
}

const two = [row(0, 'A safe place', 'Call'), row(1, 'Sleep', 'Walk')];

describe('sop-plan', () => {
  it('has no accessibility violation: empty, with rows, compared, ticked, fixed', async () => {
    const there = await open();
    await expect(there.element).to.be.accessible();
    await there.press('#add');
    await write(there, 0, 0, 'A safe place');
    await expect(there.element).to.be.accessible();
    await compare(there);
    await tick(there, 0);
    await expect(there.element).to.be.accessible();
    const other = await open(after([], 'submit', fixed), fixed);
    await expect(other.element).to.be.accessible();
  });

  it('reads row by row: its number, question, cells, and what can be done with it', async () => {
    const there = await open(after(two));
    const parts = all(there, '.rows legend, .rows label, .rows button').map(wordsOf);
    expect(parts).to.deep.equal([
      'Row 1 of 2',
      'Which question does it answer?',
      'Need',
      'First act',
      'Move down: Row 1 of 2',
      'Remove: Row 1 of 2',
      'Row 2 of 2',
      'Which question does it answer?',
      'Need',
      'First act',
      'Move up: Row 2 of 2',
      'Remove: Row 2 of 2',
    ]);
    for (const label of all<HTMLLabelElement>(there, '.rows label')) {
      expect(label.control, wordsOf(label)).to.not.equal(null);
    }
    expect(there.root.querySelector('.rows')?.getAttribute('aria-describedby')).to.equal('privacy');
  });

  it('can be written, compared and ticked by keyboard alone', async () => {
    const there = await open();
    there.root.querySelector<HTMLElement>('#add')?.focus();
    await sendKeys({press: 'Enter'});
    await waitUntil(() => focused(there) instanceof HTMLSelectElement);
    await sendKeys({press: 'ArrowDown'});
    await sendKeys({press: 'Tab'});
    await sendKeys({type: 'A safe place'});
    await sendKeys({press: 'Tab'});
    await sendKeys({type: 'Call Grandma'});
    for (let stops = 0; stops < 4 && !focused(there)?.matches('.check'); stops++) {
      await sendKeys({press: 'Tab'});
    }
    await sendKeys({press: 'Enter'});
    await settle(there);
    expect(rowsIn(there)).to.deep.equal([row(0, 'A safe place', 'Call Grandma')]);
    await sendKeys({press: 'Tab'});
    expect(focused(there)?.id).to.equal('had-0');
    await sendKeys({press: ' '});
    await settle(there);
    expect(response(there).had).to.deep.equal([0]);
    expect(focused(there)?.id).to.equal('had-0');
  });

  it('adds a row, which takes the focus and the question of the last one', async () => {
    const there = await open(after(two));
    await there.press('#add');
    expect(focused(there)).to.be.instanceOf(HTMLSelectElement);
    expect(all(there, '.rows > li').at(-1)?.contains(focused(there))).to.equal(true);
    expect(rowsIn(there).at(-1)?.question).to.equal(1);
  });

  it('moves rows with the focus, and offers no way beyond either end', async () => {
    const there = await open(after([...two, row(0, 'Money', 'Ask')]));
    expect(labels(there, 0)).to.deep.equal(['Move down', 'Remove']);
    expect(labels(there, 1)).to.deep.equal(['Move up', 'Move down', 'Remove']);
    expect(labels(there, 2)).to.deep.equal(['Move up', 'Remove']);
    await press(there, 0, 'Move down');
    expect(rowsIn(there).map(one => one.cells[0])).to.deep.equal([
      'Sleep',
      'A safe place',
      'Money',
    ]);
    expect(wordsOf(focused(there))).to.equal('Move down: Row 2 of 3');
    await press(there, 1, 'Move down');
    // At the end the button that was pressed is gone: the other has the focus.
    expect(wordsOf(focused(there))).to.equal('Move up: Row 3 of 3');
    expect(there.heard.take()).to.deep.equal(['Row is now 2 of 3.', 'Row is now 3 of 3.']);
    expect(cells(there, 2)[0]?.value).to.equal('A safe place');
  });

  it('brings a removed row back to its place, as it was', async () => {
    const there = await open(after([row(1, hostile, 'Walk'), ...two]));
    const before = rowsIn(there);
    await press(there, 0, 'Remove');
    expect(rowsIn(there)).to.deep.equal(two);
    expect(there.heard.take()).to.deep.equal(['Row 1 was removed.']);
    expect(focused(there)?.id).to.equal('undo');
    await there.press('#undo');
    expect(rowsIn(there)).to.deep.equal(before);
    expect(all(there, '.rows > li')[0]?.contains(focused(there))).to.equal(true);
    expect(there.root.querySelector('#undo')).to.equal(null);
  });

  it('stops at forty rows, says so, and leaves what is there', async () => {
    const there = await open(after(Array.from({length: 39}, (_, at) => row(0, `Need ${at}`, ''))));
    await there.press('#add');
    expect(rowsIn(there).length).to.equal(40);
    expect(there.root.textContent).to.contain(words.plan.full(40));
    there.heard.take();
    await there.press('#add');
    await settle(there);
    expect(there.heard.take()).to.deep.equal([words.plan.full(40)]);
    expect(rowsIn(there).length).to.equal(40);
    // Nor is there a way around: a row that was taken away, another in its place, and back.
    await press(there, 3, 'Remove');
    await there.press('#add');
    await there.press('#undo');
    expect(rowsIn(there).length).to.equal(40);
  });

  it('shows sixty rows that came from elsewhere, and takes no more', async () => {
    const there = await open(after(Array.from({length: 60}, (_, at) => row(0, `Need ${at}`, ''))));
    expect(all(there, '.rows > li').length).to.equal(60);
    await there.press('#add');
    expect(all(there, '.rows > li').length).to.equal(60);
    await expect(there.element).to.be.accessible();
  });

  it('says how much of a cell is too much, and takes that along when the row moves', async () => {
    const there = await open(after(two));
    const long = `${'Grandma comes. '.repeat(20)}Then Molly.`;
    await write(there, 0, 0, long);
    expect(cells(there, 0)[0]?.value).to.equal(long);
    expect(rowsIn(there)[0]?.cells[0]).to.equal(long.slice(0, 300));
    const [said, ...more] = there.heard.take();
    expect(said).to.contain('11');
    expect(more).to.deep.equal([]);
    const over = (place: number): string =>
      wordsOf(all(there, '.rows > li')[place]?.querySelector('.error'));
    expect(over(0)).to.equal(said);
    await press(there, 0, 'Move down');
    expect(cells(there, 1)[0]?.value).to.equal(long);
    expect(over(0)).to.equal('');
    expect(over(1)).to.equal(said);
    await write(there, 1, 0, hostile.repeat(3_000));
    expect(cells(there, 1)[0]?.value).to.equal(hostile.repeat(3_000));
    expect(rowsIn(there)[1]?.cells[0]?.length).to.be.within(299, 300);
    expect(there.root.querySelector('img')).to.equal(null);
  });
});

describe('A plan beside the worked one', () => {
  it('needs a few words first', async () => {
    const there = await open();
    await there.press('#add');
    await compare(there);
    expect(there.root.querySelector('.worked')).to.equal(null);
    expect(there.status()).to.equal(words.plan.needOne);
    expect(there.answer()?.tries).to.equal(0);
  });

  it('stands need by need, own words as text, and each field with its heading', async () => {
    const there = await open(after([row(1, hostile, 'Walk'), row(-1, 'Not sure where', '')]));
    await compare(there);
    expect(there.heard.take()).to.deep.equal([words.plan.how]);
    const sections = all(there, '.worked section').map(section => ({
      title: wordsOf(section.querySelector('h2')),
      own: [...section.querySelectorAll('.own dl div, .own .meta')].map(wordsOf),
      model: [...section.querySelectorAll('.one dl div')].map(wordsOf),
    }));
    expect(sections.slice(0, 3)).to.deep.equal([
      {
        title: '1. Stay in recovery',
        own: ['Nothing yet for this question.'],
        model: ['NeedKeep the link', 'First actBook a visit'],
      },
      {
        title: '2. Live healthily',
        own: [`Need${hostile}`.trim(), 'First actWalk'],
        model: ['NeedBody and mind', 'First actSee a dentist', 'NeedRepair'],
      },
      {title: 'No question chosen yet', own: ['NeedNot sure where'], model: []},
    ]);
    expect(there.root.querySelector('img')).to.equal(null);
    expect(there.root.querySelector('.model b')?.textContent).to.equal('Book');
  });

  it('shows the first worked row of a question, and folds the rest behind its number', async () => {
    const there = await open(after(two));
    await compare(there);
    const folded = (): boolean => !(there.root.querySelector('#had-2')?.checkVisibility() ?? true);
    const fold = there.root.querySelector<HTMLElement>('summary');
    expect(texts(there, 'summary')).to.deep.equal(['1 more worked row to tick']);
    expect(folded()).to.equal(true);
    expect(there.root.querySelector('#had-1')?.checkVisibility()).to.equal(true);
    fold?.focus();
    await sendKeys({press: 'Enter'});
    await settle(there);
    expect(folded()).to.equal(false);
    await expect(there.element).to.be.accessible();
    await sendKeys({press: 'Tab'});
    expect(focused(there)?.id).to.equal('had-2');
    await sendKeys({press: ' '});
    await settle(there);
    expect(response(there).had).to.deep.equal([2]);
    expect(wordsOf(fold)).to.equal('1 more worked row, 1 ticked');
    // It stays open however often the plan is compared.
    await compare(there);
    expect(folded()).to.equal(false);
  });

  it('asks about what is not ticked, and blames nobody', async () => {
    const there = await open(after(two));
    await compare(there);
    const left = (): string[] => texts(there, '.gaps p');
    expect(texts(there, '.has')).to.deep.equal([
      'My plan has this: Keep the link',
      'My plan has this: Body and mind',
      'My plan has this: Repair',
    ]);
    expect(left()).to.deep.equal(['Who sees her in the first week?', 'Who looks after her sleep?']);
    there.heard.take();
    await tick(there, 1);
    expect(left()).to.deep.equal(['Who sees her in the first week?']);
    await tick(there, 0);
    expect(there.root.querySelector('.gaps')).to.equal(null);
    expect(there.root.textContent).to.contain(words.plan.none);
    await tick(there, 1);
    expect(left()).to.deep.equal(['Who looks after her sleep?']);
    expect(response(there)).to.deep.include({had: [0], rows: two});
    expect(there.heard.take()).to.deep.equal([
      '1 question left.',
      '0 questions left.',
      '1 question left.',
    ]);
    expect(there.answer()?.tries).to.equal(1);
  });

  it('takes a question up as a new row, with the focus in its first cell', async () => {
    const there = await open(after(two));
    await compare(there);
    await there.press('.gaps li:last-child button');
    expect(rowsIn(there).at(-1)?.question).to.equal(1);
    expect(focused(there)).to.equal(cells(there, 2)[0]);
  });

  it('is rated line by line, and the ratings are kept', async () => {
    const there = await open(after(two, 'submit'));
    const rate = async (line: number, rating: number): Promise<void> => {
      all<HTMLInputElement>(there, `[name="rate-${line}"]`)[rating]?.click();
      await settle(there);
    };
    expect(texts(there, '.rate legend')).to.deep.equal(plan.rubric);
    expect(texts(there, '.rate:first-of-type label')).to.deep.equal(['Not yet', 'Partly', 'Yes']);
    await rate(1, 2);
    await rate(3, 0);
    await rate(1, 1);
    expect(response(there).ratings).to.deep.equal([-1, 1, -1, 0]);
    const checked = all<HTMLInputElement>(there, '.rate input').map(({checked}) => checked);
    expect(checked.flatMap((on, at) => (on ? [at] : []))).to.deep.equal([4, 9]);
  });

  it('keeps ticks with the worked rows and ratings with their lines, wherever own rows go', async () => {
    const there = await open(after([...two, row(0, 'Money', 'Ask')], 'submit'));
    await tick(there, 1);
    const [, partly] = all<HTMLInputElement>(there, '[name="rate-2"]');
    partly?.focus();
    partly?.click();
    await settle(there);
    const deeds: ((here: There) => Promise<void>)[] = [
      here => press(here, 0, 'Move down'),
      here => press(here, 2, 'Move up'),
      here => press(here, 0, 'Remove'),
      here => here.press('#undo'),
      here => here.press('#add'),
      here => press(here, 1, 'Remove'),
      compare,
    ];
    for (const deed of deeds) {
      await deed(there);
      expect(response(there)).to.deep.include({had: [1], ratings: [-1, -1, 1, -1]});
      expect(texts(there, '.has:has(:checked)')).to.deep.equal(['My plan has this: Body and mind']);
    }
  });

  it('can be changed, and shows what has changed when it is compared again', async () => {
    const there = await open(after([...two, row(0, 'Money', 'Ask')]));
    await compare(there);
    expect(texts(there, '.change')).to.deep.equal([]);
    await tick(there, 0);
    await write(there, 1, 1, 'Bed at ten');
    expect(there.root.textContent).to.contain(words.plan.stale);
    // What stands beside the worked plan waits.
    expect(texts(there, '.own').join()).to.not.contain('Bed at ten');
    await press(there, 2, 'Remove');
    await there.press('#add');
    await write(there, 2, 0, 'A second adult');
    there.heard.take();
    await compare(there);
    expect(there.heard.take()).to.deep.equal([
      'Since you compared before: 1 new, 1 changed, 1 removed.',
    ]);
    expect(texts(there, '.change')).to.deep.equal(['Changed', 'New']);
    expect(texts(there, '.own').join()).to.contain('Bed at ten');
    expect(there.root.textContent).to.not.contain(words.plan.stale);
    expect(response(there).had).to.deep.equal([0]);
    await compare(there);
    expect(there.heard.take()).to.deep.equal(['Nothing has changed since you compared before.']);
    expect(texts(there, '.change')).to.deep.equal([]);
    expect(there.answer()?.tries).to.equal(3);
  });

  it('prints whole: no box that cuts, no list that hides its choice', async () => {
    const long = 'One line.\n'.repeat(25);
    const there = await open(after([row(1, long, '')], 'submit'));
    const onPaper = all(there, '.rows .paper').map(({textContent}) => textContent);
    expect(onPaper).to.deep.equal(['2. Live healthily', long]);
    const rules = there.root.adoptedStyleSheets
      .flatMap(({cssRules}) => [...cssRules])
      .filter(rule => rule instanceof CSSMediaRule && rule.media.mediaText === 'print')
      .map(({cssText}) => cssText.replace(/\s+/g, ' '))
      .join('\n');
    expect(rules).to.match(/\.rows select \{ display: none/);
    expect(rules).to.match(/\.panel \{ break-inside: auto/);
  });

  it('prints all worked rows, also those that are folded: only a screen hides them', async () => {
    const there = await open(after(two, 'submit'));
    const hiding = (rules: CSSRuleList, media: string): string[] =>
      [...rules].flatMap(rule =>
        rule instanceof CSSMediaRule
          ? hiding(rule.cssRules, rule.media.mediaText)
          : /\.rest\b[^{]*\{[^}]*display: none/.test(rule.cssText)
            ? media
            : [],
      );
    const where = there.root.adoptedStyleSheets.flatMap(({cssRules}) => hiding(cssRules, 'all'));
    expect(where).to.deep.equal(['screen']);
  });
});

describe('A plan on a phone', () => {
  const columns = ['Need', 'Formal support', 'Natural support', 'First act', 'By whom', 'By when'];
  const six: Plan = {
    ...plan,
    columns,
    model: plan.model.map(row => ({...row, cells: columns.map(() => row.gap)})),
  };
  before(() => setViewport({width: 390, height: 844}));
  afterEach(() => setViewport({width: 800, height: 600}));

  it('has low boxes, a name beside its day, and no label that breaks', async () => {
    const there = await open(after([row(0, ...columns)], 'submit', six), six);
    there.element.style.inlineSize = '358px';
    const boxes = cells(there, 0).map(box => box.getBoundingClientRect());
    const highest = CSS.supports('field-sizing', 'content') ? 48 : 80;
    for (const {height} of boxes) expect(height).to.be.within(44, highest);
    const lines = new Set(boxes.map(({top}) => Math.round(top)));
    expect([lines.size, boxes[4]?.top]).to.deep.equal([5, boxes[5]?.top]);
    for (const name of all(there, '.sides dt')) {
      expect(name.getClientRects().length, wordsOf(name)).to.equal(1);
    }
    const pairs = all(there, '.own dl div').map(pair => pair.getBoundingClientRect().top);
    expect(new Set(pairs).size).to.equal(6);
  });
});

describe('A fixed plan', () => {
  it('has one row for each question, cells alone, in the order of the questions', async () => {
    const there = await open(after([row(1, 'No task', '911 first')], 'draft', fixed), fixed);
    expect(texts(there, '.rows legend')).to.deep.equal(fixed.questions);
    expect(texts(there, '.rows label')).to.deep.equal([...fixed.columns, ...fixed.columns]);
    expect(all(there, '.rows select, .rows button, #add')).to.deep.equal([]);
    expect(cells(there, 1).map(({value}) => value)).to.deep.equal(['No task', '911 first']);
    await write(there, 0, 1, 'Naloxone at both homes');
    expect(rowsIn(there)).to.deep.equal([
      row(0, '', 'Naloxone at both homes'),
      row(1, 'No task', '911 first'),
    ]);
  });

  it('is empty at first, and is compared and taken up like any plan', async () => {
    const there = await open(undefined, fixed);
    await compare(there);
    expect(there.status()).to.equal(words.plan.needOne);
    await write(there, 1, 0, 'No task');
    await compare(there);
    expect(texts(there, '.own')[1]).to.contain('No task');
    await there.press('.gaps li:last-child button');
    expect(focused(there)).to.equal(cells(there, 1)[0]);
    await write(there, 1, 0, 'No task: she may not be awake');
    await compare(there);
    expect(texts(there, '.change')).to.deep.equal(['Changed']);
  });
});

describe('A plan that was left', () => {
  const [module] = course.modules;
  const [page] = module?.pages ?? [];
  if (!module || !page) throw new Error('The course has no page.');
  const holding = {...course, modules: [{...module, pages: [{...page, blocks: [plan]}]}]};

  it('is there again at every step', async () => {
    let there = await open();
    const steps: ((here: There) => Promise<void>)[] = [
      here => here.press('#add'),
      here => write(here, 0, 0, 'A safe place'),
      here => here.press('#add'),
      here => write(here, 1, 1, 'Walk\nin the evening'),
      here => press(here, 1, 'Move up'),
      compare,
      here => tick(here, 1),
      async here => {
        all<HTMLInputElement>(here, '[name="rate-2"]')[1]?.click();
        await settle(here);
      },
      here => write(here, 1, 1, 'Call'),
      compare,
      here => press(here, 0, 'Remove'),
    ];
    for (const step of steps) {
      await step(there);
      const answer = there.answer();
      if (!answer) throw new Error('There is no answer.');
      const {memory, left} = encode({...newcomer('run'), answers: {[plan.id]: answer}}, 4000);
      expect(left).to.deep.equal([]);
      const {state} = decode(memory, holding);
      const before = [
        rowsIn(there).map(one => one.cells),
        response(there).had,
        there.answer()?.tries,
      ];
      there = await open(state);
      const back = [
        all(there, '.rows > li').map((_, at) => cells(there, at).map(({value}) => value)),
        all<HTMLInputElement>(there, '.has input').flatMap(({checked}, at) => (checked ? at : [])),
        there.answer()?.tries,
      ];
      expect(back.slice(2)).to.deep.equal(before.slice(2));
      expect(back[1]).to.deep.equal(before[1]);
      const padded = rowsIn(there).map(one => plan.columns.map((_, at) => one.cells[at] ?? ''));
      expect(back[0]).to.deep.equal(padded);
    }
    expect(rowsIn(there).map(one => one.cells)).to.deep.equal([['A safe place', 'Call']]);
    expect(response(there).ratings).to.deep.equal([-1, -1, 1, -1]);
  });
});
