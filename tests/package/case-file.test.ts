// Do the course's own good answers pass its checker, and does the case file hold all about the family and nothing of the learner's own?

import assert from 'node:assert/strict';
import path from 'node:path';
import {describe, it} from 'node:test';
import {compile} from '../../src/content/compile.ts';
import type {Statement} from '../../src/model/activity.ts';
import {answerable, caseFileOf} from '../../src/model/course-parts.ts';
import {hintsOn} from '../../src/model/hints.ts';
import type {Html} from '../../src/model/ids.ts';
import {mirrored} from '../../src/model/mirror.ts';
import {privateDataIn} from '../../src/model/private-data.ts';
import {readCourse} from '../../scripts/read-course.ts';

const {course} = compile(await readCourse(path.resolve(import.meta.dirname, '../../course')));
const all = answerable(course);
const statements = all.filter((activity): activity is Statement => activity.kind === 'statement');

const plain = (html: Html): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

describe('The good answers of the course', () => {
  it('are there for harm, danger, goal, objectives and a question', () => {
    assert.deepEqual([...new Set(statements.map(({form}) => form))].sort(), [
      'danger',
      'goal',
      'harm',
      'objective',
      'question',
    ]);
  });

  for (const statement of statements) {
    it(`give the checker nothing to point out: ${statement.id}`, () => {
      const texts = statement.slots.map(({model}) => plain(model));
      assert.deepEqual(hintsOn(statement, texts), []);
      // Each of them would be missed.
      for (const at of texts.keys())
        assert.notDeepEqual(hintsOn(statement, texts.with(at, '')), []);
    });
  }

  it('use no word that the mirror has something to say to, and hold nobody’s data', () => {
    const answers = all.flatMap(activity => {
      switch (activity.kind) {
        case 'reflect':
          return [activity.model];
        case 'statement':
          return [activity.model, ...activity.slots.map(({model}) => model)];
        case 'plan':
          return activity.model.flatMap(({cells}) => cells);
        case 'circles':
          return activity.stress.map(({model}) => model);
        default:
          return [];
      }
    });
    assert.ok(answers.length > 50);
    for (const answer of answers.map(plain)) {
      assert.deepEqual(mirrored(answer, course.mirror), [], answer);
      assert.deepEqual(privateDataIn(answer), [], answer);
    }
  });
});

describe('The language mirror of the course', () => {
  it('knows each of its words, and a reason for each', () => {
    const {rules} = course.mirror;
    assert.ok(rules.length >= 15);
    for (const rule of rules) {
      assert.match(rule.why, /^[A-Z“].*\.$/);
      for (const term of rule.terms) {
        const found = mirrored(`They wrote "${term}", so.`, course.mirror);
        assert.deepEqual(
          found.map(({found}) => found),
          [term],
        );
        assert.equal(found[0]?.use, rule.use);
      }
    }
  });

  it('lets names and laws stand', () => {
    for (const name of [
      'Alcoholics Anonymous',
      'the National Institute on Drug Abuse',
      'alcoholic drinks',
    ]) {
      assert.deepEqual(mirrored(name, course.mirror), []);
    }
  });

  it('is small', () => {
    assert.ok(JSON.stringify(course.mirror).length < 6_000);
  });
});

describe('The case file', () => {
  const entries = caseFileOf(course).flatMap(part => part.entries);

  it('has every writing about the family, in each module', () => {
    assert.deepEqual(
      caseFileOf(course).map(({number}) => number),
      [1, 2, 3],
    );
    const outside = all.filter(
      ({kind, file}) =>
        ['reflect', 'plan', 'circles', 'statement'].includes(kind) && file === undefined,
    );
    // Of the learner's own life and words, and one sentence tried out.
    assert.deepEqual(outside.map(({id}) => id).sort(), [
      'm1-word-i-grew-up-with',
      'm2-curiosity-and-pressure',
      'm2-say-one-yourself',
      'ninety-days-myself',
    ]);
  });

  it('leads nowhere: its parts stand in packages that have neither their page nor its sources', () => {
    assert.doesNotMatch(JSON.stringify(entries), /<(?:a|button)\b/);
  });

  it('has a heading of its own for each', () => {
    const headings = entries.map(({file}) => file);
    assert.equal(new Set(headings).size, headings.length);
  });
});
