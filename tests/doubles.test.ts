// Do the LMS doubles bite? Each is told what bad content tells, and must refuse it, or lose it, as its LMS does.

import {expect} from '@open-wc/testing';
import {doubles} from './doubles/all.ts';
import {double as badMime} from './doubles/bad-mime.ts';
import {double as cornerstone} from './doubles/cornerstone.ts';
import {double as frappe} from './doubles/frappe.ts';
import {DoubleOnPaper} from './doubles/in-process.ts';
import {double as lateApi} from './doubles/late-api.ts';
import {double as liar} from './doubles/liar.ts';
import {double as openedx} from './doubles/openedx.ts';
import {double as popup} from './doubles/popup.ts';
import {double as reusedApi} from './doubles/reused-api.ts';
import {double as rusticiLike} from './doubles/rustici-like.ts';
import {double as saba} from './doubles/saba.ts';
import {double as sapPortal} from './doubles/sap-portal.ts';
import {crowded, double as skillport} from './doubles/skillport.ts';
import {double as strictKnowbe4} from './doubles/strict-knowbe4.ts';
import {say, talk} from './doubles/talk.ts';
import {column, double as truncating} from './doubles/truncating.ts';

it('there are seventeen, each with a name and a standard of its own', () => {
  expect(new Set(doubles.map(({name}) => name)).size).to.equal(17);
});

describe('openedx', () => {
  it('forgets what it is asked, and lets "incomplete" overwrite "completed"', () => {
    const {lms, set, call} = talk(openedx, 'scorm12', {'cmi.core.lesson_status': 'completed'});
    expect(call('LMSGetValue', 'cmi.core.lesson_status')).to.equal('0');
    expect(call('LMSGetValue', 'cmi.core.lesson_mode')).to.equal('0');
    expect(call('LMSGetValue', 'cmi.interactions._count')).to.equal('0');
    expect(set('cmi.core.lesson_status', 'incomplete')).to.equal('true 0');
    expect(lms.report().complete).to.equal(true);
    lms.arrive();
    expect(lms.report().complete).to.equal(false);
  });

  it('grades at the status: a score that comes later is none', () => {
    const {lms, set} = talk(openedx);
    set('cmi.core.lesson_status', 'completed');
    set('cmi.core.score.raw', '90');
    lms.arrive();
    expect(lms.report().score).to.equal('0');
    set('cmi.core.lesson_status', 'completed');
    lms.arrive();
    expect(lms.report().score).to.equal('90');
  });

  it('says "true" and "0" whatever happens', () => {
    const {lms, set, call} = talk(openedx, 'scorm2004');
    lms.network = 'down';
    expect(set('cmi.anything', 'x')).to.equal('true 0');
    expect(call('Commit', '')).to.equal('true 0');
    lms.arrive();
    expect(lms.stored).to.deep.equal({});
  });
});

describe('frappe', () => {
  it('offers both APIs, counts one word of each, and wipes the memory with it', () => {
    const lms = new DoubleOnPaper(frappe, 'scorm12');
    const {API: api, API_1484_11: other} = lms.launch();
    if (!api || !other) throw new Error('Frappe offers both.');
    say(api, 'scorm12', ['LMSSetValue', 'cmi.suspend_data', 'S']);
    say(api, 'scorm12', ['LMSSetValue', 'cmi.core.lesson_status', 'completed']);
    lms.arrive();
    expect(lms.report().complete).to.equal(false);
    expect(lms.stored['cmi.suspend_data']).to.equal('S');
    expect(say(api, 'scorm12', ['LMSGetValue', 'cmi.core.lesson_mode'])).to.equal('0');
    expect(say(other, 'scorm2004', ['GetValue', 'cmi.completion_status'])).to.equal('0');
    say(api, 'scorm12', ['LMSSetValue', 'cmi.core.lesson_status', 'passed']);
    lms.arrive();
    expect(lms.report().complete).to.equal(true);
    expect(lms.stored['cmi.suspend_data']).to.equal('');
  });
});

describe('the others', () => {
  it('cornerstone refuses a commit that comes while the page is left, and takes the end', () => {
    const {lms, set, call} = talk(cornerstone);
    lms.page.now = 'leaving';
    set('cmi.suspend_data', 'S');
    expect(call('Commit', '')).to.equal('null 391');
    expect(lms.stored['cmi.suspend_data']).to.equal(undefined);
    expect(call('Terminate', '')).to.equal('true 0');
    expect(lms.stored['cmi.suspend_data']).to.equal('S');
  });

  it('strict-knowbe4 stops for good at the first error', () => {
    const {lms, set, call} = talk(strictKnowbe4);
    expect(call('LMSGetValue', 'cmi.objectives._children')).to.equal('0');
    set('cmi.core.lesson_status', 'completed');
    expect(set('cmi.interactions.0.id', 'q')).to.equal('false 401');
    expect(call('LMSCommit', '')).to.equal('false 101');
    expect(lms.report().complete).to.equal(false);
    expect(lms.report().status).to.equal('stopped by an error');
    const unset = talk(strictKnowbe4, 'scorm2004');
    expect(unset.call('GetValue', 'cmi.suspend_data')).to.equal('403');
    expect(unset.call('Commit', '')).to.equal('false 101');
  });

  it('skillport knows no mode, and counts what is committed too soon', () => {
    const {lms, set, call} = talk(skillport);
    expect(call('LMSGetValue', 'cmi.core.lesson_mode')).to.equal('401');
    set('cmi.suspend_data', 'S');
    call('LMSCommit', '');
    call('LMSCommit', '');
    call('LMSCommit', '');
    expect(crowded(lms.stored)).to.equal(2);
    set('cmi.core.lesson_status', 'completed');
    call('LMSCommit', '');
    call('LMSFinish', '');
    expect(crowded(lms.stored)).to.equal(2);
  });

  it('saba knows who takes the wrong API', () => {
    const lms = new DoubleOnPaper(saba, 'scorm12');
    const {API_1484_11: wrong} = lms.launch();
    if (!wrong) throw new Error('Saba offers both.');
    expect(say(wrong, 'scorm2004', ['Initialize', ''])).to.equal('false 101');
    expect(lms.stored['wrong API']).to.equal('touched');
  });

  it('truncating cuts at 4,096 bytes and says "true"', () => {
    const {lms, set, call} = talk(truncating);
    set('cmi.suspend_data', 'a'.repeat(4095) + 'é');
    expect(call('LMSCommit', '')).to.equal('true 0');
    expect(new TextEncoder().encode(lms.stored['cmi.suspend_data']).length).to.be.within(
      column - 1,
      column + 2,
    );
    expect(lms.stored['cmi.suspend_data']).to.not.contain('é');
  });

  it('liar says "true", keeps nothing, and sends a login page for every file', () => {
    const {lms, set, call} = talk(liar);
    set('cmi.suspend_data', 'S');
    expect(call('LMSCommit', '')).to.equal('true 0');
    expect(call('LMSFinish', '')).to.equal('true 0');
    expect(lms.stored).to.deep.equal({});
    expect(liar.send?.('text/javascript', true)).to.equal(undefined);
    expect(liar.send?.('text/javascript', false)?.type).to.contain('text/html');
  });

  it('reused-api answers 103 and 104 in 2004, and in 1.2 goes on after LMSFinish', () => {
    const {call} = talk(reusedApi);
    expect(call('Initialize', '')).to.equal('false 103');
    call('Terminate', '');
    expect(call('Initialize', '')).to.equal('false 104');
    const old = talk(reusedApi, 'scorm12');
    old.call('LMSFinish', '');
    expect(old.call('LMSInitialize', '')).to.equal('false 101');
    expect(old.set('cmi.suspend_data', 'S')).to.equal('true 0');
  });

  it('rustici-like keeps everything, a moment later', () => {
    const {lms, set, call} = talk(rusticiLike);
    set('cmi.suspend_data', 'S');
    set('cmi.objectives.0.id', 'M3');
    expect(call('LMSCommit', '')).to.equal('true 0');
    expect(lms.stored).to.deep.equal({});
    lms.arrive();
    expect(lms.stored['cmi.suspend_data']).to.equal('S');
    const api = lms.open();
    say(api, 'scorm12', ['LMSInitialize', '']);
    expect(say(api, 'scorm12', ['LMSGetValue', 'cmi.objectives.0.id'])).to.equal('M3 0');
  });

  it('sap-portal, late-api, popup and bad-mime stand, come and send as theirs do', () => {
    expect(sapPortal.place).to.equal('portal');
    expect(popup.place).to.equal('pop-up');
    expect(lateApi.lateMs).to.equal(3000);
    expect(badMime.send?.('text/javascript', true)).to.deep.equal({
      type: 'application/octet-stream',
      headers: {'x-content-type-options': 'nosniff'},
    });
    expect(badMime.send?.('text/html; charset=utf-8', true)?.type).to.contain('text/html');
  });
});
