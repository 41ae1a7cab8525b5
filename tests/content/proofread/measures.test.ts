// How are words and minutes counted?

import {expect} from '@open-wc/testing';
import {pagesIn} from '../../../src/content/proofread/manuscript.ts';
import {mergenerMinutes, wordCounts} from '../../../src/content/proofread/measures.ts';
import {proofread} from '../../../src/content/proofread/proofread.ts';
import {filesWith, pageFile, pageHead} from '../small-course.ts';

it("Mergener's formula gives the published sample", () => {
  expect(mergenerMinutes(3774, 16, 2.5)).to.be.closeTo(61.93589, 0.00001);
});

it('it gives no time below none', () => {
  expect(mergenerMinutes(0, 0, 1)).to.equal(0);
});

it('words are counted in prose, in activities, and in what families take along', () => {
  const body =
    'One two.\n\n:::choice {#x}\nOne two?\n\n- [x] Three\n  > Four five. [@menon-2018]\n- [ ] Six\n  > Seven.\n:::\n\n:::moments Our plan\n| A | B |\n| --- | --- |\n| **Green**: well | Rest |\n:::\n';
  const {manuscript} = proofread(filesWith({[pageFile]: pageHead + body}));
  const page = pagesIn(manuscript).find(({file}) => file === pageFile);
  expect(page && wordCounts(page)).to.deep.equal({prose: 11, activities: 7, handout: 7});
});
