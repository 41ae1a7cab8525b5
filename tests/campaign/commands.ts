// What may a walk do next? A learner's acts and the faults of the world around, as fast-check draws and shrinks them.

import fc from 'fast-check';
import type {Activity} from '../../src/model/activity.ts';
import {activitiesOf, bankOf, exercisesOf, pagesOf} from '../../src/model/course-parts.ts';
import type {Module} from '../../src/model/course.ts';
import {drawn} from '../../src/model/draw.ts';
import type {LearnerState} from '../../src/model/learner.ts';
import type {Action} from '../../src/model/reduce.ts';
import {goodResponse, testOf, wrongResponse} from '../model/deeds.ts';
import {course} from './course.ts';
import {troubles, type Trouble} from './lms.ts';
import type {World} from './world.ts';

/** What decides which commands can come: how many tabs have the course open, and whether the front one is seen. */
export interface Model {
  tabs: number;
  hidden: boolean;
}

type Command = fc.AsyncCommand<Model, World>;

/** One command; `when` says whether it can come now. */
const command = (
  name: string,
  when: (model: Model) => boolean,
  run: (model: Model, world: World) => Promise<void> | void,
): Command => ({
  check: when,
  run: async (model, world) => {
    world.counts(name.replace(/ -?\d+.*| (?:opening|question|test|first|words|m\d)-.*/, ''));
    await run(model, world);
  },
  toString: () => name,
});

const open = (model: Model): boolean => model.tabs > 0;
const shown = (model: Model): boolean => model.tabs > 0 && !model.hidden;
const closed = (model: Model): boolean => model.tabs === 0;
const any = (): boolean => true;

const often = <T>(times: number, arbitrary: T): T[] => Array.from({length: times}, () => arbitrary);

const pages = pagesOf(course);
const activities = activitiesOf(pages);
const modules = course.modules;

/** As the test's page does it: a new attempt asks what was not asked before. */
const begin = (module: Module, state: LearnerState): Action => ({
  type: 'begin',
  test: testOf(module),
  asked: drawn(module, state.run, (state.tests[testOf(module)]?.attempt?.number ?? 0) + 1),
});

const act = (name: string, actions: (state: LearnerState) => readonly Action[]): Command =>
  command(name, shown, (_, world) => world.act(actions));

const answer = (activity: Activity, right: boolean): Action => ({
  type: 'submit',
  activity,
  response: right ? goodResponse(activity) : wrongResponse(activity),
});

const anyModule = fc.constantFrom(...modules);
const anyPage = fc.constantFrom(...pages.map(({id}) => id));

const acts: readonly fc.Arbitrary<Command>[] = [
  anyPage.map(page => act(`open ${page}`, () => [{type: 'open', page}])),
  anyPage.map(page => act(`see ${page}`, () => [{type: 'see', page}])),
  fc
    .tuple(anyPage, fc.boolean())
    .map(([page, on]) =>
      act(`${on ? 'mark' : 'unmark'} ${page}`, () => [{type: 'mark', page, on}]),
    ),
  fc
    .tuple(fc.constantFrom(...activities), fc.boolean())
    .map(([activity, right]) => act(`answer ${activity.id}`, () => [answer(activity, right)])),
  fc
    .tuple(
      fc.constantFrom(...modules.flatMap(exercisesOf).filter(({kind}) => kind === 'reflect')),
      fc.string({minLength: 1, maxLength: 60, unit: 'grapheme'}),
    )
    .map(([activity, text]) =>
      act(`write ${activity.id}`, () => [
        {type: 'draft', activity, response: {kind: 'reflect', text}},
      ]),
    ),
  anyModule.map(module => act(`begin ${testOf(module)}`, state => [begin(module, state)])),
  fc.tuple(anyModule, fc.nat(5), fc.boolean()).map(([module, at, right]) =>
    act(`reply ${testOf(module)}`, state => {
      const asked = state.tests[testOf(module)]?.attempt?.asked ?? [];
      const question = bankOf(module).find(({id}) => id === asked[at % (asked.length || 1)]);
      if (!question) return [];
      const response = right ? goodResponse(question) : wrongResponse(question);
      return [{type: 'reply', test: testOf(module), activity: question, response}];
    }),
  ),
  fc.tuple(anyModule, fc.boolean()).map(([module, right]) =>
    act(`take ${testOf(module)}`, state => [
      begin(module, state),
      ...bankOf(module).map((activity): Action => ({
        type: 'reply',
        test: testOf(module),
        activity,
        response: right ? goodResponse(activity) : wrongResponse(activity),
      })),
      {type: 'hand-in', test: testOf(module), bank: bankOf(module)},
    ]),
  ),
  anyModule.map(module =>
    act(`hand in ${testOf(module)}`, () => [
      {type: 'hand-in', test: testOf(module), bank: bankOf(module)},
    ]),
  ),
  // All that is left to read and to answer, so that walks come to an end of the course too.
  fc.constant(
    act('finish', () => [
      ...pages.map(({id}): Action => ({type: 'see', page: id})),
      ...activities.map(activity => answer(activity, true)),
    ]),
  ),
];

const wait = (seconds: number): Command =>
  command(`wait ${seconds} s`, any, (_, world) => world.wait(seconds));

const launch = fc.constantFrom(0, 0, 0, 3_000).map(late =>
  command(`launch, API after ${late} ms`, closed, async (model, world) => {
    model.tabs += 1;
    model.hidden = false;
    await world.launch(late);
  }),
);

/** All tabs at once. */
const close = (model: Model): void => {
  model.tabs = 0;
};

const ends: readonly fc.Arbitrary<Command>[] = [
  fc.boolean().map(heard =>
    command(heard ? 'leave' : 'leave unheard', open, (model, world) => {
      model.tabs -= 1;
      model.hidden = false;
      world.leave(heard);
      world.turn('visible');
    }),
  ),
  fc.constant(
    command('kill', open, (model, world) => {
      close(model);
      world.kill();
    }),
  ),
  fc.constant(
    command(
      'second tab',
      model => model.tabs === 1 && !model.hidden,
      async (model, world) => {
        model.tabs += 1;
        await world.launch(0);
      },
    ),
  ),
  fc.constant(command('take over', shown, (_, world) => world.takeOver())),
  fc.constant(command('bring back what is offered', shown, (_, world) => world.bringBack())),
  // A page out of the back/forward cache loads anew: one launch ends, the next begins.
  fc.boolean().map(heard =>
    command(heard ? 'back from the cache' : 'reload', open, async (model, world) => {
      world.leave(heard);
      model.hidden = false;
      await world.launch(0);
    }),
  ),
  fc.constant(
    command('another browser', any, (model, world) => {
      close(model);
      world.moveOn();
    }),
  ),
];

const faults: readonly fc.Arbitrary<Command>[] = [
  fc
    .constantFrom(...troubles)
    .map((trouble: Trouble) => command(`LMS ${trouble}`, any, (_, world) => world.give(trouble))),
  ...often(3, fc.constant(command('LMS works', any, (_, world) => world.give('none')))),
  fc.constant(command('back online', open, (_, world) => world.online())),
  fc.constant(
    command('hide', shown, (model, world) => {
      model.hidden = true;
      world.turn('hidden');
    }),
  ),
  fc.constant(
    command(
      'show',
      model => model.tabs > 0 && model.hidden,
      (model, world) => {
        model.hidden = false;
        world.turn('visible');
      },
    ),
  ),
  fc.boolean().map(broken =>
    command(broken ? 'storage throws' : 'storage works', any, (_, world) => {
      world.breakStorage(broken);
    }),
  ),
  fc
    .tuple(fc.constantFrom('cuts' as const, 'garbles' as const), fc.nat(200))
    .map(([does, at]) =>
      command(`LMS ${does} the state at ${at}`, closed, (_, world) => world.lms[does](at)),
    ),
  fc.constant(command('LMS hangs up', open, (_, world) => world.hangUp())),
  fc.constant(command('attempt reset', closed, (_, world) => world.reset())),
  fc
    .constantFrom(-400, -1, 1, 400)
    .map(days => command(`clock ${days} days`, any, (_, world) => world.setClock(days))),
];

/** Mostly acts and time, now and then a fault. */
export const anyCommands: fc.Arbitrary<Iterable<Command>> = fc.commands(
  [
    ...often(10, launch),
    ...acts,
    ...acts,
    ...often(3, fc.constantFrom(1, 5, 20).map(wait)),
    fc.constantFrom(35, 65, 130).map(wait),
    ...ends,
    ...faults,
  ],
  {maxCommands: 120, size: 'max'},
) as fc.Arbitrary<Iterable<Command>>;
