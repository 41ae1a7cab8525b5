// Is every value that an LMS is told one that every LMS takes, and in the order in which they can be told?

import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {outsideEmit, type DataModel} from '../../scripts/preview/emit.ts';
import type {Pair} from '../../src/tracking/cmi.ts';
import type {Interaction, Snapshot} from '../../src/tracking/port.ts';
import {usualOptions, type TrackingOptions} from '../../src/tracking/options.ts';
import {toCmi12} from '../../src/tracking/scorm12.ts';
import {toCmi2004} from '../../src/tracking/scorm2004.ts';
import {anyAnswer, anySnapshot} from './arbitraries.ts';

type ToCmi = (snapshot: Snapshot, options?: TrackingOptions) => Pair[];

const in12: ToCmi = (told, options = usualOptions.scorm12) => toCmi12(told, options);
const in2004: ToCmi = (told, options = usualOptions.scorm2004) => toCmi2004(told, options);
const models: readonly [DataModel, ToCmi][] = [
  ['scorm12', in12],
  ['scorm2004', in2004],
];

const choice: Interaction = {
  index: 0,
  id: 'M3_what_the_lapse_means',
  description: 'What does this lapse\n tell <em>Molly</em>?',
  objectives: ['LO_3_3', 'LO_3_4'],
  answer: {
    type: 'choice',
    options: [
      'Treatment has failed.',
      "The plan no longer fits Sonia's life.",
      'Réunification stops.',
    ],
    picked: [2, 0],
    right: [1],
  },
  outcome: 'incorrect',
  weight: 1,
  at: new Date(2026, 10, 22, 10, 42, 7, 129),
  latencyMs: 65_432,
};
const match: Interaction = {
  ...choice,
  index: 1,
  id: 'M3_four_dimensions',
  answer: {
    type: 'matching',
    items: ['Medicine as prescribed', 'A lease'],
    targets: ['Home', 'Health'],
    placed: [1, -1],
    right: [1, 0],
  },
  at: undefined,
  latencyMs: undefined,
};
const order: Interaction = {
  ...choice,
  index: 2,
  id: 'M3_how_use_returns',
  answer: {type: 'sequencing', steps: ['Skips meals', 'Argues', 'Argues'], sequence: [1, 0, 2]},
  outcome: 'correct',
};
const snapshot: Snapshot = {
  complete: true,
  passed: true,
  failed: false,
  score: 87,
  share: 1,
  objectives: [
    {
      id: 'M3',
      description: 'Case Planning in Recovery',
      score: 87,
      complete: true,
      passed: true,
      failed: false,
      share: 1,
    },
    {
      id: 'LO_3_3',
      description: 'Say what a lapse means.',
      score: 50,
      complete: true,
      passed: false,
      failed: true,
      share: 1,
    },
    {
      id: 'LO_3_4',
      description: 'Plan.',
      score: 0,
      complete: false,
      passed: false,
      failed: false,
      share: 2 / 3,
    },
  ],
  location: 'a-lapse',
  memory: 'SABCdefg.~-_',
  elapsedMs: 3_725_678,
  interactions: [choice, match, order],
};

describe('what an LMS is told', () => {
  for (const [model, toCmi] of models) {
    it(`F17 F18 F27 F36 F49 F50 F56 F57 F58 is taken by every LMS, whatever the words (${model})`, () => {
      fc.assert(
        fc.property(anySnapshot, snapshot => {
          const types = new Map<string, string>();
          for (const [element, value] of toCmi(snapshot)) {
            if (element.endsWith('.type')) types.set(element.replace(/type$/, ''), value);
            const type = types.get(/^cmi\.interactions\.\d+\./.exec(element)?.[0] ?? '');
            expect(outsideEmit(model, element, value, type)).to.equal(undefined);
          }
        }),
        {numRuns: 1000},
      );
    });

    it(`says each element once (${model})`, () => {
      fc.assert(
        fc.property(anySnapshot, snapshot => {
          const names = toCmi(snapshot).map(([element]) => element);
          expect(new Set(names).size).to.equal(names.length);
        }),
      );
    });

    it(`F24 F44 F55 goes from score to status, with ids before what depends on them (${model})`, () => {
      fc.assert(
        fc.property(anySnapshot, snapshot => {
          const names = toCmi(snapshot).map(([element]) => element);
          const rank = (name: string): number =>
            [
              /score/,
              /progress/,
              /objectives|interactions/,
              /location/,
              /suspend/,
              /exit/,
              /time$/,
              /status$/,
            ].findIndex(part =>
              part.test(/^cmi\.(objectives|interactions)/.exec(name)?.[0] ?? name),
            );
          const ranks = names.map(rank);
          expect(ranks).to.deep.equal([...ranks].sort((a, b) => a - b));
          for (const [at, name] of names.entries()) {
            const record = /^cmi\.(objectives|interactions)\.\d+\./.exec(name)?.[0];
            if (!record) continue;
            expect(names.indexOf(`${record}id`)).to.be.within(0, at);
            if (model === 'scorm2004' && /response|pattern/.test(name)) {
              expect(names.indexOf(`${record}type`)).to.be.within(0, at);
            }
          }
        }),
      );
    });

    it(`F23 never says that somebody failed, and F26 says 1 only of what is complete (${model})`, () => {
      fc.assert(
        fc.property(anySnapshot, snapshot => {
          const pairs = toCmi(snapshot);
          expect(pairs.map(([, value]) => value)).to.not.include('failed');
          const measure = pairs.find(([element]) => element === 'cmi.progress_measure')?.[1];
          if (model === 'scorm2004') expect(measure === '1').to.equal(snapshot.complete);
        }),
      );
    });
  }

  it('F48 F59 reads as words in SCORM 1.2', () => {
    expect(in12(snapshot)).to.deep.equal([
      ['cmi.core.score.min', '0'],
      ['cmi.core.score.max', '100'],
      ['cmi.core.score.raw', '87'],
      ['cmi.objectives.0.id', 'M3'],
      ['cmi.objectives.0.score.min', '0'],
      ['cmi.objectives.0.score.max', '100'],
      ['cmi.objectives.0.score.raw', '87'],
      ['cmi.objectives.0.status', 'passed'],
      ['cmi.objectives.1.id', 'LO_3_3'],
      ['cmi.objectives.1.score.min', '0'],
      ['cmi.objectives.1.score.max', '100'],
      ['cmi.objectives.1.score.raw', '50'],
      ['cmi.objectives.1.status', 'completed'],
      ['cmi.objectives.2.id', 'LO_3_4'],
      ['cmi.objectives.2.score.min', '0'],
      ['cmi.objectives.2.score.max', '100'],
      ['cmi.objectives.2.score.raw', '0'],
      ['cmi.objectives.2.status', 'incomplete'],
      ['cmi.interactions.0.id', 'M3_what_the_lapse_means'],
      ['cmi.interactions.0.type', 'fill-in'],
      ['cmi.interactions.0.objectives.0.id', 'LO_3_3'],
      ['cmi.interactions.0.objectives.1.id', 'LO_3_4'],
      ['cmi.interactions.0.time', '10:42:07'],
      ['cmi.interactions.0.correct_responses.0.pattern', 'b The plan no longer fits Sonias life'],
      ['cmi.interactions.0.weighting', '1'],
      ['cmi.interactions.0.student_response', 'ac Treatment has failed Reunification stops'],
      ['cmi.interactions.0.result', 'wrong'],
      ['cmi.interactions.0.latency', '0000:01:05.43'],
      ['cmi.interactions.1.id', 'M3_four_dimensions'],
      ['cmi.interactions.1.type', 'fill-in'],
      ['cmi.interactions.1.objectives.0.id', 'LO_3_3'],
      ['cmi.interactions.1.objectives.1.id', 'LO_3_4'],
      [
        'cmi.interactions.1.correct_responses.0.pattern',
        '1b 2a Medicine as prescribed Health A lease Home',
      ],
      ['cmi.interactions.1.weighting', '1'],
      ['cmi.interactions.1.student_response', '1b 2 Medicine as prescribed Health'],
      ['cmi.interactions.1.result', 'wrong'],
      ['cmi.interactions.2.id', 'M3_how_use_returns'],
      ['cmi.interactions.2.type', 'fill-in'],
      ['cmi.interactions.2.objectives.0.id', 'LO_3_3'],
      ['cmi.interactions.2.objectives.1.id', 'LO_3_4'],
      ['cmi.interactions.2.time', '10:42:07'],
      ['cmi.interactions.2.correct_responses.0.pattern', 'abc Skips meals Argues Argues'],
      ['cmi.interactions.2.weighting', '1'],
      ['cmi.interactions.2.student_response', 'bac Argues Skips meals Argues'],
      ['cmi.interactions.2.result', 'correct'],
      ['cmi.interactions.2.latency', '0000:01:05.43'],
      ['cmi.core.lesson_location', 'a-lapse'],
      ['cmi.suspend_data', 'SABCdefg.~-_'],
      ['cmi.core.exit', 'suspend'],
      ['cmi.core.session_time', '0001:02:05.67'],
      ['cmi.core.lesson_status', 'completed'],
    ]);
  });

  it('F49 F59 reads as identifiers and descriptions in SCORM 2004', () => {
    const at = choice.at?.toISOString().slice(0, 22);
    expect(in2004({...snapshot, objectives: snapshot.objectives.slice(0, 2)})).to.deep.equal([
      ['cmi.score.min', '0'],
      ['cmi.score.max', '100'],
      ['cmi.score.raw', '87'],
      ['cmi.score.scaled', '0.87'],
      ['cmi.progress_measure', '1'],
      ['cmi.objectives.0.id', 'M3'],
      ['cmi.objectives.0.score.min', '0'],
      ['cmi.objectives.0.score.max', '100'],
      ['cmi.objectives.0.score.raw', '87'],
      ['cmi.objectives.0.score.scaled', '0.87'],
      ['cmi.objectives.0.progress_measure', '1'],
      ['cmi.objectives.0.success_status', 'passed'],
      ['cmi.objectives.0.completion_status', 'completed'],
      ['cmi.objectives.0.description', 'Case Planning in Recovery'],
      ['cmi.objectives.1.id', 'LO_3_3'],
      ['cmi.objectives.1.score.min', '0'],
      ['cmi.objectives.1.score.max', '100'],
      ['cmi.objectives.1.score.raw', '50'],
      ['cmi.objectives.1.score.scaled', '0.5'],
      ['cmi.objectives.1.progress_measure', '1'],
      ['cmi.objectives.1.completion_status', 'completed'],
      ['cmi.objectives.1.description', 'Say what a lapse means.'],
      ['cmi.interactions.0.id', 'M3_what_the_lapse_means'],
      ['cmi.interactions.0.type', 'choice'],
      ['cmi.interactions.0.objectives.0.id', 'LO_3_3'],
      ['cmi.interactions.0.objectives.1.id', 'LO_3_4'],
      ['cmi.interactions.0.timestamp', `${at ?? ''}Z`],
      ['cmi.interactions.0.correct_responses.0.pattern', 'The_plan_no_longer_fits_Sonias_life'],
      ['cmi.interactions.0.weighting', '1'],
      ['cmi.interactions.0.learner_response', 'Treatment_has_failed[,]Reunification_stops'],
      ['cmi.interactions.0.result', 'incorrect'],
      ['cmi.interactions.0.latency', 'PT0H1M5.43S'],
      ['cmi.interactions.0.description', 'What does this lapse tell em Molly /em ?'],
      ['cmi.interactions.1.id', 'M3_four_dimensions'],
      ['cmi.interactions.1.type', 'matching'],
      ['cmi.interactions.1.objectives.0.id', 'LO_3_3'],
      ['cmi.interactions.1.objectives.1.id', 'LO_3_4'],
      [
        'cmi.interactions.1.correct_responses.0.pattern',
        'Medicine_as_prescribed[.]Health[,]A_lease[.]Home',
      ],
      ['cmi.interactions.1.weighting', '1'],
      ['cmi.interactions.1.learner_response', 'Medicine_as_prescribed[.]Health'],
      ['cmi.interactions.1.result', 'incorrect'],
      ['cmi.interactions.1.description', 'What does this lapse tell em Molly /em ?'],
      ['cmi.interactions.2.id', 'M3_how_use_returns'],
      ['cmi.interactions.2.type', 'sequencing'],
      ['cmi.interactions.2.objectives.0.id', 'LO_3_3'],
      ['cmi.interactions.2.objectives.1.id', 'LO_3_4'],
      ['cmi.interactions.2.timestamp', `${at ?? ''}Z`],
      ['cmi.interactions.2.correct_responses.0.pattern', 'Skips_meals[,]Argues[,]Argues_3'],
      ['cmi.interactions.2.weighting', '1'],
      ['cmi.interactions.2.learner_response', 'Argues[,]Skips_meals[,]Argues_3'],
      ['cmi.interactions.2.result', 'correct'],
      ['cmi.interactions.2.latency', 'PT0H1M5.43S'],
      ['cmi.interactions.2.description', 'What does this lapse tell em Molly /em ?'],
      ['cmi.location', 'a-lapse'],
      ['cmi.suspend_data', 'SABCdefg.~-_'],
      ['cmi.exit', 'suspend'],
      ['cmi.session_time', 'PT1H2M5.67S'],
      ['cmi.success_status', 'passed'],
      ['cmi.completion_status', 'completed'],
    ]);
  });

  const first = (toCmi: ToCmi, part: string | RegExp, given: Partial<Snapshot>): string =>
    toCmi({...snapshot, ...given}).find(([element]) => element.search(part) >= 0)?.[1] ?? '';

  it('F36 F37 tells time as the whole of the sitting, below 60 minutes and seconds', () => {
    const table: readonly [number, string, string][] = [
      [0, '0000:00:00.00', 'PT0H0M0.00S'],
      [50, '0000:00:00.05', 'PT0H0M0.05S'],
      [59_999, '0000:00:59.99', 'PT0H0M59.99S'],
      [60_000, '0000:01:00.00', 'PT0H1M0.00S'],
      [3_599_999, '0000:59:59.99', 'PT0H59M59.99S'],
      [86_400_000, '0024:00:00.00', 'PT24H0M0.00S'],
      [-5, '0000:00:00.00', 'PT0H0M0.00S'],
      [NaN, '0000:00:00.00', 'PT0H0M0.00S'],
      [1e15, '9999:59:59.99', 'PT9999H59M59.99S'],
    ];
    for (const [elapsedMs, old, later] of table) {
      expect(first(in12, 'session_time', {elapsedMs})).to.equal(old);
      expect(first(in2004, 'session_time', {elapsedMs})).to.equal(later);
    }
  });

  it('F27 tells the score as whole percent, and as a part of one', () => {
    const table: readonly [number, string, string][] = [
      [0, '0', '0'],
      [7, '7', '0.07'],
      [79.999, '79', '0.79'],
      [100, '100', '1'],
      [101, '100', '1'],
      [-1, '0', '0'],
      [NaN, '0', '0'],
    ];
    for (const [score, raw, scaled] of table) {
      expect(first(in12, 'core.score.raw', {score})).to.equal(raw);
      expect(first(in2004, 'score.scaled', {score})).to.equal(scaled);
    }
  });

  it('F26 tells the share with few decimals, and never rounds it up', () => {
    const table: readonly [number, string][] = [
      [0, '0'],
      [1 / 3, '0.3333'],
      [0.99999, '0.9999'],
      [1, '0.9999'],
      [-1, '0'],
      [NaN, '0'],
    ];
    for (const [share, told] of table) {
      expect(first(in2004, 'cmi.progress_measure', {share, complete: false})).to.equal(told);
    }
  });

  it('F57 tells a moment with two digits of its second, and none that LMSs cannot hold', () => {
    const table: readonly [Date, string][] = [
      [new Date('2026-11-22T10:11:12.129Z'), '2026-11-22T10:11:12.12Z'],
      [new Date('2038-12-31T23:59:59.999Z'), '2038-12-31T23:59:59.99Z'],
      [new Date('2039-01-01T00:00:00.000Z'), ''],
      [new Date('1969-12-31T23:59:59.000Z'), ''],
      [new Date(NaN), ''],
    ];
    for (const [at, told] of table) {
      expect(first(in2004, 'timestamp', {interactions: [{...choice, at}]})).to.equal(told);
    }
    expect(first(in12, '.time', {interactions: [{...choice, at: new Date(NaN)}]})).to.not.match(
      /:NaN/,
    );
  });

  it('F45 tells the place as a slug of at most 64 letters, and none at all rather than an empty one', () => {
    for (const toCmi of [in12, in2004]) {
      expect(first(toCmi, 'location', {location: 'x'.repeat(99)})).to.equal('x'.repeat(64));
      expect(first(toCmi, 'location', {location: "a'b \\ <c> & é"})).to.equal('abc');
      expect(first(toCmi, 'location', {location: ''})).to.equal('');
      expect(first(toCmi, 'suspend_data', {memory: ''})).to.equal('');
    }
  });

  it('F22 tells both words in SCORM 2004 at completion, and none of success before', () => {
    const words = (complete: boolean): string[] =>
      in2004({...snapshot, objectives: [], complete, passed: true}).flatMap(([element, value]) =>
        element.endsWith('_status') ? [value] : [],
      );
    expect(words(true)).to.deep.equal(['passed', 'completed']);
    expect(words(false)).to.deep.equal(['incomplete']);
  });

  it('never reads the same for two different answers', () => {
    fc.assert(
      fc.property(
        anyAnswer,
        fc.array(fc.integer({min: -1, max: 21}), {maxLength: 21}),
        (answer, other) => {
          const length =
            answer.type === 'choice'
              ? answer.options.length
              : answer.type === 'matching'
                ? answer.items.length
                : answer.steps.length;
          const fair = (list: readonly number[], below: number): number[] =>
            list.slice(0, length).map(place => (place < below ? place : below - 1));
          const pair = ((): readonly [Interaction['answer'], Interaction['answer'], boolean] => {
            switch (answer.type) {
              case 'choice': {
                const set = (list: readonly number[]): number[] =>
                  [...new Set(fair(list, length))].filter(at => at >= 0).sort((a, b) => a - b);
                const [a, b] = [set(answer.picked), set(other)];
                return [{...answer, picked: a}, {...answer, picked: b}, String(a) === String(b)];
              }
              case 'matching': {
                const full = (list: readonly number[]): number[] =>
                  answer.items.map((_, at) => fair(list, answer.targets.length)[at] ?? -1);
                const [a, b] = [full(answer.placed), full(other)];
                return [{...answer, placed: a}, {...answer, placed: b}, String(a) === String(b)];
              }
              case 'sequencing': {
                const set = (list: readonly number[]): number[] =>
                  fair(list, length).filter(at => at >= 0);
                const [a, b] = [set(answer.sequence), set(other)];
                return [
                  {...answer, sequence: a},
                  {...answer, sequence: b},
                  String(a) === String(b),
                ];
              }
              default:
                return answer satisfies never;
            }
          })();
          const told = (toCmi: ToCmi, one: Interaction['answer']): string =>
            first(toCmi, /(student|learner)_response/, {interactions: [{...choice, answer: one}]});
          const [a, b, same] = pair;
          expect(told(in12, a) === told(in12, b)).to.equal(same);
          expect(told(in2004, a) === told(in2004, b)).to.equal(same);
        },
      ),
      {numRuns: 500},
    );
  });

  it('F58 cuts the longest words only, evenly, and at a word', () => {
    const short = 'Call Sarah';
    const long = 'word '.repeat(100).trim();
    const told = first(in12, /(student|learner)_response/, {
      interactions: [
        {
          ...choice,
          answer: {type: 'choice', options: [short, long, long], picked: [0, 1, 2], right: []},
        },
      ],
    });
    expect(told).to.match(/^abc Call Sarah( word)+$/);
    expect(told.length).to.be.within(245, 255);
  });
});
