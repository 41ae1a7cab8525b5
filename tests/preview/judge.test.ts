// Does the proxy see what a strict LMS would refuse, and let everything else pass?

import assert from 'node:assert/strict';
import test from 'node:test';
import {createJudge, type Call, type Judge} from '../../scripts/preview/client/judge.ts';

const call = (kind: Call['kind'], given: readonly unknown[], rest: Partial<Call> = {}): Call => ({
  kind,
  given,
  returned: 'true',
  error: '0',
  ...rest,
});

function running(model: 'scorm12' | 'scorm2004', values = {}): Judge {
  const judge = createJudge(model, values);
  assert.equal(judge(call('initialize', [''])), undefined);
  return judge;
}

test('an orderly session is never flagged', () => {
  const judge = running('scorm12');
  for (const one of [
    call('get', ['cmi.core.lesson_status'], {returned: 'not attempted'}),
    call('set', ['cmi.core.lesson_status', 'incomplete']),
    call('set', ['cmi.core.exit', 'suspend']),
    call('commit', ['']),
    call('finish', ['']),
  ]) {
    assert.equal(judge(one), undefined, one.kind);
  }
});

test('calls before, after and twice are flagged, whatever the LMS answers', () => {
  const judge = createJudge('scorm2004', {});
  assert.match(judge(call('get', ['cmi.location'])) ?? '', /before the session/);
  assert.equal(judge(call('initialize', [''])), undefined);
  assert.match(judge(call('initialize', [''])) ?? '', /open already/);
  assert.equal(judge(call('finish', [''])), undefined);
  for (const kind of ['initialize', 'get', 'set', 'commit', 'finish'] as const) {
    assert.match(judge(call(kind, [''])) ?? '', /after the session/, kind);
  }
});

test('a failed Initialize opens nothing, and a failed Finish ends nothing', () => {
  const judge = createJudge('scorm12', {});
  const failed = {returned: 'false', error: '101'};
  assert.match(judge(call('initialize', [''], failed)) ?? '', /error 101/);
  assert.equal(judge(call('initialize', [''])), undefined);
  assert.match(judge(call('finish', [''], failed)) ?? '', /error 101/);
  assert.equal(judge(call('finish', [''])), undefined);
});

test('arguments are strings, and as many as the standard says', () => {
  assert.match(createJudge('scorm12', {})(call('initialize', [])) ?? '', /empty string/);
  const judge = running('scorm12');
  assert.match(judge(call('commit', [])) ?? '', /empty string/);
  assert.match(judge(call('commit', ['now'])) ?? '', /empty string/);
  assert.match(judge(call('set', ['cmi.core.score.raw', 85])) ?? '', /two strings/);
  assert.match(judge(call('get', [])) ?? '', /one argument/);
});

test('a value that scorm-again takes but other LMSs refuse is flagged', () => {
  const judge = running('scorm12');
  for (const [element, value] of [
    ['cmi.core.exit', 'normal'],
    ['cmi.core.session_time', '1:05:07'],
    ['cmi.interactions.0.result', 'incorrect'],
    ['cmi.suspend_data', 'x'.repeat(5000)],
    ['cmi.completion_status', 'completed'],
  ] as const) {
    assert.match(judge(call('set', [element, value])) ?? '', /./, element);
  }
  const judge2004 = running('scorm2004');
  const time = '2026-11-22T10:11:12.123Z';
  assert.match(judge2004(call('set', ['cmi.interactions.0.timestamp', time])) ?? '', /./);
});

test('an answer is judged by the type it was given, in this launch or an earlier one', () => {
  const response = ['cmi.interactions.3.learner_response', 'a[.]b'];
  const earlier = running('scorm2004', {'cmi.interactions.3.type': 'choice'});
  assert.match(earlier(call('set', response)) ?? '', /choice/);
  const judge = running('scorm2004');
  assert.equal(judge(call('set', ['cmi.interactions.3.type', 'matching'])), undefined);
  assert.equal(judge(call('set', response)), undefined);
});

test('an error is flagged, but not 2004’s word for "no value yet"', () => {
  const unset = {returned: '', error: '403'};
  assert.equal(running('scorm2004')(call('get', ['cmi.location'], unset)), undefined);
  assert.match(
    running('scorm12')(call('get', ['cmi.x'], {returned: '', error: '201'})) ?? '',
    /201/,
  );
});
