// Which screens and states has the course, and how does each come up? The one table of all that a gate must look at.

import {isDeepStrictEqual} from 'node:util';
import type {Activity} from '../../src/model/activity.ts';
import {activitiesOf, bankOf, pagesOf} from '../../src/model/course-parts.ts';
import type {Course, Module, Page} from '../../src/model/course.ts';
import {everyPath} from '../../src/model/conversation.ts';
import {drawn} from '../../src/model/draw.ts';
import {newcomer, type Response} from '../../src/model/learner.ts';
import {encode} from '../../src/model/memory.ts';
import type {Action} from '../../src/model/reduce.ts';
import type {Screen} from '../../src/elements/events.ts';
import {responseTo} from './answer.ts';
import {scorm12Of} from './desk.ts';
import type {Lms, LmsOptions} from './lms.ts';
import {courseIn} from './package-course.ts';
import {openScreen, whenShown} from './screen.ts';
import type {Sitting} from './sitting.ts';

/** How a state comes up, from where the one before it in its run has left the course. */
export interface Look {
  /** Names it in complaints, and in the files of `trees/`. */
  readonly id: string;
  readonly show: (at: {readonly sitting: Sitting; readonly lms: Lms}) => Promise<unknown>;
  /** Whether a new screen opens with it: then the heading has the focus, under a title that names it. */
  readonly opens: boolean;
  /** The role of what is kept of it as a tree. */
  readonly part: 'main' | 'banner' | 'dialog' | 'RootWebArea';
  /** Looked at in the fixed part too: the first of its kind. */
  readonly sample: boolean;
  /** Whether its tree is compared always, with TEST_ALL=1, or is like that of another. */
  readonly tree: 'always' | 'all' | 'never';
  /** Comes up from wherever the course was. */
  readonly fresh: boolean;
}

/** States that come up one after another in one launch. */
export interface Run {
  readonly name: string;
  /** The whole course in SCORM 1.2, where nothing else is said. */
  readonly lms?: Partial<LmsOptions>;
  /** Laid out as the pages are, whose run is taken under every setting: here the closest are enough. */
  readonly layout?: 'as pages';
  /** Opened without an LMS. */
  readonly alone?: true;
  readonly looks: readonly Look[];
}

const course = courseIn(scorm12Of());
const pages = pagesOf(course);
/** What the LMS holds when a run begins: every learner is the same one, so what is drawn and shuffled is so alike. */
export const known = encode(newcomer('e2e'), 4000).memory;

/** Everything, in an order in which each state can be had from the one before. */
export const allRuns = (): readonly Run[] => [
  {
    name: 'pages',
    looks: [...pages.flatMap(page => asOpened(page)), ...states()],
  },
  {
    name: 'answers',
    // Here all that is written has room: what is said where it has none depends on how much was written before.
    lms: {zip: scorm12Of().replace('scorm12', 'scorm2004-4th'), standard: 'scorm2004'},
    layout: 'as pages',
    looks: pages.flatMap(page => answered(page)),
  },
  ...course.modules.map(module => ({
    name: `test-${module.number}`,
    looks: taking(module),
  })),
  {name: 'around', looks: around()},
  {name: 'own', looks: ownScreens()},
  ...trouble(),
];

/** The samples of a run, and what must come up before each; `seen` says which of them are looked at. */
export function samplesOf(run: Run): readonly (Look & {readonly seen: boolean})[] {
  let needed = false;
  return run.looks
    .toReversed()
    .flatMap(one => {
      if (!one.sample && !needed) return [];
      needed = !one.fresh;
      return [{...one, seen: one.sample}];
    })
    .reverse();
}

function look(id: string, show: Look['show'], more: Partial<Look> = {}): Look {
  return {
    id,
    show,
    opens: false,
    part: 'main',
    sample: false,
    tree: more.sample ? 'always' : 'never',
    fresh: more.opens ?? false,
    ...more,
  };
}

/** Pages of each sort whose trees are samples: one a kind of exercise, one without any, the opening, a test. */
const samples: ReadonlySet<string> = new Set(
  [
    pages[0],
    pages.find(page => page.lesson > 0 && activitiesOf([page]).length === 0),
    ...[...new Set(activitiesOf(pages).map(({kind}) => kind))].map(kind =>
      pages.find(page => activitiesOf([page]).some(one => one.kind === kind)),
    ),
  ].flatMap(page => page?.id ?? []),
);

const opening =
  (screen: Screen): Look['show'] =>
  async ({sitting}) => {
    await openScreen(sitting, screen);
    await whenShown(sitting, screen.kind === 'page' ? screen.page : screen.kind);
  };

const openingPage = ({id}: Page): Look['show'] => opening({kind: 'page', page: id});

const clicking =
  (selector: string, then = 'main'): Look['show'] =>
  async ({sitting: {course}}) => {
    await course.waitForSelector(selector);
    await course.$$eval(selector, all => {
      for (const one of all) if (one instanceof HTMLElement) one.click();
    });
    await course.waitForSelector(then);
  };

const inTurn =
  (...steps: readonly Look['show'][]): Look['show'] =>
  async at => {
    for (const step of steps) await step(at);
  };

function asOpened(page: Page): Look[] {
  return [
    look(page.id, openingPage(page), {
      opens: true,
      sample: true,
      tree: samples.has(page.id) ? 'always' : 'all',
    }),
  ];
}

/** What a learner did is told to the course as its own elements tell it. */
const submitting =
  (activity: Activity, response: Response, step: 'draft' | 'submit' = 'submit'): Look['show'] =>
  async ({sitting: {course}}) => {
    await course.evaluate(
      (step, activity, response) => {
        const event = Object.assign(new Event('sop-answer'), {step, activity, response});
        document.querySelector('sop-course')?.dispatchEvent(event);
      },
      step,
      activity,
      response,
    );
  };

const telling =
  (action: Action): Look['show'] =>
  async ({sitting: {course}}) => {
    await course.evaluate(action => {
      const event = Object.assign(new Event('sop-test'), {action});
      document.querySelector('sop-course')?.dispatchEvent(event);
    }, action);
  };

/** Each exercise as it says no, and as it says yes or shows what we would have written. */
function answered(page: Page): Look[] {
  const activities = activitiesOf([page]);
  if (activities.length === 0) return [];
  const sample = samples.has(page.id);
  const all = (of: (activity: Activity) => Response): Look['show'] =>
    inTurn(...activities.map(activity => submitting(activity, of(activity))));
  return [
    look(`${page.id}, not right`, inTurn(openingPage(page), all(notRight)), {sample, fresh: true}),
    ...(activities.some(isHalf) ? [look(`${page.id}, half right`, all(halfRight))] : []),
    look(`${page.id}, right`, all(asWorked), {sample}),
  ];
}

/** Wrong, or the end of another path. */
const notRight = (activity: Activity): Response => responseTo(activity, 'wrong');

/** Whether half of it is something else than none or all. */
const isHalf = (activity: Activity): boolean =>
  [notRight(activity), asWorked(activity)].every(
    whole => !isDeepStrictEqual(whole, halfRight(activity)),
  );

/** One part right, another not; of talk the beginning. */
function halfRight(activity: Activity): Response {
  const [right, wrong] = [responseTo(activity, 'right'), responseTo(activity, 'wrong')];
  if (right.kind === 'conversation') return {...right, path: right.path.slice(0, 1)};
  if (right.kind === 'choice' && wrong.kind === 'choice' && right.picked.length > 1)
    return {kind: 'choice', picked: [...right.picked.slice(0, 1), ...wrong.picked.slice(1)]};
  if ('placed' in right && 'placed' in wrong)
    return {...right, placed: [...right.placed.slice(0, 1), ...wrong.placed.slice(1)]};
  if (right.kind === 'order' && right.sequence.length > 2)
    return {kind: 'order', sequence: [0, ...right.sequence.slice(1).reverse()]};
  return right;
}

/** Right, or as full as our own answer is. */
function asWorked(activity: Activity): Response {
  const plain = (html: string): string => html.replace(/<[^>]*>/g, ' ').trim();
  switch (activity.kind) {
    case 'circles':
      return {kind: 'circles', people: activity.start, comes: activity.stress.map(() => [0])};
    case 'plan':
      return {
        kind: 'plan',
        rows: activity.model.map(({question, cells}) => ({question, cells: cells.map(plain)})),
        had: [0],
        ratings: activity.rubric.map(() => 1),
      };
    case 'conversation':
      return {kind: 'conversation', path: [...everyPath(activity)][0] ?? []};
    default:
      return responseTo(activity, 'right');
  }
}

/** What opens, refuses or remarks on a page, without an answer being handed in. */
function states(): Look[] {
  const kinds = [...new Set(activitiesOf(pages).map(({kind}) => kind))];
  const firsts = kinds.flatMap(kind => {
    const page = pages.find(one => activitiesOf([one]).some(({kind: its}) => its === kind));
    const activity = page && activitiesOf([page]).find(({kind: its}) => its === kind);
    return page && activity ? [{page, activity}] : [];
  });
  const refused = firsts.filter(({activity}) => !['conversation', 'order'].includes(activity.kind));
  const writing = firsts.find(({activity}) => activity.kind === 'reflect');
  const planning = firsts.find(({activity}) => activity.kind === 'plan');
  const circling = firsts.find(({activity}) => activity.kind === 'circles');
  const own = 'Call Mrs. Jane Doe at 916-555-0142, case 123456. She is an addict.';
  return [
    ...refused.map(({page, activity}) =>
      look(
        `${page.id}, ${activity.kind} refused`,
        inTurn(openingPage(page), clicking(`#${activity.id} >>> button.check`)),
        {sample: true, fresh: true},
      ),
    ),
    ...(writing
      ? [
          look(
            `${writing.page.id}, remarks on what was written`,
            inTurn(
              openingPage(writing.page),
              typing(writing.activity, own),
              waiting(`#${writing.activity.id} >>> .remarks`),
            ),
            {sample: true, fresh: true},
          ),
          look(
            `${writing.page.id}, a text that is too long`,
            inTurn(
              typing(writing.activity, 'Too many words. '.repeat(400)),
              waiting(`#${writing.activity.id} >>> .error`),
            ),
          ),
        ]
      : []),
    ...(planning && circling
      ? [
          look(
            `${planning.page.id}, rows added`,
            inTurn(
              openingPage(planning.page),
              clicking(`#${planning.activity.id} >>> #add`),
              clicking(`#${planning.activity.id} >>> #add`),
            ),
            {sample: true, fresh: true},
          ),
          look(
            `${circling.page.id}, a person is changed`,
            inTurn(
              openingPage(circling.page),
              clicking(`#${circling.activity.id} >>> #add0`),
              clicking(`#${circling.activity.id} >>> button[id^="edit-"]`),
            ),
            {sample: true, fresh: true},
          ),
        ]
      : []),
    ...glossary(),
    look(
      'sources of a lesson, open',
      inTurn(
        openingPage(lastOfLesson()),
        clicking('sop-sources summary', 'sop-sources details[open]'),
      ),
      {sample: true, fresh: true},
    ),
  ];
}

/** What stands around a page, as a newcomer finds it: what is left depends on what was seen. */
function around(): Look[] {
  return [
    look('all around a page', openingPage(lastOfLesson()), {part: 'RootWebArea', sample: true}),
    look('contents', clicking('details.contents > summary', 'details.contents[open]'), {
      part: 'banner',
      sample: true,
    }),
    look(
      'pause',
      inTurn(
        clicking('details.contents > summary'),
        clicking('sop-pause > button', 'sop-pause dialog[open]'),
      ),
      {part: 'dialog', sample: true},
    ),
    look('pause over', clicking('sop-pause dialog button')),
    look('settings', clicking('.desk button.set', 'sop-settings'), {part: 'dialog', sample: true}),
    look('settings over', clicking('sop-settings >>> .primary')),
  ];
}

const waiting =
  (selector: string): Look['show'] =>
  ({sitting: {course}}) =>
    course.waitForSelector(selector, {timeout: 5_000});

/** As it is typed, but at once. */
const typing =
  ({id}: Activity, text: string): Look['show'] =>
  async ({sitting: {course}}) => {
    await course.waitForSelector(`#${id} >>> textarea`);
    await course.$eval(
      `#${id} >>> textarea`,
      (box, words) => {
        box.value = words;
        box.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
      },
      text,
    );
  };

/** From elsewhere: the search that stands keeps its own words. */
const searching = (query: string): Look['show'] =>
  inTurn(opening({kind: 'about'}), opening({kind: 'search', query}), waiting('#search >>> .count'));

/** The first term that opens, and every one of a page at its turn. */
function glossary(): Look[] {
  return [
    look(
      'a term of the glossary, open',
      async at => {
        for (const page of pages) {
          await openingPage(page)(at);
          const [term] = await at.sitting.course.$$('sop-page .term[role=button]');
          if (!term) continue;
          await term.evaluate(button => button instanceof HTMLElement && button.click());
          return;
        }
        throw new Error('The course has no term.');
      },
      {sample: true, fresh: true},
    ),
  ];
}

function lastOfLesson(): Page {
  const page = pages.find(
    ({lesson}, at) => lesson > 0 && pages[at + 1] && pages[at + 1]?.lesson !== lesson,
  );
  if (!page) throw new Error('The course has no lesson.');
  return page;
}

/** A test from its offer to its result, missed in parts. */
function taking(module: Module): Look[] {
  const page = pages.find(({id}) => id === module.test?.page);
  if (!page) return [];
  const bank = bankOf(module);
  const asked = drawn(module, 'e2e', 1).flatMap(id => bank.find(one => one.id === id) ?? []);
  const reply = (activity: Activity, aim: 'right' | 'wrong'): Look['show'] =>
    telling({type: 'reply', test: page.id, activity, response: responseTo(activity, aim)});
  const sample = module === course.modules.at(-1);
  const main = 'sop-test .primary';
  return [
    look(`${page.id}, offered`, openingPage(page), {opens: true, sample}),
    ...asked.map((question, place) =>
      look(`${page.id}, question ${place + 1} (${question.kind})`, clicking(main, 'sop-test h2'), {
        sample: sample && place < 4,
      }),
    ),
    look(`${page.id}, looked over`, clicking(main, 'sop-test ol.missing'), {sample}),
    look(`${page.id}, with open questions`, clicking(main, 'sop-test [role=alert]'), {sample}),
    look(
      `${page.id}, below the mark`,
      inTurn(
        ...asked.map((question, place) => reply(question, place % 2 ? 'wrong' : 'right')),
        clicking(main, 'sop-test details.right'),
      ),
      {sample},
    ),
    look(
      `${page.id}, what was right`,
      clicking('sop-test details.right > summary', 'sop-test details[open]'),
    ),
    look(`${page.id}, only what was missed`, clicking('sop-test .turn .primary', 'sop-test h2'), {
      sample,
    }),
    look(
      `${page.id}, passed`,
      inTurn(
        clicking('sop-test > .primary', 'sop-test .turn .plain'),
        clicking('sop-test .turn .plain'),
        ...drawn(module, 'e2e', 2)
          .flatMap(id => bank.find(one => one.id === id) ?? [])
          .flatMap(question => [reply(question, 'right'), clicking(main, 'sop-test h2')]),
        clicking(main, 'sop-test details.right'),
      ),
      {sample},
    ),
  ];
}

/** The player's own screens: a new kind does not compile until it is looked at. */
function ownScreens(): Look[] {
  const own: Readonly<Record<Exclude<Screen['kind'], 'page'>, readonly Look[]>> = {
    about: [screen('about')],
    handouts: [
      screen('handouts', 'sop-handouts section'),
      look('handouts, open', clicking('sop-handouts button[aria-expanded]'), {sample: true}),
    ],
    'case-file': [
      screen('case-file', 'sop-case-file sop-document'),
      look(
        'case-file, a part open',
        clicking('sop-case-file li:first-child button[aria-expanded]'),
        {sample: true},
      ),
      look(
        'case-file, written',
        inTurn(
          ...activitiesOf(pages)
            .filter(({kind}) => ['reflect', 'plan', 'circles', 'statement'].includes(kind))
            .map(activity => submitting(activity, asWorked(activity))),
        ),
        {sample: true},
      ),
    ],
    diagnose: [screen('diagnose', 'sop-diagnosis')],
    search: [
      // Its field has the focus, not its heading: one comes to type.
      look('search', inTurn(opening({kind: 'search'}), waiting('#search >>> .examples')), {
        sample: true,
      }),
      look('search, found', searching('naloxone'), {sample: true}),
      look('search, nothing found', searching('xylophone'), {sample: true}),
    ],
    evidence: [screen('evidence', 'sop-evidence')],
    certificate: [screen('certificate', 'sop-certificate')],
    finish: [
      screen('finish', 'sop-finish'),
      look(
        'finish, all done',
        inTurn(
          ...pages.map(({id}) => seeing(id)),
          ...activitiesOf(pages).map(activity => submitting(activity, asWorked(activity))),
          ...course.modules.flatMap(module => passing(module)),
          waiting('sop-finish .lead'),
        ),
        {sample: true},
      ),
      look('evidence, all done', inTurn(opening({kind: 'evidence'}), waiting('sop-evidence')), {
        sample: true,
      }),
      look(
        'certificate, all done',
        inTurn(opening({kind: 'certificate'}), waiting('sop-certificate sop-document')),
        {sample: true},
      ),
    ],
    // Nothing comes after it: it stands last.
    left: [
      look('left', inTurn(opening({kind: 'finish'}), clicking('main .turn .second')), {
        sample: true,
      }),
    ],
  };
  return Object.values(own).flat();
}

function screen(kind: Exclude<Screen['kind'], 'page'>, whole?: string): Look {
  return look(kind, inTurn(opening({kind}), ...(whole ? [waiting(whole)] : [])), {
    opens: true,
    // What an administrator reads of calls and times is another each time.
    ...(kind === 'diagnose' ? {part: 'banner'} : {}),
    sample: true,
  });
}

const seeing =
  (page: Page['id']): Look['show'] =>
  async ({sitting: {course}}) => {
    await course.evaluate(page => {
      const event = Object.assign(new Event('sop-seen'), {page});
      document.querySelector('sop-course')?.dispatchEvent(event);
    }, page);
  };

/** A whole attempt, all right. */
function passing(module: Module): Look['show'][] {
  const {test} = module;
  if (!test) return [];
  const bank = bankOf(module);
  const asked = drawn(module, 'e2e', 1);
  return [
    telling({type: 'begin', test: test.page, asked}),
    ...asked
      .flatMap(id => bank.find(one => one.id === id) ?? [])
      .map(activity =>
        telling({
          type: 'reply',
          test: test.page,
          activity,
          response: responseTo(activity, 'right'),
        }),
      ),
    telling({type: 'hand-in', test: test.page, bank}),
  ];
}

/** What a learner sees when something is wrong. */
function trouble(): Run[] {
  const some = encode(
    {...newcomer('e2e'), page: pages[3]?.id, seen: pages.slice(0, 3).map(({id}) => id)},
    4000,
  ).memory;
  const first = look('the first screen', () => Promise.resolve(), {sample: true});
  const alarmed = async ({sitting, lms}: Parameters<Look['show']>[0]): Promise<void> => {
    lms.refusing = true;
    const question = activitiesOf(pages).find(({kind}) => kind === 'choice');
    if (question) await submitting(question, responseTo(question, 'right'))({sitting, lms});
    await waiting('.alarm button')({sitting, lms});
  };
  return [
    {name: 'no-lms', alone: true, looks: [first]},
    {name: 'web', lms: {zip: scorm12Of().replace('scorm12', 'web')}, alone: true, looks: [first]},
    {name: 'cut', lms: {memory: some.slice(0, Math.floor(some.length * 0.6))}, looks: [first]},
    {name: 'foreign', lms: {memory: '2.3.8~cursor.4~viewed-1-2-3'}, looks: [first]},
    {name: 'no-player', lms: {missing: /^player-/}, looks: [first]},
    {
      name: 'no-workshop',
      lms: {missing: /^(?:workshop|export)-/},
      looks: [
        look('a file that is missing', opening({kind: 'handouts'})),
        look('an exercise that is missing', openingPage(lateOf(course)), {sample: true}),
      ],
    },
    {
      name: 'not-saved',
      looks: [
        look('not saved', alarmed, {part: 'banner', sample: true}),
        look(
          'not saved, what to do',
          clicking('.alarm button', 'sop-saving dialog[open] sop-rescue section'),
          {part: 'dialog', sample: true},
        ),
        look(
          'left, and not saved',
          inTurn(
            clicking('sop-saving dialog[open] .deeds > button:last-child'),
            opening({kind: 'finish'}),
            clicking('main .turn .second'),
            waiting('main[data-screen=left]'),
          ),
          {sample: true},
        ),
      ],
    },
  ];
}

/** A page whose exercise comes with the workshop. */
function lateOf(course: Course): Page {
  const page = pagesOf(course).find(one =>
    activitiesOf([one]).some(({kind}) => kind === 'reflect'),
  );
  if (!page) throw new Error('Nowhere in this course does the learner write.');
  return page;
}
