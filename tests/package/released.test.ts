// Does a learner's state that an earlier version of the course has written still open? One recorded string a version, for ever (F46).

import assert from 'node:assert/strict';
import path from 'node:path';
import {test} from 'node:test';
import {courseOf} from '../../scripts/parts.ts';
import {readCourse} from '../../scripts/read-course.ts';
import {compile} from '../../src/content/compile.ts';
import type {Course} from '../../src/model/course.ts';
import type {ActivityId} from '../../src/model/ids.ts';
import {decode} from '../../src/model/memory.ts';
import {progress} from '../../src/model/progress.ts';

interface Recorded {
  readonly version: string;
  /** The module whose own package wrote it. */
  readonly module: number;
  readonly memory: string;
  readonly writing: {readonly id: string; readonly text: string};
}

const recorded: readonly Recorded[] = [
  // All read, answered and passed; the place is in the middle; a few words are written.
  {
    version: '0.1.0',
    module: 3,
    memory: [
      'SAMLC99GReleased.AAABbBBqsTuAAAAAAesOaP~plM9lENm11iivxm-308mr78QuuM-hHN20g7lNgLpk3utvvl0',
      'TqtJwhYmpC5Sx-7n7UZiiLuft2xyqRer64vqt-IW7r-lwNsAOi9AysglW7~tNOVeRABBJbkWuqLMuFS8RcFWUXJq',
      'FDIBC-0dinVg2Wfd.~bNOVpHpbk2uqrMulS8xcF2UXpqFjIBi-09in1g22fd.~qDIBctAC.WfdLUAE.WUX9BAB.J',
      'qFovAI.dinlZAC.Vg2E4AB.Jbk4kAI.C-0lzAE.LMuSRAI.WuqnMAB.FS8mZAE.RcFlyAE.~aCSaCSRC.FB2nWRE',
      '.LUvx7RNKc.R7dZnRB.dwxX1RE.fleNHRC.QckldRC.RJ_JQRNKc.KcjOwRB.EYOqpRB.FLlSiRC.YTl8qRV.VXb',
      '7kRE.bWDy-RC.V5l6TRTKcK.ITHJORNKc.MvANERNKc.CUWUjRPZo.a6IRpRE.ON-76RC.EKIIkRkW1bb.anpGqR',
      'E.Uv_kSRB.az6PqRV.P1DYlRE.Nwv3RRB.ToBeORC.M0YN0RcJJScg.JlcvnRB.ZFctORC.DNHt8RB.CtNxJRE.E',
      'Gu1xRI.apxN4RTKcu.~rpihNydjd8B05p7ZzB9FBWrgD-hp2B8rVPFqp~wOwwIqA.6wUMNtDLA51Vf5dBpOcw.EY',
      'g4cRAA.Me1l_4o-ztqcjWmdw.HyDfMRAA.oA1l_4o-ztqcjWmdw.Nb3NbR.EvRTvEaA.U-BcRR.',
    ].join(''),
    writing: {
      id: 'recovery-capital',
      text: 'Her sister comes first, then a neighbor.',
    },
  },
];

const {course} = compile(await readCourse(path.resolve(import.meta.dirname, '../../course')));
const packaged = (number: number): Course =>
  courseOf(
    course,
    course.modules.find(module => module.number === number),
  );

for (const {version, module, memory, writing} of recorded) {
  test(`F46 a state of version ${version} opens: completed stays completed, and no word is gone`, () => {
    const own = packaged(module);
    const {state, damage} = decode(memory, own);
    assert.equal(damage, 'none');
    assert.ok(state?.completed);
    assert.ok(progress(own, state).score >= own.pass);
    assert.ok(state.page, 'the place is known');
    assert.equal(state.reported.length, own.modules[0]?.test?.asks);
    const response = state.answers[writing.id as ActivityId]?.response;
    assert.equal(response?.kind === 'reflect' && response.text, writing.text);
  });
}
