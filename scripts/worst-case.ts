// What is the most that one learner can leave to be kept? All seen, each answer given twice, each test passed and under way again.

import type {Activity} from '../src/model/activity.ts';
import {everyPath} from '../src/model/conversation.ts';
import {activitiesOf, bankOf, keptIn, pagesOf} from '../src/model/course-parts.ts';
import type {Course, Module} from '../src/model/course.ts';
import type {PageId} from '../src/model/ids.ts';
import {newcomer, type Answer, type LearnerState, type TestRecord} from '../src/model/learner.ts';
import {isWritten, spell} from '../src/model/response-code.ts';
import type {
  Placing,
  PlacingActivity,
  Writing,
  WritingActivity,
} from '../src/model/response-code.ts';

/** As long as memory.ts keeps it. */
const longestRun = 'x'.repeat(16);

/** No learner of the course leaves more but by writing more, whichever questions their tests happen to draw. */
export function worstCase(
  course: Course,
  write: (activity: WritingActivity) => Writing,
): LearnerState {
  const pages = pagesOf(course);
  const elsewhere = course.elsewhere.flatMap(keptIn).filter(isWritten);
  const notebooks = course.modules.map(({notebook}) => notebook);
  return {
    ...newcomer(longestRun),
    page: pages.at(-1)?.id,
    seen: pages.map(({id}) => id),
    marked: pages.map(({id}) => id),
    answers: Object.fromEntries([
      // From another module's package, through the file or the device: the oldest, and never handed in here.
      ...elsewhere.map(activity => [activity.id, written(activity, write(activity), 0)] as const),
      ...activitiesOf(pages).map(activity => [activity.id, answered(activity, write)] as const),
      // Notes are never handed in.
      ...notebooks.map(notebook => [notebook.id, written(notebook, write(notebook), 0)] as const),
    ]),
    tests: Object.fromEntries(course.modules.flatMap(testIn)),
    reported: course.modules.flatMap(bankOf).map(({id}) => id),
    completed: true,
    completedAt: 1_790_000_000,
    seconds: 1_000_000,
  };
}

function answered(activity: Activity, write: (activity: WritingActivity) => Writing): Answer {
  if (isWritten(activity)) return written(activity, write(activity), 2);
  const [handedIn, response] = longestResponses(activity);
  return {response, handedIn, tries: 2, solved: true, shape: activity.shape};
}

const written = ({shape}: WritingActivity, response: Writing, tries: number): Answer => ({
  response,
  handedIn: tries > 0 ? response : undefined,
  tries,
  solved: tries > 0,
  shape,
});

/** Questions with the longest replies are asked, all at once: a bound on whatever is drawn. */
function testIn(module: Module): (readonly [PageId, TestRecord])[] {
  const {test} = module;
  if (!test) return [];
  const replies = bankOf(module)
    .filter(question => !isWritten(question))
    .map(question => ({question, response: longestResponses(question)[0]}))
    .sort((a, b) => spell(b.response).length - spell(a.response).length)
    .slice(0, test.asks);
  const asked = replies.map(({question}) => question.id);
  const attempt = {
    number: 2,
    asked,
    replies: Object.fromEntries(
      replies.map(({question: {id, shape}, response}) => [id, {response, shape}]),
    ),
    handedIn: false,
  };
  return [[test.page, {attempt, best: {asked, right: asked}}]];
}

/** Two that differ, since what is handed in and what stands there now are both kept; none is longer than the first. */
function longestResponses(activity: PlacingActivity): readonly [Placing, Placing] {
  switch (activity.kind) {
    case 'choice': {
      const [first = 0, ...others] = activity.options.map((_, place) => place);
      return [
        {kind: 'choice', picked: [first, ...others]},
        {kind: 'choice', picked: others},
      ];
    }
    case 'match':
    case 'sort': {
      const {kind, items, targets} = activity;
      const placed = items.map(() => targets.length - 1);
      return [
        {kind, placed},
        {kind, placed: placed.with(0, 0)},
      ];
    }
    case 'order': {
      const sequence = activity.steps.map((_, place) => place);
      return [
        {kind: 'order', sequence},
        {kind: 'order', sequence: sequence.toReversed()},
      ];
    }
    case 'conversation': {
      const [first = [], second = first] = [...everyPath(activity)]
        .map(path => ({path, length: spell({kind: 'conversation', path}).length}))
        .sort((a, b) => b.length - a.length)
        .map(({path}) => path);
      return [
        {kind: 'conversation', path: first},
        {kind: 'conversation', path: second},
      ];
    }
    default:
      return activity satisfies never;
  }
}
