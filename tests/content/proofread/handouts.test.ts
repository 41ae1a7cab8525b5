// Does the proofreader read the sheets that families take along, in the plainest words, and those for trainers as any page?

import {expect} from '@open-wc/testing';
import {proofread} from '../../../src/content/proofread/proofread.ts';
import {filesWith} from '../small-course.ts';

const file = 'course/handouts/01-our-plan.md';
const head = (audience: string): string =>
  `---\ntitle: Our plan\nfor: ${audience}\nabout: "A plan for one day."\n---\n`;

function complaints(audience: string, body: string): string[] {
  return proofread(filesWith({[file]: head(audience) + body})).problems.flatMap(
    ({file: of, line, rule}) => (of === file ? `${line}: ${rule}` : []),
  );
}

/** Of about grade 9. */
const hard =
  'The responsible person notifies the identified relatives about significant alterations of the agreement. '.repeat(
    6,
  );

describe('the proofreader of handouts', () => {
  it('wants the plainest words for families', () => {
    expect(complaints('families', hard)).to.include('2: handout-reading-level');
    expect(
      complaints('families', 'Call 911 first. Then stay with the child. '.repeat(8)),
    ).to.deep.equal([]);
  });

  it('reads those for trainers as a page of the course', () => {
    expect(
      complaints(
        'trainers',
        'A group writes its plan, and the trainer asks who acts at night. '.repeat(12),
      ),
    ).to.deep.equal([]);
    expect(complaints('trainers', hard.repeat(2))).to.deep.equal(['2: page-reading-level']);
  });

  it('finds words that blame, letters that nobody knows, and sentences without an end', () => {
    const long = `${'and so on '.repeat(12)}.`;
    expect(complaints('trainers', `An addict.\n\nThe CFT meets.\n\n${long}`)).to.deep.equal([
      '8: acronym',
      '10: sentence-length',
    ]);
    const language = 'rules:\n  - terms: [addict]\n    use: person\n    source: ours\n';
    const {problems} = proofread(
      filesWith({[file]: `${head('trainers')}An addict.`, 'course/language.yaml': language}),
    );
    expect(problems.map(({line, rule}) => `${line}: ${rule}`)).to.include('6: person-first');
  });

  it('takes an excuse in a handout as on a page', () => {
    const excused = '<!-- excuse acronym: the family knows it -->\nThe CFT meets.';
    expect(complaints('trainers', excused)).to.deep.equal([]);
  });
});
