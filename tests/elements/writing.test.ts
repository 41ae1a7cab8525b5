// Are boxes to write in calm and honest: hints at a pause, each heard once, nothing cut in silence, and who keeps what?

import {aTimeout, expect, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/elements/sop-reflect.ts';
import {WritingEvent, type WritingPlace} from '../../src/elements/events.ts';
import type {SopReflect} from '../../src/elements/sop-reflect.ts';
import {newcomer} from '../../src/model/learner.ts';
import {reduce} from '../../src/model/reduce.ts';
import {activities, stage, type Stage} from './fixtures.ts';
import {hear, type Heard} from './heard.ts';

const place: WritingPlace = {
  kept: 'lms',
  mirror: {
    rules: [
      {terms: ['addict'], use: 'person who uses', why: 'It is a label.'},
      {terms: ['clean test'], use: 'negative test', why: 'It judges.'},
    ],
    allowed: [],
  },
  numbers: ['Hotline 213-639-4500'],
};

interface Written extends Stage<SopReflect> {
  readonly box: HTMLTextAreaElement;
  readonly heard: Heard;
  readonly hints: () => string[];
  /** Types or pastes all of it, and stays in the box. */
  readonly write: (text: string) => Promise<void>;
  readonly leave: () => Promise<void>;
}

async function open(given: WritingPlace = place, text = ''): Promise<Written> {
  const answer = (event: Event): void => {
    if (event instanceof WritingEvent) event.place = given;
  };
  document.addEventListener('sop-writing', answer);
  const start = reduce(newcomer('run'), {
    type: 'draft',
    activity: activities.reflect,
    response: {kind: 'reflect', text},
  });
  const there = await stage<SopReflect>('sop-reflect', activities.reflect, start);
  document.removeEventListener('sop-writing', answer);
  const box = there.root.querySelector('textarea');
  if (!box) throw new Error('There is no box.');
  const settle = async (): Promise<void> => {
    await there.element.updateComplete;
    await aTimeout(0);
  };
  return {
    ...there,
    box,
    heard: hear(there.root),
    hints: () =>
      [...there.root.querySelectorAll('.remarks li')].map(({textContent}) => textContent),
    write: async words => {
      box.focus();
      box.value = words;
      box.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
      await settle();
    },
    leave: async () => {
      box.blur();
      await settle();
    },
  };
}

const kept = ({answer}: Written): string => {
  const response = answer()?.response;
  return response?.kind === 'reflect' ? response.text : '';
};

describe('What is said to a learner’s own words', () => {
  it('comes when the box is left, not while typing, and is heard once', async () => {
    const there = await open();
    await there.write('Mom is an addict');
    expect(there.hints()).to.deep.equal([]);
    await there.leave();
    const hint = '“addict”: you may try “person who uses”. It is a label.';
    expect(there.hints()).to.deep.equal([hint]);
    expect(there.heard.take()).to.deep.equal([hint]);
    await there.write('Mom is an addict, they say');
    expect(there.hints()).to.deep.equal([hint]);
    await there.leave();
    expect(there.hints()).to.deep.equal([hint]);
    expect(there.heard.take()).to.deep.equal([]);
  });

  it('comes when the learner pauses, too', async () => {
    const there = await open();
    there.box.focus();
    await sendKeys({type: 'a clean test'});
    expect(there.hints()).to.deep.equal([]);
    await waitUntil(() => there.hints().length > 0, 'no hint came', {timeout: 4_000});
    expect(there.heard.take()).to.deep.equal(there.hints());
    expect(there.root.activeElement).to.equal(there.box);
    expect(there.box.value).to.equal('a clean test');
  });

  it('goes when the words are mended, and only news is heard', async () => {
    const there = await open();
    await there.write('an addict');
    await there.leave();
    there.heard.take();
    await there.write('an addict with a clean test');
    await there.leave();
    expect(there.hints().length).to.equal(2);
    expect(there.heard.take()).to.deep.equal([
      '“clean test”: you may try “negative test”. It judges.',
    ]);
    await there.write('a person with a negative test');
    await there.leave();
    expect(there.hints()).to.deep.equal([]);
    expect(there.heard.take()).to.deep.equal([]);
  });

  it('is on screen for words of an earlier sitting, and not read out', async () => {
    const there = await open(place, 'an addict');
    expect(there.hints().length).to.equal(1);
    await there.write('an addict!');
    await there.leave();
    expect(there.heard.take()).to.deep.equal([]);
  });

  it('notices what looks like a real person’s data, and not the course’s own numbers', async () => {
    const there = await open();
    await there.write('Call 911, 988, 1-800-799-7233 or 213-639-4500.');
    await there.leave();
    expect(there.hints()).to.deep.equal([]);
    await there.write('Call her: 213-555-0188.');
    await there.leave();
    expect(there.hints()).to.deep.equal([
      '“213-555-0188” may be a phone number. If it belongs to a real person, please take it out: this course needs none.',
    ]);
  });

  it('never keeps a learner from handing in, and describes the box', async () => {
    const there = await open();
    await there.write('an addict, 213-555-0188');
    await there.leave();
    expect(there.box.getAttribute('aria-describedby')).to.contain('text-hints');
    await expect(there.element).to.be.accessible();
    await there.press('button.check');
    expect(there.answer()?.tries).to.equal(1);
    expect(kept(there)).to.equal('an addict, 213-555-0188');
  });

  it('is text, whatever was written', async () => {
    const there = await open();
    await there.write('a@<img src=x onerror=alert(1)>b.org 213-555-0188 \u202Eaddict\u0000 👩‍👧');
    await there.leave();
    expect(there.root.querySelector('img')).to.equal(null);
    expect(there.hints().length).to.be.above(0);
  });
});

describe('A text that is longer than its box keeps', () => {
  const long = `${'Grandma comes. '.repeat(110)}Then Molly.`;

  it('stays on screen whole; what fits is kept, and it is said what is not', async () => {
    const there = await open();
    await there.write(long);
    expect(there.box.value).to.equal(long);
    expect(kept(there)).to.equal(long.slice(0, 1500));
    const [said, ...more] = there.heard.take();
    expect(more).to.deep.equal([]);
    expect(said).to.match(
      /^This box keeps 1,500 characters, and the text is 161 too long\. What is kept ends with “… [^”]*Grandma comes\.”\./,
    );
    expect(there.root.querySelector('#text-over')?.textContent).to.equal(said);
    expect(there.box.getAttribute('aria-describedby')).to.contain('text-over');
    await expect(there.element).to.be.accessible();
  });

  it('is counted on in silence, and is well again once it fits', async () => {
    const there = await open();
    await there.write(long);
    there.heard.take();
    await there.write(`${long}!`);
    expect(there.root.querySelector('#text-over')?.textContent).to.contain('162 too long');
    expect(there.heard.take()).to.deep.equal([]);
    await there.write(long.slice(0, 1500));
    expect(there.root.querySelector('#text-over')).to.equal(null);
    expect(there.box.value).to.equal(long.slice(0, 1500));
  });

  it('can be 100,000 characters, and what is typed in it stays', async () => {
    const there = await open();
    const pasted = '👩‍👧 <script>alert(1)</script> '.repeat(3_500).slice(0, 100_000);
    await there.write(pasted);
    expect(there.box.value).to.equal(pasted);
    expect(kept(there).length).to.be.within(1499, 1500);
    expect(kept(there).isWellFormed()).to.equal(true);
    there.box.setSelectionRange(100_000, 100_000);
    await sendKeys({type: 'x'});
    expect(there.box.value).to.equal(`${pasted}x`);
    await there.press('button.check');
    expect(there.box.value).to.equal(`${pasted}x`);
    expect(there.answer()?.tries).to.equal(1);
  });

  it('says how much room is left, near the end', async () => {
    const there = await open();
    await there.write('x'.repeat(1400));
    expect(there.root.textContent).to.contain('100 characters left.');
    expect(there.heard.take()).to.deep.equal([]);
  });
});

describe('The line under a box', () => {
  const lines = {
    lms: 'Kept in your LMS record, with a copy in this browser',
    device: 'Kept only in this browser, on this device. It never goes into an LMS record',
    nowhere: 'Not kept, since nothing is recorded now',
  } as const;
  for (const [where, line] of Object.entries(lines)) {
    it(`says what is kept where: ${where}`, async () => {
      const there = await open({...place, kept: where as keyof typeof lines});
      expect(there.root.querySelector('#privacy')?.textContent).to.contain(line);
      expect(there.box.getAttribute('aria-describedby')).to.contain('privacy');
    });
  }

  it('promises nothing where no course answers', async () => {
    const {root} = await stage<SopReflect>('sop-reflect', activities.reflect);
    expect(root.querySelector('#privacy')?.textContent).to.contain('Not kept');
  });
});

describe('On paper', () => {
  it('stands the whole text, and no box that would cut it', async () => {
    const there = await open(place, 'One line.\n'.repeat(40));
    const paper = there.root.querySelector('.paper');
    expect(paper?.textContent).to.equal('One line.\n'.repeat(40));
    expect(paper && getComputedStyle(paper).display).to.equal('none');
    const rules = there.root.adoptedStyleSheets
      .flatMap(({cssRules}) => [...cssRules])
      .filter(rule => rule instanceof CSSMediaRule && rule.media.mediaText === 'print')
      .map(({cssText}) => cssText.replace(/\s+/g, ' '))
      .join('\n');
    expect(rules).to.match(/\.box textarea, \.remarks \{ display: none/);
    expect(rules).to.match(/\.paper \{ display: block/);
  });
});
