// What does a port do when an LMS answers as LMSs do: with "", with errors, with nothing, or never again?

import {expect} from '@open-wc/testing';
import {plainLms, type Answer, type PlainLms} from '../doubles/plain-lms.ts';
import {completed, failureOf, moment, names, opened, portFor, standards} from './launches.ts';

for (const standard of standards) {
  const name = names[standard];
  const refuse = (code: string, returns: unknown = 'false'): Answer => ({returns, code});
  const sets = (lms: PlainLms, element: string): string[] =>
    lms.trace.flatMap(call => {
      const start = `${name.set} ${element} `;
      return call.startsWith(start) ? [call.slice(start.length)] : [];
    });
  const count = (lms: PlainLms, method: string): number =>
    lms.trace.filter(call => call.split(' ')[0] === method).length;

  describe(`opening a session (${standard})`, () => {
    it('F05 rejects when there is no API, F07 and says when another origin hides it', async () => {
      expect(await failureOf(portFor(standard, undefined).open())).to.match(/^no-api API/);
    });

    it('F08 goes on with a session that is open already', async () => {
      const lms = plainLms(standard, {'cmi.suspend_data': 'S-before', [name.status]: 'incomplete'});
      lms.fault = method => (method === name.initialize ? refuse(name.busy) : undefined);
      const port = portFor(standard, lms.api);
      expect((await port.open()).memory).to.equal('S-before');
      await port.save(moment(1));
      expect(lms.committed.get('cmi.suspend_data')).to.equal('S-memory-1');
      expect(count(lms, name.initialize)).to.equal(1);
    });

    it('F08 does not go on where such a session does not answer', async () => {
      const lms = plainLms(standard);
      lms.fault = method =>
        method === name.initialize
          ? refuse(name.busy)
          : method === name.get
            ? refuse('301', '')
            : undefined;
      expect(await failureOf(portFor(standard, lms.api).open())).to.equal(
        `refused ${name.initialize} ${name.busy}`,
      );
    });

    it('F09 says that the session is over', async () => {
      const lms = plainLms(standard);
      const code = standard === 'scorm12' ? '301' : '104';
      lms.fault = method => (method === name.initialize ? refuse(code) : undefined);
      expect(await failureOf(portFor(standard, lms.api).open())).to.match(/^session-ended /);
    });

    it('F13 takes true in any spelling, and a false without an error, for success', async () => {
      for (const returns of [true, 'TRUE', ' true ', 1, false, 'false', null, undefined, '']) {
        const lms = plainLms(standard);
        lms.fault = method => (method === name.initialize ? {returns, code: '0'} : undefined);
        expect((await portFor(standard, lms.api).open()).mode).to.equal('normal');
      }
    });

    it('F19 writes incomplete and commits at once at a first launch', async () => {
      const words =
        standard === 'scorm12' ? ['not attempted', ''] : ['not attempted', 'unknown', ''];
      for (const word of [...words, 'Not Attempted ']) {
        const lms = plainLms(standard, {[name.status]: word});
        await portFor(standard, lms.api).open();
        expect(lms.committed.get(name.status)).to.equal('incomplete');
        expect(count(lms, name.commit)).to.equal(1);
      }
    });

    it('F19 F20 F31 writes no incomplete where there is a memory or another word', async () => {
      const held: Record<string, string>[] = [
        {'cmi.suspend_data': 'S-before'},
        {[name.status]: 'incomplete'},
        {[name.status]: 'completed'},
        {[name.status]: 'Completed', 'cmi.suspend_data': 'S-before'},
        ...(standard === 'scorm12'
          ? [{[name.status]: 'passed'}, {[name.status]: 'failed'}, {[name.status]: 'browsed'}]
          : [{[name.status]: 'unknown', 'cmi.success_status': 'passed'}]),
      ];
      for (const one of held) {
        const lms = plainLms(standard, one);
        const port = await opened(standard, lms.api);
        await port.save(moment(1));
        port.leave(moment(2), 'finish');
        expect(sets(lms, name.status)).to.deep.equal([]);
      }
    });

    it('F19 writes it later where the LMS says "not attempted" in spite of a memory', async () => {
      const lms = plainLms(standard, {
        [name.status]: 'not attempted',
        'cmi.suspend_data': 'S-before',
      });
      const port = await opened(standard, lms.api);
      expect(sets(lms, name.status)).to.deep.equal([]);
      await port.save(moment(1));
      expect(sets(lms, name.status)).to.deep.equal(['incomplete']);
    });

    it('F32 F33 F34 sets exit to suspend right after Initialize, and to nothing else', async () => {
      const lms = plainLms(standard);
      const port = await opened(standard, lms.api);
      const first = lms.trace.find(call => call.startsWith(name.set));
      expect(first).to.equal(`${name.set} ${name.exit} suspend`);
      await port.save(completed(1));
      port.leave(completed(2), 'exit');
      expect(new Set(sets(lms, name.exit))).to.deep.equal(new Set(['suspend']));
    });

    it('F29 takes any mode but review and browse for normal', async () => {
      for (const mode of ['', 'normal', 'Training', 'null']) {
        const lms = plainLms(standard, {[name.mode]: mode});
        expect((await portFor(standard, lms.api).open()).mode).to.equal('normal');
      }
    });

    it('F35 resumes by the memory alone, whatever the LMS says of the entry', async () => {
      const lms = plainLms(standard, {
        'cmi.suspend_data': 'S-before',
        [standard === 'scorm12' ? 'cmi.core.entry' : 'cmi.entry']: 'ab-initio',
      });
      expect((await portFor(standard, lms.api).open()).memory).to.equal('S-before');
    });

    it('F99 opens without a name', async () => {
      const launch = await portFor(standard, plainLms(standard).api).open();
      expect(launch).to.include({learnerId: '', learnerName: ''});
    });
  });

  describe(`review and browse (${standard})`, () => {
    for (const mode of ['review', 'browse', 'Review ']) {
      it(`F30 writes nothing in ${mode.trim()} mode`, async () => {
        const lms = plainLms(standard, {[name.mode]: mode, [name.status]: 'completed'});
        const port = portFor(standard, lms.api);
        expect((await port.open()).mode).to.equal(mode.trim().toLowerCase());
        await port.save(moment(1));
        port.leave(moment(2), 'hide');
        port.leave(moment(3), 'exit');
        expect(count(lms, name.set) + count(lms, name.commit)).to.equal(0);
        expect(lms.trace.at(-1)).to.equal(name.finish);
      });
    }

    it('F19 F30 does not end a mere look, which Moodle would call completed', async () => {
      const lms = plainLms(standard, {[name.mode]: 'browse', [name.status]: 'not attempted'});
      const port = await opened(standard, lms.api);
      port.leave(moment(1), 'finish');
      expect(count(lms, name.finish)).to.equal(0);
    });
  });

  describe(`never less than before (${standard})`, () => {
    it('F20 writes completed again where the LMS says "" and our memory knows it', async () => {
      const lms = plainLms(standard, {'cmi.suspend_data': 'S-completed'});
      const port = await opened(standard, lms.api);
      await port.save(completed(1));
      expect(lms.committed.get(name.status)).to.equal('completed');
      expect(sets(lms, name.status)).to.not.include('incomplete');
    });

    it('F21 never says incomplete after completed, whatever comes later', async () => {
      const lms = plainLms(standard);
      const port = await opened(standard, lms.api);
      await port.save(completed(1));
      await port.save(completed(2, {share: 0.1}));
      expect(sets(lms, name.status)).to.deep.equal(['incomplete', 'completed', 'completed']);
    });

    it('F31 leaves the record alone where the LMS has it complete and has lost our memory', async () => {
      const lms = plainLms(standard, {
        [name.status]: 'completed',
        [name.raw]: '90',
        'cmi.progress_measure': '1',
      });
      const port = await opened(standard, lms.api);
      await port.save(moment(1));
      port.leave(moment(2), 'finish');
      const kept = new Set(['cmi.suspend_data', name.location, name.exit, name.time]);
      const written = lms.trace
        .filter(call => call.startsWith(name.set))
        .map(call => call.split(' ')[1] ?? '');
      for (const element of written) expect(kept.has(element)).to.equal(true, element);
    });

    it('F28 sends no score below the one that the LMS holds', async () => {
      const lms = plainLms(standard, {
        [name.status]: 'incomplete',
        'cmi.suspend_data': 'S',
        [name.raw]: '70',
      });
      const port = await opened(standard, lms.api);
      await port.save(moment(1, {score: 69}));
      expect(sets(lms, name.raw)).to.deep.equal([]);
      await port.save(moment(2, {score: 70}));
      expect(sets(lms, name.raw)).to.deep.equal(['70']);
    });

    if (standard === 'scorm12') {
      it('F21 F25 keeps a "passed" that the LMS has made of our "completed"', async () => {
        const lms = plainLms(standard, {
          [name.status]: 'passed',
          'cmi.suspend_data': 'S-completed',
        });
        const port = await opened(standard, lms.api);
        await port.save(completed(1));
        expect(sets(lms, name.status)).to.deep.equal([]);
      });
    }

    it('F21 lowers no objective, and F46 finds each by its id, not by its place', async () => {
      const lms = plainLms(standard, {
        [name.status]: 'incomplete',
        'cmi.suspend_data': 'S',
        'cmi.objectives.0.id': 'of_the_manifest',
        'cmi.objectives.1.id': 'LO_3_1',
        [`cmi.objectives.1.${name.objectiveStatus}`]: 'completed',
      });
      const port = await opened(standard, lms.api);
      await port.save(moment(1));
      expect(sets(lms, 'cmi.objectives.2.id')).to.deep.equal(['M3']);
      expect(sets(lms, `cmi.objectives.2.${name.objectiveStatus}`)).to.deep.equal(['incomplete']);
      expect(sets(lms, 'cmi.objectives.1.id')).to.deep.equal([]);
      expect(sets(lms, `cmi.objectives.1.${name.objectiveStatus}`)).to.deep.equal([]);
      await port.save(completed(2));
      const done = standard === 'scorm12' ? 'passed' : 'completed';
      expect(lms.committed.get(`cmi.objectives.1.${name.objectiveStatus}`)).to.equal(done);
      expect(lms.committed.get('cmi.objectives.0.id')).to.equal('of_the_manifest');
    });
  });

  describe(`what an LMS does not keep (${standard})`, () => {
    it('F16 F62 asks once for a branch that is not there, and writes nothing of it', async () => {
      const lms = plainLms(standard);
      lms.fault = (method, [element = '']) =>
        method === name.get && element.endsWith('._children') ? refuse('401', '') : undefined;
      const port = await opened(standard, lms.api);
      await port.save(moment(1));
      await port.save(completed(2));
      expect(lms.trace.filter(call => call.endsWith('._children')).length).to.equal(2);
      expect(lms.trace.some(call => /^\w+ cmi\.(objectives|interactions)\.\d/.test(call))).to.equal(
        false,
      );
      expect(lms.trace.some(call => call.endsWith('._count'))).to.equal(false);
      expect(port.interactionCount).to.equal(undefined);
      expect(lms.committed.get(name.status)).to.equal('completed');
    });

    it('F16 takes "" for no such branch where the LMS says other things', async () => {
      const lms = plainLms(standard, {
        [name.status]: 'incomplete',
        'cmi.objectives._children': '',
        'cmi.interactions._children': '',
      });
      const port = await opened(standard, lms.api);
      await port.save(moment(1));
      expect(lms.trace.some(call => /^\w+ cmi\.(objectives|interactions)\.\d/.test(call))).to.equal(
        false,
      );
    });

    it('F20 F52 tells all to an LMS that says "" to everything, by its own indexes', async () => {
      const lms = plainLms(standard);
      lms.fault = method => (method === name.get ? {returns: '', code: '0'} : undefined);
      const port = await opened(standard, lms.api);
      expect(port.interactionCount).to.equal(undefined);
      await port.save(completed(1));
      expect(lms.committed.get('cmi.interactions.1.id')).to.equal('M3_question_1');
      expect(lms.committed.get('cmi.objectives.0.id')).to.equal('M3');
      expect(lms.committed.get(name.status)).to.equal('completed');
    });

    it('F52 takes a count that is no number for none', async () => {
      for (const returns of ['NaN', '-1', 'undefined', null, '1.5']) {
        const lms = plainLms(standard);
        lms.fault = (method, [element = '']) =>
          method === name.get && element.endsWith('._count') ? {returns, code: '0'} : undefined;
        const port = await opened(standard, lms.api);
        expect(port.interactionCount).to.equal(undefined);
        await port.save(moment(1));
        expect(lms.trace.some(call => call.includes('NaN') || call.includes('undefined'))).to.equal(
          false,
        );
      }
    });

    it('F16 writes only the parts that the LMS names', async () => {
      const lms = plainLms(standard, {
        [name.status]: 'incomplete',
        'cmi.interactions._children': 'id,type, result',
        'cmi.objectives._children': 'id,score',
      });
      const port = await opened(standard, lms.api);
      await port.save(moment(1));
      const parts = lms.trace.flatMap(
        call => /^\w+ cmi\.(?:objectives|interactions)\.\d+\.(\w+)/.exec(call)?.[1] ?? [],
      );
      expect(new Set(parts)).to.deep.equal(new Set(['id', 'score', 'type', 'result']));
    });

    it('F15 F61 goes on without what is refused beside the record, and does not ask again', async () => {
      const lms = plainLms(standard);
      lms.fault = (method, [element = '']) =>
        method === name.set &&
        (element.startsWith('cmi.interactions.0') || element === name.location)
          ? refuse('401')
          : undefined;
      const port = await opened(standard, lms.api);
      await port.save(moment(1));
      await port.save(completed(2));
      expect(
        lms.trace.filter(call => call.startsWith(`${name.set} cmi.interactions`)).length,
      ).to.equal(1);
      expect(sets(lms, name.location).length).to.equal(1);
      expect(lms.committed.get(name.status)).to.equal('completed');
    });

    it('F53 leaves no gap in the indexes', async () => {
      const lms = plainLms(standard);
      const port = await opened(standard, lms.api);
      const [zero, one] = moment(1).interactions;
      if (!zero || !one) throw new Error('No interactions');
      await port.save(moment(1, {interactions: [zero, {...one, index: 2}]}));
      expect(lms.trace.some(call => call.includes('cmi.interactions.2'))).to.equal(false);
      await port.save(moment(2, {interactions: [zero, one, {...one, id: 'M3_third', index: 2}]}));
      expect(lms.committed.get('cmi.interactions.2.id')).to.equal('M3_third');
    });

    it('F51 F53 tells a second test in the same sitting behind the first, and again what it asks again', async () => {
      const lms = plainLms(standard);
      const port = await opened(standard, lms.api);
      const [zero, one] = moment(1).interactions;
      if (!zero || !one) throw new Error('No interactions');
      await port.save(moment(1));
      const third = {...one, id: 'M3_third', index: 2};
      await port.save(moment(2, {interactions: [{...one, outcome: 'correct'}, third]}));
      const told = [0, 1, 2].map(index => [
        lms.committed.get(`cmi.interactions.${index}.id`),
        lms.committed.get(`cmi.interactions.${index}.result`),
      ]);
      const wrong = standard === 'scorm12' ? 'wrong' : 'incorrect';
      expect(told).to.deep.equal([
        [zero.id, 'correct'],
        [one.id, 'correct'],
        ['M3_third', wrong],
      ]);
      expect(lms.trace.some(call => call.includes('cmi.interactions.3'))).to.equal(false);
    });

    it('F53 does not count on what a refused commit may have left', async () => {
      const lms = plainLms(standard);
      const port = await opened(standard, lms.api);
      const [zero, one] = moment(1).interactions;
      if (!zero || !one) throw new Error('No interactions');
      lms.fault = method => (method === name.commit ? refuse('101') : undefined);
      expect(await failureOf(port.save(moment(1)))).to.equal(`refused ${name.commit} 101`);
      lms.fault = () => undefined;
      const third = {...one, id: 'M3_third', index: 2};
      await port.save(moment(2, {interactions: [third]}));
      expect(lms.trace.some(call => call.includes('cmi.interactions.2'))).to.equal(false);
      await port.save(moment(3, {interactions: [zero, one, third]}));
      expect(lms.committed.get('cmi.interactions.2.id')).to.equal('M3_third');
    });
  });

  describe(`when saving fails (${standard})`, () => {
    it('names the element and the code that were refused', async () => {
      const lms = plainLms(standard);
      lms.fault = (method, [element]) =>
        method === name.set && element === 'cmi.suspend_data' ? refuse('405') : undefined;
      const port = await opened(standard, lms.api);
      expect(await failureOf(port.save(moment(1)))).to.equal('refused cmi.suspend_data 405');
      // The rest is saved all the same.
      expect(lms.committed.get(name.raw)).to.equal('40');
    });

    it('rejects when the commit is refused, and F69 F70 sends all again with the next one', async () => {
      const lms = plainLms(standard);
      const port = await opened(standard, lms.api);
      await port.save(moment(1));
      lms.fault = method => (method === name.commit ? refuse('101') : undefined);
      expect(await failureOf(port.save(completed(2)))).to.equal(`refused ${name.commit} 101`);
      expect(await failureOf(port.save(completed(3)))).to.equal(`refused ${name.commit} 101`);
      lms.fault = () => undefined;
      const before = lms.trace.length;
      await port.save(completed(4));
      const again = lms.trace.slice(before).map(call => call.split(' ')[1]);
      for (const element of [
        name.raw,
        name.status,
        'cmi.suspend_data',
        'cmi.interactions.0.result',
      ]) {
        expect(again).to.include(element);
      }
      expect(lms.committed.get(name.status)).to.equal('completed');
      expect(lms.committed.get('cmi.suspend_data')).to.equal('S-memory-4');
      expect(lms.committed.get(name.raw)).to.equal('90');
    });

    it('F13 takes a false commit without an error for done', async () => {
      for (const returns of ['false', false, null, undefined, '']) {
        const lms = plainLms(standard);
        lms.fault = method => (method === name.commit ? {returns, code: '0'} : undefined);
        const port = await opened(standard, lms.api);
        await port.save(moment(1));
        expect(count(lms, name.commit)).to.equal(2);
      }
    });

    it('F14 still ends the session when the commit is refused at the end', async () => {
      for (const returns of ['false', null]) {
        const lms = plainLms(standard);
        const port = await opened(standard, lms.api);
        lms.fault = method => (method === name.commit ? refuse('391', returns) : undefined);
        port.leave(moment(1), 'finish');
        expect(lms.trace.at(-1)).to.equal(name.finish);
        expect(count(lms, name.finish)).to.equal(1);
      }
    });

    it('F06 F74 is lost, and never throws, when the window of the API is gone', async () => {
      const lms = plainLms(standard);
      const port = await opened(standard, lms.api);
      lms.fault = () => {
        throw new DOMException('Document is already detached', 'NetworkError');
      };
      expect(await failureOf(port.save(moment(1)))).to.match(/^lost /);
      port.leave(moment(2), 'hide');
      port.leave(moment(3), 'finish');
      expect(await failureOf(port.save(moment(4)))).to.equal('session-ended');
    });

    it('F06 does not go on with a batch whose first call gets no answer', async () => {
      const lms = plainLms(standard);
      const port = await opened(standard, lms.api);
      const before = lms.trace.length;
      lms.fault = () => {
        throw new Error('gone');
      };
      expect(await failureOf(port.save(moment(1)))).to.match(/^lost /);
      expect(lms.trace.length).to.equal(before + 1);
    });

    it('F09 F12 calls nothing more when the LMS says that the session is over', async () => {
      const lms = plainLms(standard);
      const port = await opened(standard, lms.api);
      lms.fault = method =>
        method === name.set ? refuse(standard === 'scorm12' ? '301' : '133') : undefined;
      expect(await failureOf(port.save(moment(1)))).to.match(/^session-ended /);
      const before = lms.trace.length;
      expect(await failureOf(port.save(moment(2)))).to.equal('session-ended');
      port.leave(moment(3), 'finish');
      expect(lms.trace.length).to.equal(before);
    });

    it('opens all the same when the first commit fails, and says incomplete again', async () => {
      const lms = plainLms(standard);
      lms.fault = method => (method === name.commit ? refuse('101') : undefined);
      const port = portFor(standard, lms.api);
      expect((await port.open()).mode).to.equal('normal');
      lms.fault = () => undefined;
      await port.save(moment(1));
      expect(lms.committed.get(name.status)).to.equal('incomplete');
    });
  });
}

describe('an LMS that forgets what a failed commit carried (Moodle, SCORM 1.2)', () => {
  /** It sends only values that differ from the last ones that it tried to send (moodle.md 1.3). */
  function forgetful(): {lms: PlainLms; server: Map<string, string>; offline: {now: boolean}} {
    const lms = plainLms('scorm12');
    const server = new Map<string, string>();
    const values = new Map<string, string>();
    const tried = new Map<string, string>();
    const offline = {now: false};
    lms.fault = (method, [element = '', value = '']) => {
      if (method === 'LMSSetValue') values.set(element, value);
      if (method !== 'LMSCommit') return undefined;
      for (const [name, one] of values) {
        if (tried.get(name) === one) continue;
        tried.set(name, one);
        if (!offline.now) server.set(name, one);
      }
      return offline.now ? {returns: 'false', code: '101'} : {returns: 'true', code: '0'};
    };
    return {lms, server, offline};
  }

  it('has everything after the first commit that works again', async () => {
    const {lms, server, offline} = forgetful();
    const port = portFor('scorm12', lms.api);
    await port.open();
    await port.save(moment(1));
    offline.now = true;
    expect(await failureOf(port.save(completed(2)))).to.match(/^refused/);
    expect(await failureOf(port.save(completed(2)))).to.match(/^refused/);
    offline.now = false;
    await port.save(completed(2));
    const expected = {
      'cmi.core.lesson_status': 'completed',
      'cmi.core.score.raw': '90',
      'cmi.suspend_data': 'S-memory-2',
      'cmi.interactions.0.id': 'M3_question_0',
      'cmi.interactions.0.student_response': 'a Yes',
      'cmi.interactions.1.result': 'wrong',
      'cmi.objectives.0.status': 'passed',
      'cmi.core.exit': 'suspend',
    };
    for (const [element, value] of Object.entries(expected)) {
      expect(server.get(element)).to.equal(value, element);
    }
  });

  it('F68 has everything after Save and exit, and F73 is not believed by a page that can send one body only', async () => {
    for (const end of ['hide', 'finish', 'exit'] as const) {
      const {lms, server, offline} = forgetful();
      const port = portFor('scorm12', lms.api);
      await port.open();
      await port.save(moment(1));
      offline.now = true;
      expect(await failureOf(port.save(completed(2)))).to.match(/^refused/);
      offline.now = false;
      const failure = port.leave(completed(2), end);
      expect(failure?.reason).to.equal(end === 'exit' ? undefined : 'refused');
      const status = server.get('cmi.core.lesson_status');
      expect(status).to.equal(end === 'exit' ? 'completed' : 'incomplete');
    }
  });

  it('never lowers anything on the way', async () => {
    const {lms, offline} = forgetful();
    const port = portFor('scorm12', lms.api);
    await port.open();
    await port.save(completed(1));
    offline.now = true;
    await failureOf(port.save(completed(2)));
    offline.now = false;
    const before = lms.trace.length;
    await port.save(completed(3));
    const after = lms.trace.slice(before).join('\n');
    expect(after).to.not.match(/incomplete|failed|browsed/);
    const scores = [...after.matchAll(/core\.score\.raw (\S+)/g)].map(([, raw]) => Number(raw));
    expect(scores).to.deep.equal([90.01, 90]);
  });
});
