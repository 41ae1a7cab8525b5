// Does a real run-time, behind the strictest guard, take all that a port says, and give it back at the next launch?

import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {Scorm12API, Scorm2004API} from 'scorm-again';
import type {DataModel} from '../../scripts/preview/emit.ts';
import {strict, type Runtime, type Strict} from '../doubles/strict.ts';
import {anySnapshot} from './arbitraries.ts';
import {completed, failureOf, moment, names, portFor, standards} from './launches.ts';

type Real = Scorm12API | Scorm2004API;

/** What an LMS does between two launches: it keeps the data model and gives it to a new run-time. */
function launch(standard: DataModel, before?: Real): {real: Real; guard: Strict} {
  const settings = {autocommit: false, logLevel: 5};
  const real = standard === 'scorm12' ? new Scorm12API(settings) : new Scorm2004API(settings);
  if (before) real.loadFromJSON(before.renderCMIToJSONObject());
  if (real instanceof Scorm12API) {
    Object.assign(real.cmi.core, {student_id: 'l-1', student_name: 'Learner, First'});
  } else {
    Object.assign(real.cmi, {learner_id: 'l-1', learner_name: 'Learner, First'});
  }
  return {real, guard: strict(standard, real as unknown as Runtime)};
}

const valueOf = (real: Real, element: string): unknown =>
  element.split('.').reduce<unknown>((branch, key) => {
    const part = (branch as Readonly<Record<string, unknown>> | undefined)?.[key];
    return (
      part ?? (branch as {childArray?: readonly unknown[]} | undefined)?.childArray?.[Number(key)]
    );
  }, real);

/** What every commit says. */
const heart = {
  scorm12: [
    'cmi.core.score.min',
    'cmi.core.score.max',
    'cmi.core.score.raw',
    'cmi.core.lesson_location',
    'cmi.suspend_data',
    'cmi.core.exit',
    'cmi.core.session_time',
    'cmi.core.lesson_status',
  ],
  scorm2004: [
    'cmi.score.min',
    'cmi.score.max',
    'cmi.score.raw',
    'cmi.score.scaled',
    'cmi.progress_measure',
    'cmi.location',
    'cmi.suspend_data',
    'cmi.exit',
    'cmi.session_time',
    'cmi.completion_status',
  ],
} as const;

for (const standard of standards) {
  const name = names[standard];
  const written = (guard: Strict): string[] =>
    guard.trace
      .filter(call => call.startsWith(`${name.set} `))
      .map(call => call.slice(name.set.length + 1));

  describe(`a session with scorm-again (${standard})`, () => {
    it('F11 F17 F32 F53 F54 raises no error and keeps to the rules, from first launch to review', async () => {
      const first = launch(standard);
      const port = portFor(standard, first.guard.api);
      expect(await port.open()).to.deep.equal({
        learnerId: 'l-1',
        learnerName: 'Learner, First',
        memory: '',
        mode: 'normal',
        completed: false,
      });
      expect(port.interactionCount).to.equal(0);
      await port.save(moment(1));
      port.leave(moment(2), 'hide');
      await port.save(moment(3));
      port.leave(moment(4), 'finish');
      port.leave(moment(5), 'exit');
      expect(first.guard.refusals).to.deep.equal([]);
      expect(valueOf(first.real, 'cmi.suspend_data')).to.equal('S-memory-4');
      expect(valueOf(first.real, name.status)).to.equal('incomplete');

      const second = launch(standard, first.real);
      const again = portFor(standard, second.guard.api);
      expect((await again.open()).memory).to.equal('S-memory-4');
      expect(again.interactionCount).to.equal(2);
      await again.save(completed(1));
      await again.save(completed(2));
      again.leave(completed(3), 'exit');
      expect(second.guard.refusals).to.deep.equal([]);
      expect(valueOf(second.real, name.status)).to.equal('completed');
      expect(valueOf(second.real, name.raw)).to.equal('90');
      expect(valueOf(second.real, 'cmi.objectives.1.id')).to.equal('LO_3_1');
      expect(written(first.guard)).to.include('cmi.interactions.1.id M3_question_1');

      const third = launch(standard, second.real);
      const last = portFor(standard, third.guard.api);
      expect((await last.open()).memory).to.equal('S-memory-3');
      await last.save(completed(1, {score: 90}));
      last.leave(completed(2), 'finish');
      expect(third.guard.refusals).to.deep.equal([]);
      expect(written(third.guard).some(value => value.includes('incomplete'))).to.equal(false);
      expect(valueOf(third.real, name.status)).to.equal('completed');
    });

    it('F11 F12 says Initialize once, first, and Finish once, last, whatever is called when', async () => {
      const {guard} = launch(standard);
      const port = portFor(standard, guard.api);
      port.leave(moment(0), 'finish');
      await port.open();
      port.leave(moment(1), 'hide');
      port.leave(moment(2), 'finish');
      port.leave(moment(3), 'hide');
      port.leave(moment(4), 'exit');
      await port.save(moment(5)).catch(() => undefined);
      expect(guard.trace.filter(call => call === name.initialize).length).to.equal(1);
      expect(guard.trace.filter(call => call === name.finish).length).to.equal(1);
      expect(guard.trace[0]).to.equal(name.initialize);
      expect(guard.trace.at(-1)).to.equal(name.finish);
    });

    it('F24 sends score, details, memory, time and status in this order, and one commit', async () => {
      const {guard} = launch(standard);
      const port = portFor(standard, guard.api);
      await port.open();
      const before = guard.trace.length;
      await port.save(completed(9));
      const batch = guard.trace.slice(before);
      const place = (part: string): number => batch.findIndex(call => call.includes(part));
      const order = [
        'score.min',
        'score.max',
        'score.raw',
        '.objectives.0',
        '.interactions.0',
        'suspend_data',
        'session_time',
        name.status,
      ];
      const places = order.map(part => place(part));
      expect(places).to.not.include(-1);
      expect(places).to.deep.equal([...places].sort((a, b) => a - b));
      expect(batch.filter(call => call.startsWith(name.commit))).to.deep.equal([name.commit]);
      expect(batch.at(-1)).to.equal(name.commit);
    });

    it('F70 says the heart of the record in every commit, of the lists what is new, and F65 nothing where nothing changed', async () => {
      const {guard} = launch(standard);
      const port = portFor(standard, guard.api);
      await port.open();
      await port.save(moment(1));
      const before = guard.trace.length;
      await port.save(moment(2));
      expect(guard.trace.slice(before).map(call => call.split(' ')[1] ?? call)).to.deep.equal([
        ...heart[standard],
        name.commit,
      ]);
      expect(guard.trace).to.include(`${name.set} cmi.suspend_data S-memory-2`);
      const after = guard.trace.length;
      await port.save({...moment(2), elapsedMs: 999_999});
      expect(guard.trace.length).to.equal(after);
    });

    it('F75 commits the time when the page is hidden, and F37 F73 leaves it to Finish at the end', async () => {
      const {guard} = launch(standard);
      const port = portFor(standard, guard.api);
      await port.open();
      await port.save(moment(1));
      const before = guard.trace.length;
      const later = (seconds: number): ReturnType<typeof moment> => ({
        ...moment(1),
        elapsedMs: seconds * 1000,
      });
      port.leave(later(70), 'hide');
      port.leave(later(80), 'finish');
      expect(guard.trace.slice(before).map(call => call.split(' ')[1] ?? call)).to.deep.equal([
        ...heart[standard],
        name.commit,
        name.time,
        name.finish,
      ]);
    });

    it('F77 asks the LMS to close only when the learner chose to leave', async () => {
      const asked = async (end: 'finish' | 'exit'): Promise<string[]> => {
        const {guard} = launch(standard);
        const port = portFor(standard, guard.api);
        await port.open();
        port.leave(moment(1), end);
        expect(guard.refusals).to.deep.equal([]);
        return written(guard).filter(value => value.startsWith('adl.'));
      };
      expect(await asked('finish')).to.deep.equal([]);
      expect(await asked('exit')).to.deep.equal(
        standard === 'scorm2004' ? ['adl.nav.request suspendAll'] : [],
      );
    });
  });
}

for (const standard of standards) {
  it(`F68 F69 sends only what every LMS takes when it sends again after a failed commit (${standard})`, async () => {
    const {commit} = names[standard];
    await fc.assert(
      fc.asyncProperty(anySnapshot, anySnapshot, async (before, other) => {
        // A question keeps its index, its id and its kind.
        const after = {...other, interactions: before.interactions};
        const runtime = launch(standard).real as unknown as Runtime;
        const {initialize, get, set, finish} = names[standard];
        const lastError = commit.replace('Commit', 'GetLastError');
        let offline = false;
        let failed = false;
        const working = [initialize, get, set, finish].map((method): [string, Runtime[string]] => [
          method,
          (...given) => {
            failed = false;
            return runtime[method]?.(...given);
          },
        ]);
        const {api, refusals} = strict(standard, {
          ...Object.fromEntries(working),
          [commit]: (...given) => {
            failed = offline;
            return offline ? 'false' : runtime[commit]?.(...given);
          },
          [lastError]: () => (failed ? '101' : runtime[lastError]?.()),
        });
        const port = portFor(standard, api);
        await port.open();
        await port.save({...before, memory: 'S-1'});
        offline = true;
        expect(await failureOf(port.save({...after, memory: 'S-2'}))).to.equal(
          `refused ${commit} 101`,
        );
        expect(await failureOf(port.save({...before, memory: 'S-3'}))).to.equal(
          `refused ${commit} 101`,
        );
        offline = false;
        await port.save({...after, memory: 'S-4'});
        port.leave({...after, memory: 'S-5'}, 'exit');
        expect(refusals.filter(refusal => refusal !== `${commit}: error 101`)).to.deep.equal([]);
      }),
      {numRuns: 40},
    );
  });
}

describe('the strict guard', () => {
  it('refuses and writes down what scorm-again would take', () => {
    const {guard} = launch('scorm12');
    const say = (method: string, ...given: string[]): unknown => guard.api[method]?.(...given);
    say('LMSInitialize', '');
    const bad: [string, string][] = [
      ['cmi.core.exit', 'normal'],
      ['cmi.core.session_time', '0:00:05'],
      ['cmi.interactions.0.id', 'two words'],
      ['cmi.interactions.0.result', 'incorrect'],
      ['cmi.suspend_data', 'a'.repeat(4097)],
      ['cmi.completion_status', 'completed'],
    ];
    for (const [element, value] of bad)
      expect(say('LMSSetValue', element, value)).to.equal('false');
    say('LMSGetValue', 'cmi.interactions.0.id');
    say('LMSCommit');
    say('LMSInitialize', '');
    say('LMSFinish', '');
    say('LMSCommit', '');
    expect(guard.refusals.length).to.equal(bad.length + 4);
  });
});
