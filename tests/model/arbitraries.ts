// Any course, any response, any learner: what the property tests of model and tracking draw from.

import fc from 'fast-check';
import {
  activitiesOf,
  pagesOf,
  type Activity,
  type ActivityId,
  type Course,
  type Html,
  type Module,
  type ModuleId,
  type ObjectiveId,
  type Option,
  type Page,
  type PageId,
} from '../../src/model/course.ts';
import {newcomer, reduce, type LearnerState, type Response} from '../../src/model/learner.ts';
import {codeOf} from '../../src/model/memory.ts';
import {countedRight, progress} from '../../src/model/progress.ts';

/** What people and machines put into a text field: half pairs, emoji, right to left, control characters, markup. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({unit: 'binary', maxLength: 60}),
  fc
    .array(fc.integer({min: 0, max: 0xffff}), {maxLength: 40})
    .map(units => String.fromCharCode(...units)),
  fc.constantFrom(
    '',
    'Grandma keeps the spare key.\nCall her first, then 911.',
    'שלום 👩‍👧‍👦 مرحبا',
    '\ud83d alone \udc69',
    '\u0000\u001e\u001f\u007f',
    '<script>alert("x")</script> & \'quotes\' \\ back',
    'a,b[,]c[.]d{lang=xx}:=~.',
    'Relapse '.repeat(400),
  ),
);

const shape = fc.stringMatching(/^[0-9a-z]{4}$/);

const option: fc.Arbitrary<Option> = anyText.map(text => ({
  html: '<p></p>' as Html,
  text,
  feedback: '' as Html,
}));

const count = fc.oneof({weight: 9, arbitrary: fc.integer({min: 2, max: 8})}, fc.constant(20));

const options = count.chain(length => fc.array(option, {minLength: length, maxLength: length}));

const base = fc.record({shape, check: fc.boolean(), optional: fc.boolean(), label: anyText});

type Draft = Activity extends infer A
  ? A extends Activity
    ? Omit<A, 'id' | 'objectives' | 'prompt'>
    : never
  : never;

const draft: fc.Arbitrary<Draft> = fc.oneof(
  fc
    .record({base, options, right: fc.array(fc.nat(19), {minLength: 1, maxLength: 4})})
    .map(({base, options, right}): Draft => ({
      ...base,
      kind: 'choice',
      options,
      right: [...new Set(right.map(place => place % options.length))].sort((a, b) => a - b),
    })),
  fc
    .record({
      base,
      kind: fc.constantFrom('match', 'sort'),
      items: options,
      targets: fc.array(anyText, {minLength: 1, maxLength: 8}),
      right: fc.nat(7),
    })
    .map(({base, kind, items, targets, right}): Draft => ({
      ...base,
      kind,
      items,
      targets,
      right: items.map((_, at) => (at + right) % targets.length),
    })),
  fc
    .record({base, steps: options})
    .map(({base, steps}): Draft => ({...base, kind: 'order', steps})),
  fc.record({base}).map(({base}): Draft => ({
    ...base,
    check: false,
    optional: true,
    kind: 'reflect',
    model: '' as Html,
  })),
  fc.record({base}).map(({base}): Draft => ({
    ...base,
    check: false,
    kind: 'plan',
    questions: ['Stay in recovery', 'Bring them home'],
    columns: ['Need', 'By whom'],
    model: [],
  })),
);

const draftPage = fc.record({
  title: anyText,
  activities: fc.array(draft, {maxLength: 3}),
  objective: fc.integer({min: 1, max: 3}),
});

/** Its ids stay the same in each draw, so that two courses share some of them and differ in shapes. */
export const anyCourse: fc.Arbitrary<Course> = fc
  .record({
    pass: fc.constantFrom(0, 50, 80, 100),
    modules: fc.array(fc.array(draftPage, {minLength: 1, maxLength: 4}), {
      minLength: 1,
      maxLength: 3,
    }),
  })
  .map(({pass, modules}) => ({
    title: 'Any course',
    code: '508804',
    version: '0.0.0',
    language: 'en-US',
    pass,
    provider: undefined,
    help: undefined,
    hotline: undefined,
    modules: modules.map((pages, at) => moduleOf(at + 1, pages)),
  }));

function moduleOf(
  number: number,
  pages: readonly {title: string; activities: readonly Draft[]; objective: number}[],
): Module {
  return {
    id: `module-${number}` as ModuleId,
    number,
    title: `Module ${number}`,
    objectives: [1, 2, 3].map(place => ({
      id: `${number}.${place}` as ObjectiveId,
      text: `Objective ${number}.${place}`,
    })),
    lessons: ['One'],
    pages: pages.map(({title, activities, objective}, at): Page => ({
      id: `page-${number}-${at}` as PageId,
      title,
      lesson: 1,
      minutes: 1,
      blocks: [
        {kind: 'prose', at: 0},
        ...activities.map((activity, place): Activity => ({
          ...activity,
          id: `activity-${number}-${at}-${place}` as ActivityId,
          prompt: '' as Html,
          objectives: [`${number}.${objective}` as ObjectiveId],
        })),
      ],
      sources: [],
    })),
  };
}

const places = (length: number, below: number): fc.Arbitrary<number[]> =>
  fc.array(fc.integer({min: -1, max: below - 1}), {minLength: length, maxLength: length});

/** A response that this activity's element could give: right, wrong, or half done. */
export function anyResponse(activity: Activity): fc.Arbitrary<Response> {
  switch (activity.kind) {
    case 'choice':
      return fc.oneof(
        fc.constant<Response>({kind: 'choice', picked: activity.right}),
        fc
          .uniqueArray(fc.nat(activity.options.length - 1))
          .map((picked): Response => ({kind: 'choice', picked})),
      );
    case 'match':
    case 'sort':
      return fc.oneof(
        fc.constant<Response>({kind: activity.kind, placed: activity.right}),
        places(activity.items.length, activity.targets.length).map((placed): Response => ({
          kind: activity.kind,
          placed,
        })),
      );
    case 'order': {
      const steps = activity.steps.map((_, at) => at);
      return fc.oneof(
        fc.constant<Response>({kind: 'order', sequence: steps}),
        fc.shuffledSubarray(steps).map((sequence): Response => ({kind: 'order', sequence})),
        places(steps.length, steps.length).map((sequence): Response => ({kind: 'order', sequence})),
      );
    }
    case 'reflect':
      return anyText.map((text): Response => ({kind: 'reflect', text}));
    case 'plan':
      return fc
        .array(
          fc.record({
            question: fc.integer({min: -1, max: activity.questions.length - 1}),
            cells: fc.tuple(anyText, anyText),
          }),
          {maxLength: 4},
        )
        .map((rows): Response => ({kind: 'plan', rows}));
    default:
      return activity satisfies never;
  }
}

/** One thing that a learner does; `retake` as the session does it, which knows what counted so far. */
export type Deed = (course: Course, state: LearnerState) => LearnerState;

export function anyDeed(course: Course): fc.Arbitrary<Deed> {
  const pages = pagesOf(course);
  const activities = activitiesOf(pages);
  const page = fc.constantFrom(...pages.map(({id}) => id));
  const deeds: fc.Arbitrary<Deed>[] = [
    page.map(
      (page): Deed =>
        (_, state) =>
          reduce(state, {type: 'open', page}),
    ),
    page.map(
      (page): Deed =>
        (_, state) =>
          reduce(state, {type: 'see', page}),
    ),
    fc.nat(4000).map(
      (seconds): Deed =>
        (_, state) =>
          reduce(state, {type: 'spend', seconds}),
    ),
  ];
  if (activities.length > 0) {
    const answer = fc
      .constantFrom(...activities)
      .chain(activity => fc.tuple(fc.constant(activity), anyResponse(activity)));
    deeds.push(
      answer.map(
        ([activity, response]): Deed =>
          (_, state) =>
            reduce(state, {type: 'draft', activity, response}),
      ),
      ...[1, 2, 3].map(() =>
        answer.map(
          ([activity, response]): Deed =>
            (_, state) =>
              reduce(state, {type: 'submit', activity, response}),
        ),
      ),
      fc.subarray(activities.filter(({check}) => check).map(({id}) => id)).map(
        (checks): Deed =>
          (_, state) =>
            reduce(state, {type: 'report', checks}),
      ),
    );
  }
  return fc.oneof(
    {weight: 12, arbitrary: fc.oneof(...deeds)},
    fc.constant<Deed>(finish),
    fc.constant<Deed>(retake),
  );
}

export const retake: Deed = (course, state) =>
  reduce(state, {type: 'retake', best: countedRight(course, state)});

/** All that is still missing, done rightly. */
export const finish: Deed = (course, state) => {
  const pages = pagesOf(course);
  const seen = pages.reduce((sum, {id}) => reduce(sum, {type: 'see', page: id}), state);
  return activitiesOf(pages).reduce(
    (sum, activity) =>
      sum.answers[activity.id]
        ? sum
        : reduce(sum, {type: 'submit', activity, response: rightResponse(activity)}),
    seen,
  );
};

export function rightResponse(activity: Activity): Response {
  switch (activity.kind) {
    case 'choice':
      return {kind: 'choice', picked: activity.right};
    case 'match':
    case 'sort':
      return {kind: activity.kind, placed: activity.right};
    case 'order':
      return {kind: 'order', sequence: activity.steps.map((_, at) => at)};
    case 'reflect':
      return {kind: 'reflect', text: 'Words of my own.'};
    case 'plan':
      return {kind: 'plan', rows: [{question: 0, cells: ['Keep the link', 'Sarah, Friday']}]};
    default:
      return activity satisfies never;
  }
}

/** The session says so as soon as it is so. */
export const settle: Deed = (course, state) =>
  progress(course, state).complete ? reduce(state, {type: 'complete', at: 1_790_000_000}) : state;

export interface Walk {
  readonly course: Course;
  readonly deeds: readonly Deed[];
}

export const anyWalk: fc.Arbitrary<Walk> = anyCourse.chain(course =>
  fc.record({course: fc.constant(course), deeds: fc.array(anyDeed(course), {maxLength: 30})}),
);

/** All states of a walk, the newcomer's first. */
export function statesOf({course, deeds}: Walk): LearnerState[] {
  const states = [newcomer('Run12345')];
  for (const deed of deeds) {
    const before = states.at(-1) ?? newcomer('Run12345');
    states.push(settle(course, deed(course, before)));
  }
  return states;
}

export const lastOf = (walk: Walk): LearnerState => statesOf(walk).at(-1) ?? newcomer('Run12345');

/** The compiler refuses two names with one code; the arbitrary names have none. */
export const codesAreUnique = (names: readonly string[]): boolean =>
  new Set(names.map(name => codeOf(name))).size === names.length;
