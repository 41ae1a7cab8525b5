// Does the journal tell an administrator enough, and nothing of what a learner wrote or is called?

import {expect} from '@open-wc/testing';
import {Journal, type Call} from '../../src/tracking/journal.ts';
import {Calls} from '../../src/tracking/scorm-calls.ts';
import {call, names} from './calls.ts';

const noted = (part: Partial<Call>): Call => {
  const journal = new Journal();
  journal.note(call(part));
  const [first] = journal.calls;
  if (!first) throw new Error('Nothing was noted.');
  return first;
};

describe('journal', () => {
  it('holds the last 500 calls', () => {
    const journal = new Journal();
    for (let at = 0; at < 512; at += 1) journal.note(call({element: `cmi.objectives.${at}.id`}));
    expect(journal.calls.length).to.equal(500);
    expect(journal.calls[0]?.element).to.equal('cmi.objectives.12.id');
    expect(journal.calls.at(-1)?.element).to.equal('cmi.objectives.511.id');
  });

  for (const element of [
    'cmi.suspend_data',
    'cmi.comments',
    'cmi.comments_from_learner.3.comment',
    'cmi.comments_from_lms',
    'cmi.core.student_name',
    'cmi.core.student_id',
    'cmi.learner_name',
    'cmi.learner_id',
  ]) {
    it(`F64 keeps of ${element} the length only, whether it is written or read`, () => {
      expect(noted({element, value: 'my secret'}).value).to.equal('9 characters');
      expect(noted({element, value: 'my secret'}).answer).to.equal('true');
      const read = noted({name: 'LMSGetValue', element, answer: 'my secret'});
      expect(read.answer).to.equal('9 characters');
    });
  }

  it('shows what the standard knows: status, score, time, a test’s answer', () => {
    expect(noted({element: 'cmi.core.lesson_status', value: 'completed'}).value).to.equal(
      'completed',
    );
    expect(noted({element: 'cmi.objectives.0.id', value: 'M1'}).value).to.equal('M1');
    const answer = {element: 'cmi.interactions.0.student_response', value: 'a Call'};
    expect(noted(answer).value).to.equal('a Call');
  });

  it('shortens an answer that is a whole page', () => {
    const page = `<html>${' '.repeat(5000)}</html>`;
    expect(noted({element: 'cmi.core.lesson_status', answer: page}).answer).to.match(
      /^\d+ characters$/,
    );
  });

  it('leaves out an exception that may quote what the learner wrote', () => {
    const quoted = noted({element: 'cmi.suspend_data', value: 'x', code: 'threw', words: 'bad: x'});
    expect(quoted.words).to.equal('');
  });

  it('is written by every call: time, element, value, answer, code, words and milliseconds', () => {
    const journal = new Journal();
    const asked: string[] = [];
    let error = '0';
    const api = {
      LMSInitialize: () => 'true',
      LMSGetValue: () => 'incomplete',
      LMSSetValue: () => {
        error = '405';
        return 'false';
      },
      LMSCommit: () => {
        throw new Error('detached');
      },
      LMSFinish: () => 'false',
      LMSGetLastError: () => error,
      LMSGetErrorString: (code: string) => {
        asked.push(code);
        return 'Incorrect Data Type';
      },
    };
    const calls = new Calls(api, names, journal);
    calls.initialize();
    calls.get('cmi.core.lesson_status');
    calls.set('cmi.core.lesson_status', 'Completed');
    calls.set('cmi.core.lesson_status', 'done');
    calls.commit();
    calls.finish();
    expect(
      journal.calls.map(({name, element, value, answer, code, words}) =>
        [name, element, value, answer, code, words].join('|'),
      ),
    ).to.deep.equal([
      'LMSInitialize|||true|0|',
      'LMSGetValue|cmi.core.lesson_status||incomplete|0|',
      'LMSSetValue|cmi.core.lesson_status|Completed|false|405|Incorrect Data Type',
      'LMSSetValue|cmi.core.lesson_status|done|false|405|Incorrect Data Type',
      'LMSCommit||||threw|detached',
      'LMSFinish|||false|405|',
    ]);
    // Once a code; and F12: nothing is asked after the session's end.
    expect(asked).to.deep.equal(['405']);
    for (const {at, ms} of journal.calls) {
      expect(at.getTime()).to.be.closeTo(Date.now(), 5000);
      expect(ms).to.be.within(0, 5000);
    }
  });
});
