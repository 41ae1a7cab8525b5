// Does every path through each conversation of the course lead to an ending, and is every ending reached?

import assert from 'node:assert/strict';
import path from 'node:path';
import {describe, it} from 'node:test';
import {readCourse} from '../../scripts/read-course.ts';
import {compile} from '../../src/content/compile.ts';
import {waysThrough} from '../../src/content/conversation-ways.ts';
import type {Conversation} from '../../src/model/activity.ts';
import {everyPath, talkAlong, type Talk} from '../../src/model/conversation.ts';
import {activitiesOf, pagesOf} from '../../src/model/course-parts.ts';
import {mostLines, mostTurns, read, spell} from '../../src/model/response-code.ts';

const {course} = compile(await readCourse(path.join(import.meta.dirname, '../../course')));
const conversations = activitiesOf(pagesOf(course)).filter(
  (activity): activity is Conversation => activity.kind === 'conversation',
);

/** How many paths come to each ending; counted by hand where the note counts them. */
const counted: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'm1-first-visit-talk': {'not-asked': 7, 'tribe-left-out': 10, 'all-asked': 5},
  'm2-second-visit-talk': {
    'left-unasked': 54,
    'sudden-stop': 108,
    'empty-promise': 108,
    'still-going': 108,
  },
  'call-and-that-day': {'not-asked': 675, 'asked-and-stayed': 3375},
};

const wordsOf = (html: string): string => html.replace(/<[^>]*>/g, '').trim();
const wasSaid = ({said}: Talk, words: string): boolean =>
  said.some(({line}) => line.text.includes(words));

describe('the conversations of the course', () => {
  it('are the three of the exercises', () => {
    assert.deepEqual(
      conversations.map(({id}) => id),
      Object.keys(counted),
    );
  });

  for (const conversation of conversations) {
    const talks = [...everyPath(conversation)].map(taken => talkAlong(conversation, taken));

    describe(conversation.id, () => {
      it('comes to an ending on every path, and to every ending on some', () => {
        const endings: Record<string, number> = {};
        for (const {turn, ended, path: taken} of talks) {
          assert.ok(
            turn && ended,
            `the path ${taken.join(' ')} stops at ${turn?.name ?? 'nothing'}`,
          );
          endings[turn.name] = (endings[turn.name] ?? 0) + 1;
        }
        assert.deepEqual(endings, counted[conversation.id]);
        assert.deepEqual(
          Object.keys(endings).sort(),
          conversation.turns
            .filter(({lines}) => lines.length === 0)
            .map(({name}) => name)
            .sort(),
        );
      });

      it('has as many paths as its ways count', () => {
        const {paths, longest} = waysThrough(conversation.turns);
        assert.equal(paths, talks.length);
        assert.equal(longest, Math.max(...talks.map(talk => talk.path.length)));
      });

      it('has each of its lines on some path, with reply and coaching to it', () => {
        const said = new Set(talks.flatMap(talk => talk.said.map(({line}) => line)));
        for (const line of conversation.turns.flatMap(({lines}) => lines)) {
          assert.ok(said.has(line), line.text);
          assert.notEqual(wordsOf(line.reply), '', line.text);
          assert.notEqual(wordsOf(line.coaching), '', line.text);
        }
      });

      it('is kept whole on every path, line by line', () => {
        assert.ok(conversation.turns.every(({lines}) => lines.length <= mostLines));
        for (const {path: taken} of talks) {
          assert.ok(taken.length <= mostTurns);
          for (let steps = 0; steps <= taken.length; steps++) {
            const response = {kind: 'conversation', path: taken.slice(0, steps)} as const;
            assert.deepEqual(read(spell(response), conversation), {response, rest: ''});
          }
        }
      });

      it('never offers more than four lines, and never fewer than one before its ending', () => {
        for (const {path: taken} of talks) {
          for (let steps = 0; steps < taken.length; steps++) {
            const {offered} = talkAlong(conversation, taken.slice(0, steps));
            assert.ok(offered.length >= 1 && offered.length <= 4);
          }
        }
      });
    });
  }

  it('do not close as good while the road, the night, the body or the tribe is unasked', () => {
    const [visit] = conversations;
    assert.ok(visit);
    for (const taken of everyPath(visit)) {
      const talk = talkAlong(visit, taken);
      const asked = ['get home', 'with the children', 'unwell', 'in a tribe'].every(words =>
        wasSaid(talk, words),
      );
      assert.equal(talk.turn?.name === 'all-asked', asked, taken.join(' '));
    }
  });

  it('ask about suicide, or are passed over by choice, before they close as good', () => {
    for (const conversation of conversations.slice(1)) {
      for (const taken of everyPath(conversation)) {
        const talk = talkAlong(conversation, taken);
        const asked = wasSaid(talk, 'Are you thinking about killing yourself?');
        const passed = wasSaid(talk, 'Pass over this moment');
        const unasked = /^(?:left-unasked|not-asked)$/.test(talk.turn?.name ?? '');
        assert.equal(unasked, !asked && !passed, taken.join(' '));
      }
    }
  });

  it('let nobody leave with a plan that leaves Sonia alone with a yes', () => {
    const last = conversations.at(-1);
    assert.ok(last);
    for (const taken of everyPath(last)) {
      const talk = talkAlong(last, taken);
      if (talk.turn?.name !== 'asked-and-stayed') continue;
      assert.equal(talk.said.at(-1)?.line.text.startsWith('Yes or not sure: I stay'), true);
    }
  });
});
