// How is one walk taken, and many of them? Seeded, so that any can be taken again.

import {install} from '@sinonjs/fake-timers';
import fc from 'fast-check';
import {anyCommands, type Model} from './commands.ts';
import {World, type Circumstances} from './world.ts';

export interface Figures {
  walks: number;
  launches: number;
  readonly commands: Map<string, number>;
}

const anyCircumstances: fc.Arbitrary<Circumstances> = fc
  // Moodle sends differences in SCORM 1.2 and the whole in 2004.
  .constantFrom(
    {standard: 'scorm12', memory: 'whole'} as const,
    {standard: 'scorm12', memory: 'differences'} as const,
    {standard: 'scorm2004', memory: 'whole'} as const,
  )
  .chain(lms => fc.constantFrom('learner-1', '').map(learner => ({...lms, learner})));

/** Throws fast-check's report, with seed and path, at the first walk in which something happened that must not. */
export async function take(parameters: fc.Parameters<unknown>, figures: Figures): Promise<void> {
  const property = fc.asyncProperty(
    anyCircumstances,
    anyCommands,
    async (circumstances, commands) => {
      const clock = install({
        now: 1_790_000_000_000,
        toFake: [
          'setTimeout',
          'clearTimeout',
          'setInterval',
          'clearInterval',
          'Date',
          'performance',
        ],
      });
      const world = new World(clock, circumstances);
      try {
        const begin = (): {model: Model; real: World} => ({
          model: {tabs: 0, hidden: false},
          real: world,
        });
        await fc.asyncModelRun(begin, commands);
        while (world.tabs > 0) world.leave(true);
      } finally {
        clock.uninstall();
        figures.walks++;
        figures.launches += world.launches;
        for (const [name, times] of world.commands)
          figures.commands.set(name, (figures.commands.get(name) ?? 0) + times);
      }
    },
  );
  await fc.assert(
    property,
    parameters as fc.Parameters<[Circumstances, Iterable<fc.AsyncCommand<Model, World>>]>,
  );
}
