// Does each option of a package change what the LMS is told, and nothing else?

import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {outsideEmit, type DataModel} from '../../scripts/preview/emit.ts';
import type {Pair} from '../../src/tracking/cmi.ts';
import {usualOptions, type TrackingOptions} from '../../src/tracking/options.ts';
import type {Snapshot} from '../../src/tracking/port.ts';
import {toCmi12} from '../../src/tracking/scorm12.ts';
import {toCmi2004} from '../../src/tracking/scorm2004.ts';
import {plainLms} from '../doubles/plain-lms.ts';
import {anySnapshot} from './arbitraries.ts';
import {completed, moment, names, portFor, standards} from './launches.ts';

const anyOptions: fc.Arbitrary<Partial<TrackingOptions>> = fc.record({
  endStatus: fc.constantFrom('completed', 'passed', 'both'),
  failed: fc.boolean(),
  exitWhenComplete: fc.constantFrom('suspend', 'normal'),
  score: fc.constantFrom('best', 'first', 'last'),
  answers: fc.constantFrom('words', 'codes'),
  scoreAtEnd: fc.boolean(),
  interactions: fc.boolean(),
  objectives: fc.boolean(),
  journaling: fc.boolean(),
  registered: fc.boolean(),
  room: fc.record({
    whole: fc.nat(4),
    records: fc.nat(9),
    identifier: fc.integer({min: 16, max: 40}),
    description: fc.integer({min: 60, max: 250}),
    times: fc.boolean(),
  }),
});

function told(model: DataModel, snapshot: Snapshot, given: Partial<TrackingOptions>): Pair[] {
  const options = {...usualOptions[model], ...given};
  return model === 'scorm12' ? toCmi12(snapshot, options) : toCmi2004(snapshot, options);
}

const failing = moment(5, {
  failed: true,
  objectives: [
    {id: 'M3', description: '', score: 40, complete: false, passed: false, failed: true, share: 1},
    {
      id: 'LO_3_1',
      description: '',
      score: 0,
      complete: true,
      passed: false,
      failed: true,
      share: 1,
    },
  ],
});

type Row = readonly [
  given: Partial<TrackingOptions>,
  when: Snapshot,
  in12: Readonly<Record<string, string>>,
  in2004: Readonly<Record<string, string>>,
];

const status12 = 'cmi.core.lesson_status';
const [completion, success] = ['cmi.completion_status', 'cmi.success_status'];

/** "" for what is not told at all, "empty" for the empty word. */
const table: Readonly<Record<string, readonly Row[]>> = {
  'F22 the word at the end': [
    [
      {endStatus: 'completed'},
      completed(9),
      {[status12]: 'completed'},
      {[completion]: 'completed', [success]: ''},
    ],
    [
      {endStatus: 'passed'},
      completed(9),
      {[status12]: 'passed'},
      {[completion]: 'completed', [success]: 'passed'},
    ],
    [
      {endStatus: 'both'},
      completed(9),
      {[status12]: 'completed'},
      {[completion]: 'completed', [success]: 'passed'},
    ],
    [
      {endStatus: 'passed'},
      moment(1),
      {[status12]: 'incomplete'},
      {[completion]: 'incomplete', [success]: ''},
    ],
  ],
  'F23 failed': [
    [
      {failed: false},
      failing,
      {
        [status12]: 'incomplete',
        'cmi.objectives.0.status': 'incomplete',
        'cmi.objectives.1.status': 'completed',
      },
      {
        [completion]: 'incomplete',
        [success]: '',
        'cmi.objectives.0.success_status': '',
        'cmi.objectives.1.success_status': '',
      },
    ],
    [
      {failed: true},
      failing,
      {
        [status12]: 'failed',
        'cmi.objectives.0.status': 'failed',
        'cmi.objectives.1.status': 'failed',
      },
      {
        [completion]: 'incomplete',
        [success]: 'failed',
        'cmi.objectives.0.success_status': 'failed',
        'cmi.objectives.0.completion_status': 'incomplete',
        'cmi.objectives.1.success_status': 'failed',
        'cmi.objectives.1.completion_status': 'completed',
      },
    ],
    [{failed: true}, moment(1), {[status12]: 'incomplete'}, {[success]: ''}],
    [{failed: true}, completed(9), {[status12]: 'completed'}, {[success]: 'passed'}],
  ],
  'F33 F34 the exit when complete': [
    [
      {exitWhenComplete: 'suspend'},
      completed(9),
      {'cmi.core.exit': 'suspend'},
      {'cmi.exit': 'suspend'},
    ],
    [
      {exitWhenComplete: 'normal'},
      completed(9),
      {'cmi.core.exit': 'empty'},
      {'cmi.exit': 'normal'},
    ],
    [{exitWhenComplete: 'normal'}, failing, {'cmi.core.exit': 'suspend'}, {'cmi.exit': 'suspend'}],
  ],
  'F25 the score at the end only': [
    [{scoreAtEnd: false}, moment(1), {'cmi.core.score.raw': '40'}, {'cmi.score.scaled': '0.4'}],
    [
      {scoreAtEnd: true},
      moment(1),
      {'cmi.core.score.raw': ''},
      {'cmi.score.scaled': '', 'cmi.score.max': ''},
    ],
    [{scoreAtEnd: true}, failing, {'cmi.core.score.raw': ''}, {'cmi.score.raw': ''}],
    [
      {scoreAtEnd: true, failed: true},
      failing,
      {'cmi.core.score.raw': '40'},
      {'cmi.score.raw': '40'},
    ],
    [{scoreAtEnd: true}, completed(9), {'cmi.core.score.raw': '90'}, {'cmi.score.raw': '90'}],
  ],
  'F48 F58 answers in words or codes': [
    [
      {answers: 'words'},
      moment(1),
      {'cmi.interactions.0.type': 'fill-in', 'cmi.interactions.0.student_response': 'a Yes'},
      {'cmi.interactions.0.type': 'choice', 'cmi.interactions.0.learner_response': 'Yes'},
    ],
    [
      {answers: 'codes'},
      moment(1),
      {
        'cmi.interactions.0.type': 'choice',
        'cmi.interactions.0.student_response': 'a',
        'cmi.interactions.1.student_response': 'b',
        'cmi.interactions.1.correct_responses.0.pattern': 'a',
      },
      {'cmi.interactions.0.learner_response': 'Yes'},
    ],
  ],
  'F73 a record behind those that are told whole': [
    [
      {room: {whole: 1, records: 2, identifier: 40, description: 250, times: false}},
      moment(1),
      {'cmi.interactions.1.correct_responses.0.pattern': 'a Yes'},
      {
        'cmi.interactions.0.correct_responses.0.pattern': 'Yes',
        'cmi.interactions.0.description': 'Question 0?',
        'cmi.interactions.0.latency': '',
        'cmi.interactions.1.id': 'M3_question_1',
        'cmi.interactions.1.learner_response': 'No',
        'cmi.interactions.1.result': 'incorrect',
        'cmi.interactions.1.correct_responses.0.pattern': '',
        'cmi.interactions.1.description': '',
      },
    ],
  ],
};

for (const [what, rows] of Object.entries(table)) {
  describe(`option: ${what}`, () => {
    for (const [given, snapshot, ...expected] of rows) {
      for (const [at, model] of standards.entries()) {
        const situation = snapshot.complete
          ? 'complete'
          : snapshot.failed
            ? 'below the mark'
            : 'under way';
        it(`${JSON.stringify(given)} ${situation} (${model})`, () => {
          const pairs = new Map(told(model, snapshot, given));
          for (const [element, value] of Object.entries(expected[at] ?? {})) {
            const found = pairs.get(element);
            expect(found === '' ? 'empty' : (found ?? ''), element).to.equal(value);
          }
        });
      }
    }
  });
}

describe('options', () => {
  for (const model of standards) {
    it(`F17 F18 F48 all of them together tell only what every LMS takes (${model})`, () => {
      fc.assert(
        fc.property(anySnapshot, anyOptions, (snapshot, given) => {
          const types = new Map<string, string>();
          for (const [element, value] of told(model, snapshot, given)) {
            const record = /^cmi\.interactions\.\d+\./.exec(element)?.[0] ?? '';
            if (element.endsWith('.type')) types.set(record, value);
            expect(outsideEmit(model, element, value, types.get(record))).to.equal(undefined);
          }
        }),
        {numRuns: 1000},
      );
    });

    it(`F62 a branch that is off is neither asked for nor told (${model})`, async () => {
      for (const branch of ['interactions', 'objectives'] as const) {
        const lms = plainLms(model);
        const port = portFor(model, lms.api, {[branch]: false});
        await port.open();
        await port.save(completed(3));
        port.leave(completed(4), 'exit');
        const touched = lms.trace.filter(call => call.includes(`cmi.${branch}`));
        // A 2004 LMS must have objectives: whether it holds any says whether the record is new.
        expect(touched.filter(call => call !== 'GetValue cmi.objectives._count')).to.deep.equal([]);
        const other = branch === 'objectives' ? 'interactions' : 'objectives';
        expect(lms.trace.some(call => call.includes(`cmi.${other}.0.id`))).to.equal(true);
      }
    });

    it(`F33 asks in the end for what the exit says (${model})`, async () => {
      for (const [exitWhenComplete, asked] of [
        ['suspend', 'suspendAll'],
        ['normal', 'exitAll'],
      ] as const) {
        const lms = plainLms(model);
        const port = portFor(model, lms.api, {exitWhenComplete});
        await port.open();
        port.leave(completed(4), 'exit');
        expect(lms.committed.get('adl.nav.request')).to.equal(
          model === 'scorm12' ? undefined : asked,
        );
        const exit = {suspend: 'suspend', normal: model === 'scorm12' ? '' : 'normal'}[
          exitWhenComplete
        ];
        expect(lms.committed.get(names[model].exit)).to.equal(exit);
      }
    });

    it(`F28 the score falls for "last" only (${model})`, async () => {
      for (const [score, expected] of [
        ['best', '90'],
        ['first', '90'],
        ['last', '84'],
      ] as const) {
        const lms = plainLms(model, {
          [names[model].raw]: '90',
          [names[model].status]: 'completed',
          'cmi.suspend_data': 'S-x',
        });
        const port = portFor(model, lms.api, {score});
        await port.open();
        await port.save(completed(2, {score: 84}));
        expect(lms.committed.get(names[model].raw)).to.equal(expected);
      }
    });
  }

  it('F48 codes become words where there are more lines than characters', () => {
    const lines = (count: number): string[] => Array.from({length: count}, (_, at) => `Line ${at}`);
    const [one] = moment(1).interactions;
    if (!one) expect.fail();
    const response = (options: readonly string[]): string | undefined => {
      const answer = {type: 'choice', options, picked: [1, 35], right: []} as const;
      const snapshot = moment(1, {interactions: [{...one, answer}]});
      return new Map(told('scorm12', snapshot, {answers: 'codes'})).get(
        'cmi.interactions.0.student_response',
      );
    };
    expect(response(lines(36))).to.equal('b,9');
    expect(response(lines(37))).to.equal('bJ Line 1 Line 35');
  });

  it('F69 after a failed commit each coded answer and an empty exit are another value once', async () => {
    const lms = plainLms('scorm12');
    const port = portFor('scorm12', lms.api, {answers: 'codes', exitWhenComplete: 'normal'});
    await port.open();
    lms.fault = name => (name === 'LMSCommit' ? {returns: 'false', code: '101'} : undefined);
    await port.save(completed(1)).catch(() => undefined);
    lms.fault = () => undefined;
    const before = lms.trace.length;
    await port.save(completed(2));
    const sent = lms.trace.slice(before);
    const values = (element: string): string[] =>
      sent.flatMap(call =>
        call.startsWith(`LMSSetValue ${element}`) ? (call.split(' ')[2] ?? '') : [],
      );
    expect(values('cmi.core.exit')).to.deep.equal(['suspend', '']);
    expect(values('cmi.interactions.1.student_response')).to.deep.equal(['0', 'b']);
    expect(values('cmi.core.lesson_status')).to.deep.equal(['passed', 'completed']);
  });
});
