// Do the doubles of Moodle bite? Each value, order and moment that Moodle 4.5.6 was seen to refuse, and each way in which it loses data.

import {expect} from '@open-wc/testing';
import {DoubleOnPaper} from './doubles/in-process.ts';
import {double as moodleBeacon} from './doubles/moodle-beacon.ts';
import {double as moodle12} from './doubles/moodle12.ts';
import {double as moodle2004} from './doubles/moodle2004.ts';
import {say, talk, type Said} from './doubles/talk.ts';
import {vocabulary} from './doubles/vocabulary.ts';

describe('moodle12', () => {
  const begun = {'cmi.core.lesson_status': 'incomplete'};

  for (const [element, value, code] of [
    ['cmi.suspend_data', 'a'.repeat(64_001), '405'],
    ['cmi.suspend_data', 'a'.repeat(64_000), '0'],
    ['cmi.core.exit', 'normal', '405'],
    ['cmi.core.exit', 'suspend', '0'],
    ['cmi.core.exit', '', '0'],
    ['cmi.core.score.raw', '101', '405'],
    ['cmi.core.score.raw', '80%', '405'],
    ['cmi.core.score.raw', '85.55555', '0'],
    ['cmi.core.lesson_status', 'not attempted', '405'],
    ['cmi.core.lesson_status', 'Completed', '405'],
    ['cmi.core.session_time', '1:05:07', '405'],
    ['cmi.core.session_time', '00:05:07.500', '405'],
    ['cmi.core.session_time', '10000:00:00', '405'],
    ['cmi.core.session_time', 'PT5M7S', '405'],
    ['cmi.core.session_time', '0000:05:07.50', '0'],
    ['cmi.core.student_id', 'me', '403'],
    ['cmi.core._children', 'x', '402'],
    ['cmi.completion_status', 'completed', '201'],
    ['cmi.interactions.0.id', 'Module 3 KC2', '405'],
    ['cmi.interactions.0.id', 'café', '405'],
    ['cmi.interactions.1.id', 'beyond_the_next', '201'],
    ['cmi.interactions.0.type', 'long-fill-in', '405'],
    ['cmi.interactions.0.type', 'other', '405'],
    ['cmi.interactions.0.result', 'incorrect', '405'],
    ['cmi.interactions.0.result', 'wrong', '0'],
    ['cmi.interactions.0.time', '9:05:07', '405'],
    ['cmi.interactions.0.description', 'A question?', '201'],
    ['cmi.interactions.0.student_response', 'Any text\nat all: réduction', '0'],
  ] as const) {
    it(`answers ${code} to ${element} = "${value.slice(0, 20)}"`, () => {
      const {set} = talk(moodle12);
      expect(set(element, value)).to.equal(code === '0' ? 'true 0' : `false ${code}`);
    });
  }

  it('refuses calls without "", before and after a session, and what is write only', () => {
    const {call} = talk(moodle12);
    expect(call('LMSCommit')).to.equal('false 201');
    expect(call('LMSGetValue', 'cmi.core.exit')).to.equal('404');
    expect(call('LMSGetValue', 'cmi.interactions.0.id')).to.equal('404');
    expect(call('LMSGetValue', 'cmi.suspend_data._children')).to.equal('202');
    expect(call('LMSGetValue', 'cmi.suspend_data._count')).to.equal('203');
    expect(call('LMSFinish', '')).to.equal('true 0');
    expect(call('LMSCommit', '')).to.equal('false 301');
    expect(call('LMSInitialize', '')).to.equal('true 0');
  });

  it('never sends again what a failed commit took along, unless it is another value', () => {
    const {lms, set, call} = talk(moodle12, 'scorm12', begun);
    lms.network = 'refuses';
    set('cmi.core.lesson_status', 'completed');
    set('cmi.core.score.raw', '90');
    expect(call('LMSCommit', '')).to.equal('false 101');
    lms.network = 'up';
    set('cmi.core.lesson_status', 'completed');
    // A score is a number to it: this is the same one.
    set('cmi.core.score.raw', '90.0');
    expect(call('LMSCommit', '')).to.equal('true 0');
    expect(lms.report().status).to.equal('incomplete');
    expect(lms.stored['cmi.core.score.raw']).to.equal(undefined);
    set('cmi.core.lesson_status', 'passed');
    set('cmi.core.score.raw', '89');
    call('LMSCommit', '');
    set('cmi.core.score.raw', '90');
    set('cmi.core.lesson_status', 'completed');
    call('LMSCommit', '');
    expect(lms.report().status).to.equal('completed');
    expect(lms.report().score).to.equal('90');
  });

  it('calls a commit done that never left the house', () => {
    const {lms, set, call} = talk(moodle12);
    lms.network = 'down';
    set('cmi.suspend_data', 'S');
    expect(call('LMSCommit', '')).to.equal('true 0');
    lms.network = 'up';
    expect(call('LMSCommit', '')).to.equal('true 0');
    expect(lms.stored['cmi.suspend_data']).to.equal(undefined);
  });

  it('takes a login page for a failure', () => {
    const {lms, call} = talk(moodle12);
    lms.network = 'signed-out';
    expect(call('LMSCommit', '')).to.equal('false 101');
  });

  it('wipes with a second LMSInitialize what was not committed, though it refuses it', () => {
    const {lms, set, call} = talk(moodle12);
    set('cmi.core.lesson_location', 'page-1');
    call('LMSCommit', '');
    set('cmi.core.lesson_location', 'page-2');
    set('cmi.suspend_data', 'S');
    expect(call('LMSInitialize', '')).to.equal('false 101');
    expect(call('LMSGetValue', 'cmi.suspend_data')).to.equal('0');
    expect(call('LMSGetValue', 'cmi.core.lesson_location')).to.equal('page-1 0');
    call('LMSCommit', '');
    expect(lms.stored['cmi.suspend_data']).to.equal(undefined);
  });

  it('ends a look without a word as completed', () => {
    const {lms, call} = talk(moodle12);
    call('LMSFinish', '');
    expect(lms.report().complete).to.equal(true);
  });

  it('lets a mastery score rewrite the status when the session ends', () => {
    const {lms, set, call} = talk(moodle12, 'scorm12', {'mastery score of the manifest': '80'});
    set('cmi.core.score.raw', '70');
    set('cmi.core.lesson_status', 'completed');
    call('LMSCommit', '');
    expect(lms.report().status).to.equal('completed');
    call('LMSFinish', '');
    expect(lms.report().status).to.equal('failed');
    expect(lms.report().complete).to.equal(false);
  });

  it('adds time only at the end, does not complete by "passed", and opens what is complete for review', () => {
    const {lms, set, call} = talk(moodle12);
    set('cmi.core.session_time', '0000:01:05.00');
    set('cmi.core.lesson_status', 'passed');
    call('LMSCommit', '');
    expect(lms.report().seconds).to.equal(0);
    expect(lms.report().complete).to.equal(false);
    call('LMSFinish', '');
    expect(lms.report().seconds).to.equal(65);
    set('cmi.core.lesson_status', 'completed');
    const again = say(lms.open(), 'scorm12', ['LMSInitialize', '']);
    expect(again).to.equal('true 0');
  });

  it('protects nothing in review mode', () => {
    const {set, call, lms} = talk(moodle12, 'scorm12', {'cmi.core.lesson_status': 'completed'});
    expect(call('LMSGetValue', 'cmi.core.lesson_mode')).to.equal('review 0');
    expect(call('LMSGetValue', 'cmi.core.credit')).to.equal('no-credit 0');
    set('cmi.core.lesson_status', 'incomplete');
    call('LMSCommit', '');
    expect(lms.report().status).to.equal('incomplete');
  });
});

describe('moodle2004', () => {
  const record = (
    type: string,
    given: string,
    element = 'learner_response',
  ): [string, (...said: Said) => string] => {
    const {set, call} = talk(moodle2004);
    set('cmi.interactions.0.id', 'q');
    set('cmi.interactions.0.type', type);
    return [set(`cmi.interactions.0.${element}`, given), call];
  };

  for (const [element, value, code] of [
    ['cmi.suspend_data', 'a'.repeat(64_001), '406'],
    ['cmi.location', 'a'.repeat(1001), '406'],
    ['cmi.completion_status', 'passed', '406'],
    ['cmi.completion_status', 'browsed', '406'],
    ['cmi.exit', 'normal', '0'],
    ['cmi.score.raw', '1e-7', '406'],
    ['cmi.score.scaled', '.5', '406'],
    ['cmi.score.scaled', '85', '407'],
    ['cmi.score.scaled', '0.6666667', '0'],
    ['cmi.progress_measure', '1.01', '407'],
    ['cmi.session_time', 'PT12.345S', '406'],
    ['cmi.session_time', 'PT', '406'],
    ['cmi.session_time', 'PT75S', '0'],
    ['cmi.session_time', 'P0DT0H5M7S', '0'],
    ['cmi.interactions.0.id', 'a b', '406'],
    ['cmi.interactions.0.id', 'urn:x', '406'],
    ['cmi.interactions.0.type', 'choice', '408'],
    ['cmi.interactions.1.id', 'beyond_the_next', '351'],
    ['cmi.objectives.0.description', 'before its id', '408'],
    ['cmi.total_time', 'PT1S', '404'],
    ['cmi.core.lesson_status', 'completed', '401'],
    ['adl.data.0.id', 'x', '401'],
    ['adl.nav.request', 'suspendAll', '0'],
  ] as const) {
    it(`answers ${code} to ${element} = "${value.slice(0, 20)}"`, () => {
      const {set} = talk(moodle2004);
      expect(set(element, value)).to.equal(code === '0' ? 'true 0' : `false ${code}`);
    });
  }

  for (const [type, given, taken] of [
    ['choice', 'choice_a[,]choice.b', true],
    ['choice', 'choice-a', false],
    ['choice', 'b harm', false],
    ['choice', 'réduction', false],
    ['choice', 'a[,]a', false],
    ['choice', '', false],
    ['matching', '1[.]a[,]2[.]b', true],
    ['matching', '1-x[.]a', false],
    ['matching', '1.a', false],
    ['sequencing', 'a[,]b', true],
    ['true-false', 't', false],
    ['long-fill-in', 'one line', true],
    ['long-fill-in', 'two\nlines', false],
    ['other', 'two\nlines', false],
    ['numeric', '5', true],
  ] as const) {
    it(`${taken ? 'takes' : 'refuses'} "${given}" as ${type}`, () => {
      const [said] = record(type, given);
      expect(said).to.equal(taken ? 'true 0' : 'false 406');
    });
  }

  for (const [value, taken] of [
    ['2026-11-22T00:15:26', true],
    ['2026-11-22T00:15:26.12Z', true],
    ['2026-11-22T00:15:26.0+00:00', true],
    ['2026-11-22T00:15:26Z', false],
    ['2026-11-22T00:15:26.123Z', false],
    ['2026-11-22T00:15:26-08:00', false],
    ['2039-01-01T00:00:00', false],
  ] as const) {
    it(`${taken ? 'takes' : 'refuses'} the moment ${value}`, () => {
      expect(record('choice', value, 'timestamp')[0]).to.equal(taken ? 'true 0' : 'false 406');
    });
  }

  it('refuses "wrong", two lines of description, an answer before its type, and a name twice', () => {
    expect(record('choice', 'wrong', 'result')[0]).to.equal('false 406');
    expect(record('choice', 'two\nlines', 'description')[0]).to.equal('false 406');
    expect(record('choice', `{lang=en}${'a'.repeat(251)}`, 'description')[0]).to.equal('true 0');
    expect(record('choice', 'a'.repeat(252), 'description')[0]).to.equal('false 406');
    const {set} = talk(moodle2004);
    set('cmi.interactions.0.id', 'q');
    expect(set('cmi.interactions.0.learner_response', 'a')).to.equal('false 408');
    set('cmi.objectives.0.id', 'M1');
    expect(set('cmi.objectives.1.id', 'M1')).to.equal('false 351');
    expect(set('cmi.objectives.0.id', 'M2')).to.equal('false 351');
  });

  it('has a code for each call out of time, and is over for good once terminated', () => {
    const lms = new DoubleOnPaper(moodle2004);
    const api = lms.open();
    const call = (...said: Said): string => say(api, 'scorm2004', said);
    expect(call('GetValue', 'cmi.mode')).to.equal('122');
    expect(call('Commit', '')).to.equal('false 142');
    call('Initialize', '');
    expect(call('GetValue', 'cmi.suspend_data')).to.equal('403');
    expect(call('GetValue', 'cmi.exit')).to.equal('405');
    expect(call('Initialize', '')).to.equal('false 103');
    call('Terminate', '');
    expect(call('Initialize', '')).to.equal('false 104');
    expect(call('SetValue', 'cmi.location', 'x')).to.equal('false 133');
    expect(call('GetValue', 'cmi.mode')).to.equal('123');
    expect(call('Terminate', '')).to.equal('false 113');
    expect(say(lms.open(), 'scorm2004', ['Initialize', ''])).to.equal('true 0');
  });

  it('sends the whole model at each commit, URL-encoded, and so heals a commit that failed', () => {
    const {lms, set, call} = talk(moodle2004);
    const element = 'cmi.interactions.0.description';
    set('cmi.interactions.0.id', 'q');
    set(element, 'What is it? “This”');
    set('cmi.score.raw', '85');
    lms.network = 'refuses';
    expect(call('Commit', '')).to.equal('false 101');
    lms.network = 'up';
    expect(call('Commit', '')).to.equal('true 0');
    expect(lms.stored[element]).to.equal('What is it? “This”');
    expect(lms.stored['cmi.score.raw']).to.equal('85');
    const [first, second] = lms.sent;
    expect(second).to.deep.equal(first);
    expect(first?.size ?? 0).to.be.greaterThan(
      'cmi__interactions_0__description='.length + encodeURIComponent('What is it? “This”').length,
    );
  });

  it('stores time at the end, "P" where none was said, and lets a threshold overrule the status', () => {
    const {lms, set, call} = talk(moodle2004, 'scorm2004', {'cmi.completion_threshold': '1'});
    set('cmi.session_time', 'PT1M5S');
    set('cmi.completion_status', 'completed');
    set('cmi.progress_measure', '0.9');
    call('Commit', '');
    expect(lms.report().seconds).to.equal(0);
    call('Terminate', '');
    expect(lms.report().seconds).to.equal(65);
    expect(lms.report().complete).to.equal(false);
    const other = talk(moodle2004);
    other.call('Terminate', '');
    expect(other.lms.stored['cmi.total_time']).to.equal('P');
  });
});

describe('moodle-beacon', () => {
  for (const standard of ['scorm12', 'scorm2004'] as const) {
    it(`says "true" to what never arrives (${standard})`, () => {
      const {commit} = vocabulary[standard];
      const {lms, set, call} = talk(moodleBeacon, standard);
      lms.network = 'refuses';
      set('cmi.suspend_data', 'S');
      expect(call(commit, '')).to.equal('true 0');
      expect(lms.stored['cmi.suspend_data']).to.equal(undefined);
      lms.network = 'up';
      set('cmi.suspend_data', 'a'.repeat(64_000));
      set(standard === 'scorm12' ? 'cmi.core.lesson_location' : 'cmi.location', 'p'.repeat(1000));
      set('cmi.interactions.0.id', `q${'_'.repeat(200)}`);
      set(standard === 'scorm12' ? 'cmi.comments' : 'cmi.interactions.0.id', 'c'.repeat(2000));
      expect(call(commit, '')).to.equal('true 0');
      expect(lms.stored['cmi.suspend_data']).to.equal(undefined);
      expect(lms.sent.every(({how}) => how === 'beacon')).to.equal(true);
    });
  }

  it('is what Moodle becomes after one tab switch', () => {
    const {lms, call} = talk(moodle12);
    call('LMSCommit', '');
    lms.page.wasHidden = true;
    call('LMSCommit', '');
    expect(lms.sent.map(({how}) => how)).to.deep.equal(['asked', 'beacon']);
  });
});
