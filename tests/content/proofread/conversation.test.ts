// Does the proofreader read a whole conversation, and does the report draw it?

import {expect} from '@open-wc/testing';
import {renderConversations} from '../../../scripts/report/conversations.ts';
import {pagesIn} from '../../../src/content/proofread/manuscript.ts';
import {wordCounts} from '../../../src/content/proofread/measures.ts';
import {proofread} from '../../../src/content/proofread/proofread.ts';
import {courseSaying, filesWith, pageFile, pageHead, parsed} from '../small-course.ts';
import {complaintsAbout, linesOf} from './complaints.ts';

const talk = `:::conversation {#visit objective=3.3 with=Sonia}
Prompt.

- Trust: *low*, high

### the-addict
Scene.

- Line one. {#addict trust=high}
  > Reply.
  >
  > Coaching.
- Line two. {to=the-end unless=addict}
  > Reply.
  >
  > Coaching.

### the-end
End.
:::`;

describe('A conversation that is proofread', () => {
  const places: Readonly<Record<string, readonly [from: string, to: string, line: number]>> = {
    'its prompt': ['Prompt.', 'An addict.', 2],
    'its meters': ['*low*', '*addict*', 4],
    'a turn': ['Scene.', 'An addict.', 7],
    'a line': ['Line two.', 'An addict.', 13],
    'a reply': ['Reply.\n  >\n  > Coaching.\n- Line', 'An addict.\n  >\n  > Coaching.\n- Line', 10],
    'its coaching': ['Coaching.\n\n', 'An addict.\n\n', 16],
    'an ending': ['End.', 'An addict.', 19],
  };
  for (const [name, [from, to, line]] of Object.entries(places)) {
    it(`is read in ${name}, with its line`, () => {
      const bad = talk.replace(from, to);
      expect(bad).not.to.equal(talk);
      expect(linesOf('person-first', bad)).to.deep.equal([line]);
    });
  }

  it('is not read where it names turns, lines and levels', () => {
    expect(complaintsAbout('person-first', talk)).to.deep.equal([]);
  });

  it('may let a person speak as they do', () => {
    const said = '"I am an addict."{speech}';
    for (const from of ['Line one.', 'Reply.', 'Scene.']) {
      expect(complaintsAbout('person-first', talk.replace(from, said))).to.deep.equal([]);
      expect(complaintsAbout('speech-mark', talk.replace(from, said))).to.deep.equal([]);
    }
  });

  it('has its words counted, and no others', () => {
    const {manuscript} = proofread(filesWith({[pageFile]: `${pageHead}${talk}`}));
    const page = pagesIn(manuscript).find(({file}) => file === pageFile);
    // Prompt 1, meter 3, scene 1, twice line 2, reply 1 and coaching 1, end 1.
    expect(page && wordCounts(page).activities).to.equal(14);
  });
});

describe('A conversation in the report', () => {
  const {course} = courseSaying(talk.replace('Scene.', 'Scene & <script>more</script>.'));
  const map = parsed(renderConversations(course));

  it('is a list of its turns, lines, conditions and endings', () => {
    const words = [...map.querySelectorAll('li')].map(item =>
      item.textContent.replace(/\s+/g, ' ').trim(),
    );
    expect(words).to.deep.equal([
      'the-addict (Sonia): Scene & more.Line one. → the-end (named addict; Trust: high)Line two. → the-end (no longer after addict)',
      'Line one. → the-end (named addict; Trust: high)',
      'Line two. → the-end (no longer after addict)',
      'the-end (an ending): End.',
    ]);
    for (const link of map.querySelectorAll('a')) {
      expect(map.querySelector(`[id="${link.getAttribute('href')?.slice(1) ?? ''}"]`)).not.to.equal(
        null,
      );
    }
  });

  it('says how many turns, endings and paths it has', () => {
    expect(map.querySelector('section p')?.textContent).to.equal(
      'Turns: 1. Endings: 1. Paths: 2. Lines said on the longest: 1. Trust: low, high; begins with low.',
    );
  });

  it('is drawn with a box for each turn and a step for each way, named for those who cannot see it', () => {
    const picture = map.querySelector('svg');
    expect(picture?.getAttribute('role')).to.equal('img');
    expect(picture?.getAttribute('aria-label')).to.equal(
      'Map of visit; the list below says the same.',
    );
    expect(picture?.querySelectorAll('rect')).to.have.lengthOf(2);
    expect(picture?.querySelectorAll('rect.ending')).to.have.lengthOf(1);
    expect(
      [...(picture?.querySelectorAll('text') ?? [])].map(({textContent}) => textContent),
    ).to.deep.equal(['2', 'the-addict', 'the-end']);
    expect(picture?.querySelectorAll('path.step')).to.have.lengthOf(1);
    expect(map.querySelector('script')).to.equal(null);
  });

  it('is left out where the course has none', () => {
    expect(renderConversations(courseSaying('Words.').course)).to.equal('');
  });
});
