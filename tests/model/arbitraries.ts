// Which courses and responses do the property tests of model and tracking draw from? Any that the compiler lets through.

import fc from 'fast-check';
import type {Activity, Option} from '../../src/model/activity.ts';
import {everyPath} from '../../src/model/conversation.ts';
import {activitiesOf} from '../../src/model/course-parts.ts';
import type {Course, Module, Page} from '../../src/model/course.ts';
import {codeOf} from '../../src/model/digits.ts';
import type {ActivityId, Html, ModuleId, ObjectiveId, PageId} from '../../src/model/ids.ts';
import type {Response} from '../../src/model/learner.ts';
import {conversation} from '../conversation.ts';
import {course as small} from '../course.ts';
import {notebook} from '../notebook.ts';

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

const base = fc.record({
  shape,
  check: fc.boolean(),
  optional: fc.boolean(),
  label: anyText,
  file: fc.constant(undefined),
});

type Draft = Activity extends infer A
  ? A extends Activity
    ? Omit<A, 'id' | 'objectives' | 'prompt' | 'page'>
    : never
  : never;

/** What can be right or wrong. */
const question: fc.Arbitrary<Draft> = fc.oneof(
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
);

const draft: fc.Arbitrary<Draft> = fc.oneof(
  {weight: 3, arbitrary: question},
  fc.record({base}).map(({base}): Draft => ({
    ...base,
    check: false,
    optional: true,
    kind: 'reflect',
    model: '' as Html,
  })),
  fc.record({base}).map(({base}): Draft => ({
    ...conversation,
    ...base,
    check: false,
  })),
  fc.record({base}).map(({base}): Draft => ({
    ...base,
    check: false,
    kind: 'plan',
    questions: ['Stay in recovery', 'Bring them home'],
    columns: ['Need', 'By whom'],
    fixed: false,
    model: Array.from({length: 17}, () => ({question: 0, cells: [], gap: '' as Html})),
    rubric: ['One', 'Two', 'Three', 'Four'],
  })),
  fc.record({base}).map(({base}): Draft => ({
    ...base,
    check: false,
    kind: 'circles',
    rings: ['knows everything', 'knows something', 'knows nothing yet'],
    earlier: undefined,
    middle: [],
    start: [],
    stress: [],
    model: '' as Html,
  })),
  fc.record({base}).map(({base}): Draft => ({
    ...base,
    check: false,
    kind: 'statement',
    form: 'danger',
    children: [],
    unheard: [],
    slots: [],
    model: '' as Html,
  })),
);

const places = [1, 2, 3] as const;

const draftPage = fc.record({
  title: anyText,
  activities: fc.array(draft, {maxLength: 3}),
  objectives: fc.subarray([...places], {minLength: 1}),
});

/** The compiler asks for a question for each objective, and no more questions than there are. */
const draftTest = fc.record({
  items: fc.array(
    fc.record({question, objectives: fc.subarray([...places], {minLength: 1}), page: fc.nat(3)}),
    {minLength: places.length, maxLength: 8},
  ),
  asks: fc.nat(20),
});

const draftModule = fc.record({
  pages: fc.array(draftPage, {minLength: 1, maxLength: 4}),
  test: fc.option(draftTest, {freq: 5, nil: undefined}),
});

/** Its ids stay the same in each draw, so that two courses share some of them and differ in shapes. */
export const anyCourse: fc.Arbitrary<Course> = fc
  .record({
    pass: fc.constantFrom(0, 50, 80, 100),
    modules: fc.array(draftModule, {minLength: 1, maxLength: 3}),
  })
  .map(({pass, modules}) => ({
    ...small,
    title: 'Any course',
    pass,
    modules: modules.map((module, at) => moduleOf(at + 1, module)),
  }));

type Drawn<A> = A extends fc.Arbitrary<infer D> ? D : never;

function moduleOf(number: number, {pages, test}: Drawn<typeof draftModule>): Module {
  const objectivesOf = (places: readonly number[]): ObjectiveId[] =>
    places.map(place => `${number}.${place}` as ObjectiveId);
  const lessons = pages.map(({title, activities, objectives}, at): Page => {
    const id = `page-${number}-${at}` as PageId;
    return {
      id,
      title,
      lesson: 1,
      minutes: 1,
      blocks: [
        {kind: 'prose', at: 0},
        ...activities.map((activity, place): Activity => ({
          ...activity,
          id: `activity-${number}-${at}-${place}` as ActivityId,
          prompt: '' as Html,
          objectives: objectivesOf(objectives),
          page: id,
          // Checks without a test are refused by the compiler.
          check: activity.check && test !== undefined,
        })),
      ],
      sources: [],
    };
  });
  const items = (test?.items ?? []).map(({question, objectives, page}, at): Activity => ({
    ...question,
    id: `item-${number}-${at}` as ActivityId,
    prompt: '' as Html,
    objectives: objectivesOf(objectives),
    page: `page-${number}-${page % pages.length}` as PageId,
    check: true,
  }));
  const page = `test-${number}` as PageId;
  const bank = items.length + activitiesOf(lessons).filter(({check}) => check).length;
  return {
    id: `module-${number}` as ModuleId,
    number,
    title: `Module ${number}`,
    objectives: objectivesOf(places).map(id => ({id, text: `Objective ${id}`})),
    lessons: ['One'],
    pages: test
      ? [...lessons, {id: page, title: 'Test', lesson: 0, minutes: 1, blocks: [], sources: []}]
      : lessons,
    test: test && {
      page,
      asks: places.length + (test.asks % (bank - places.length + 1)),
      items,
    },
    notebook: notebook(number, lessons[0]?.id ?? page),
  };
}

const spots = (length: number, below: number): fc.Arbitrary<number[]> =>
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
        spots(activity.items.length, activity.targets.length).map((placed): Response => ({
          kind: activity.kind,
          placed,
        })),
      );
    case 'order': {
      const steps = activity.steps.map((_, at) => at);
      return fc.oneof(
        fc.constant<Response>({kind: 'order', sequence: steps}),
        fc.shuffledSubarray(steps).map((sequence): Response => ({kind: 'order', sequence})),
        spots(steps.length, steps.length).map((sequence): Response => ({kind: 'order', sequence})),
      );
    }
    case 'reflect':
      return anyText.map((text): Response => ({kind: 'reflect', text}));
    case 'conversation':
      return fc.oneof(
        fc.constantFrom(...everyPath(activity)).map((path): Response => ({
          kind: 'conversation',
          path,
        })),
        fc
          .array(fc.nat(9), {maxLength: 60})
          .map((path): Response => ({kind: 'conversation', path})),
      );
    case 'plan':
      return fc
        .array(
          fc.record({
            question: fc.integer({min: -1, max: activity.questions.length - 1}),
            cells: fc.tuple(anyText, anyText),
          }),
          {maxLength: 4},
        )
        .chain(rows =>
          fc
            .record({
              had: fc.subarray(activity.model.map((_, at) => at)),
              ratings: spots(activity.rubric.length, 3),
            })
            .map(({had, ratings}): Response => ({kind: 'plan', rows, had, ratings})),
        );
    case 'circles':
      return fc
        .record({
          people: fc.array(
            fc.record({
              name: anyText,
              role: anyText,
              knows: anyText,
              service: fc.boolean(),
              ring: fc.integer({min: -1, max: activity.rings.length - 1}),
            }),
            {maxLength: 4},
          ),
          comes: fc.array(fc.array(fc.nat(3), {maxLength: 3}), {maxLength: 3}),
        })
        .map(({people, comes}): Response => ({kind: 'circles', people, comes}));
    case 'statement':
      return fc
        .array(anyText, {minLength: 1, maxLength: 6})
        .map((slots): Response => ({kind: 'statement', slots}));
    default:
      return activity satisfies never;
  }
}

/** The compiler refuses two names with one code; the arbitrary names have none. */
export const codesAreUnique = (names: readonly string[]): boolean =>
  new Set(names.map(name => codeOf(name))).size === names.length;
