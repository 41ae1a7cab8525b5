// Can a talk be played by keyboard, is the reply heard before the choices, is each step kept, and can it be taken up again?

import {expect, waitUntil} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import '../../src/elements/sop-conversation.ts';
import type {SopConversation} from '../../src/elements/sop-conversation.ts';
import type {Conversation} from '../../src/model/activity.ts';
import type {Html} from '../../src/model/ids.ts';
import {newcomer, type LearnerState} from '../../src/model/learner.ts';
import {reduce} from '../../src/model/reduce.ts';
import {conversation, paths} from '../conversation.ts';
import {stage, wordsOf, type Stage} from './fixtures.ts';
import {hear} from './heard.ts';

type There = Stage<SopConversation>;

const play = (start?: LearnerState, talk: Conversation = conversation): Promise<There> =>
  stage<SopConversation>('sop-conversation', talk, start);

/** A learner who has said this. */
const after = (path: readonly number[], type: 'draft' | 'submit' = 'draft'): LearnerState =>
  reduce(newcomer('run'), {type, activity: conversation, response: {kind: 'conversation', path}});

const offered = ({root}: There): string[] => [...root.querySelectorAll('.line')].map(wordsOf);
const script = ({root}: There): string[] => [...root.querySelectorAll('.script > li')].map(wordsOf);

async function say(there: There, text: string): Promise<void> {
  const line = [...there.root.querySelectorAll('.line')].find(found => wordsOf(found) === text);
  if (!line) throw new Error(`"${text}" is not on offer: ${offered(there).join(', ')}`);
  line.setAttribute('data-say', '');
  await there.press('[data-say]');
}

function path({answer}: There): readonly number[] {
  const response = answer()?.response;
  return response?.kind === 'conversation' ? response.path : [];
}

describe('sop-conversation', () => {
  it('has no accessibility violation: at its beginning, under way, at its end', async () => {
    const there = await play();
    await expect(there.element).to.be.accessible();
    await say(there, 'Ask');
    await expect(there.element).to.be.accessible();
    await say(there, 'Leave');
    await expect(there.element).to.be.accessible();
  });

  it('begins with the prompt, where the meters stand, the first turn, and its lines', async () => {
    const there = await play();
    expect(wordsOf(there.root.querySelector('.prompt'))).to.equal('You are at the door.');
    expect([...there.root.querySelectorAll('.gauges > div')].map(wordsOf)).to.deep.equal([
      'Engagement guarded',
      'Information nothing new',
    ]);
    expect(wordsOf(there.root.querySelector('.scene'))).to.equal('She opens.');
    expect(offered(there)).to.deep.equal(['Admit it', 'Ask', 'Wait']);
    expect(there.root.querySelector('.script')).to.equal(null);
  });

  it('is set as a play: the turn, what was said, the reply, the meters, the coaching, the next turn', async () => {
    const there = await play();
    await say(there, 'Ask');
    expect(script(there)).to.deep.equal([
      'She opens. You Ask Sonia “Reply to Ask” Engagement talking (before: guarded) Information a little (before: nothing new) What your words do About Ask',
    ]);
    const parts = [...there.root.querySelectorAll('.script, #now, .line')];
    expect(parts.map(({className}) => className).slice(0, 2)).to.deep.equal(['script', 'now']);
    expect(wordsOf(there.root.querySelector('#now .scene'))).to.equal('She talks.');
    expect(offered(there)).to.deep.equal(['Ask more', 'Leave']);
  });

  it('says a meter in words alone: no number, no percentage, no score', async () => {
    const there = await play(after([1]));
    expect(wordsOf(there.root.querySelector('.gauges'))).not.to.match(/\d|%/);
    for (const picture of there.root.querySelectorAll('svg')) {
      expect(picture.getAttribute('aria-hidden')).to.equal('true');
    }
    const knots = [...there.root.querySelectorAll('.knots')];
    expect(knots.map(knot => knot.querySelectorAll('circle:not(.to-come)').length)).to.deep.equal([
      3, 2,
    ]);
  });

  it('is played by keyboard alone, and the focus stays where reading goes on', async () => {
    const there = await play();
    const focused = (): string => there.root.activeElement?.id ?? '';
    there.root.querySelector<HTMLElement>('.line')?.focus();
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Enter'});
    await waitUntil(() => focused() === 'reply-0');
    expect(there.root.activeElement?.getAttribute('aria-label')).to.equal('Sonia');
    // The next stop is the first line that can be said now.
    await sendKeys({press: 'Tab'});
    expect(wordsOf(there.root.activeElement)).to.equal('Ask more');
    await sendKeys({press: ' '});
    await waitUntil(() => focused() === 'reply-1');
    expect(there.root.activeElement?.getAttribute('aria-label')).to.equal('Alisa');
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Enter'});
    await waitUntil(() => focused() === 'reply-2');
    expect(path(there)).to.deep.equal([1, 0, 1]);
    // Back at the first turn: its words come first, then its lines.
    const again = [...there.root.querySelectorAll<HTMLElement>('.back button')];
    again[0]?.focus();
    await sendKeys({press: 'Enter'});
    await waitUntil(() => focused() === 'now');
    await sendKeys({press: 'Tab'});
    expect(wordsOf(there.root.activeElement)).to.equal('Admit it');
  });

  it('lets the reply be heard before the choices, then what changed', async () => {
    const there = await play();
    const heard = hear(there.root);
    await say(there, 'Ask');
    await say(there, 'Ask more');
    await say(there, 'Thank');
    expect(heard.take()).to.deep.equal([
      '“Reply to Ask” Engagement: talking. Information: a little. 2 lines to choose from.',
      '“Reply to Ask more” 2 lines to choose from.',
      '“Reply to Thank” The talk ends here. Above you can read it again, and take it up again at any turn.',
    ]);
    await there.press('.back button');
    expect(heard.take()).to.deep.equal(['You are back at turn 1.']);
  });

  it('keeps each line as a draft, and counts when an ending is reached', async () => {
    const there = await play();
    await say(there, 'Wait');
    await say(there, 'Ask');
    expect([path(there), there.answer()?.tries]).to.deep.equal([[2, 1], 0]);
    await say(there, 'Leave');
    expect([path(there), there.answer()?.tries]).to.deep.equal([[2, 1, 2], 1]);
    expect(there.answer()?.solved).to.equal(true);
  });

  it('offers no line twice when its turn comes back', async () => {
    const there = await play();
    await say(there, 'Wait');
    expect(offered(there)).to.deep.equal(['Admit it', 'Ask']);
  });

  it('ends with the whole transcript, coaching beside each turn, and a way back to each', async () => {
    const there = await play(after([1, 0]));
    expect(there.root.querySelectorAll('.back')).to.have.lengthOf(0);
    await say(there, 'Thank');
    expect(wordsOf(there.root.querySelector('h2'))).to.equal('Your talk, turn by turn');
    expect(there.root.querySelectorAll('.script .margin')).to.have.lengthOf(3);
    expect([...there.root.querySelectorAll('.back button')].map(wordsOf)).to.deep.equal([
      'Try again from here (turn 1)',
      'Try again from here (turn 2)',
      'Try again from here (turn 3)',
    ]);
    expect(wordsOf(there.root.querySelector('.closing'))).to.equal(
      'The door is open. The talk ends here. Above you can read it again, and take it up again at any turn.',
    );
    expect(offered(there)).to.deep.equal([]);
  });

  it('goes back to a turn with all that was said before it, and still counts', async () => {
    const there = await play(after([1, 0, 1], 'submit'));
    await there.press('.script > li:nth-child(2) .back button');
    expect([path(there), there.answer()?.tries]).to.deep.equal([[1], 1]);
    expect(offered(there)).to.deep.equal(['Ask more', 'Leave']);
    expect(there.answer()?.handedIn).to.deep.equal({kind: 'conversation', path: [1, 0, 1]});
    await say(there, 'Leave');
    expect([path(there), there.answer()?.tries]).to.deep.equal([[1, 2], 2]);
  });

  it('can be gone on with at every step of every path, as if it had not been left', async () => {
    for (const whole of paths) {
      for (let steps = 0; steps < whole.length; steps++) {
        const resumed = await play(after(whole.slice(0, steps)));
        const played = await play();
        for (const place of whole.slice(0, steps)) await say(played, lineAt(played, place));
        expect(script(resumed), whole.join()).to.deep.equal(script(played));
        expect(offered(resumed), whole.join()).to.deep.equal(offered(played));
        resumed.element.remove();
        played.element.remove();
      }
    }
  });

  it('shows what it can of a path that this talk does not have', async () => {
    for (const broken of [[7], [1, 1, 0], [0, 0, 0], [-1], Array<number>(60).fill(2)]) {
      const there = await play(after(broken));
      await expect(there.element).to.be.accessible();
      expect(there.root.querySelector('.scene')).not.to.equal(null);
      there.element.remove();
    }
    const there = await play(after([1, 1, 0]));
    expect(offered(there)).to.deep.equal(['Ask more', 'Leave']);
    await say(there, 'Leave');
    expect(path(there)).to.deep.equal([1, 2]);
  });

  it('does without meters', async () => {
    const there = await play(undefined, {...conversation, meters: []});
    await say(there, 'Ask');
    expect(there.root.querySelector('.gauges')).to.equal(null);
    expect(there.status()).to.equal('“Reply to Ask” 2 lines to choose from.');
  });

  it('is not wider than a window of 320 pixels, whatever is said in it', async () => {
    const long = `${'Wordsworth'.repeat(30)} ${'words '.repeat(80)}` as Html;
    const [door, ...others] = conversation.turns;
    if (!door) throw new Error('The talk has lost its first turn.');
    const lines = door.lines.map(line => ({...line, html: long, reply: long, coaching: long}));
    await setViewport({width: 320, height: 640});
    const there = await play(after([2]), {
      ...conversation,
      turns: [{...door, who: 'Sonia’s own mother', html: long, lines}, ...others],
    });
    expect(there.element.getBoundingClientRect().right).to.be.at.most(320);
    expect(there.element.scrollWidth).to.be.at.most(320);
    for (const line of there.root.querySelectorAll('.line')) {
      expect(line.getBoundingClientRect().height).to.be.at.least(44);
    }
    await setViewport({width: 800, height: 600});
  });

  it('has each scene once, and folds what was said in it before', async () => {
    const there = await play();
    await say(there, 'Wait');
    expect(there.root.querySelector('details')).to.equal(null);
    await say(there, 'Ask');
    await say(there, 'Ask more');
    const scenes = (): string[] =>
      [...there.root.querySelectorAll('.scene:not([role])')].map(wordsOf);
    expect(scenes()).to.deep.equal(['She opens.', 'She talks.']);
    expect([...there.root.querySelectorAll('summary')].map(wordsOf)).to.deep.equal([
      'Earlier in this part: 1 line',
    ]);
    const isShown = (text: string): boolean =>
      [...there.root.querySelectorAll('.mine')]
        .filter(mine => wordsOf(mine) === `You ${text}`)
        .every(mine => mine.checkVisibility());
    expect(['Wait', 'Ask', 'Ask more'].map(isShown)).to.deep.equal([false, true, true]);
    await say(there, 'Thank');
    expect(scenes()).to.deep.equal(['She opens.', 'She talks.', 'The door is open.']);
    expect(there.root.querySelectorAll('details')).to.have.lengthOf(2);
    await expect(there.element).to.be.accessible();
  });

  it('says how far it is, in words', async () => {
    const there = await play();
    const part = (): string => wordsOf(there.root.querySelector('#now .meta'));
    expect(part()).to.equal('Part 1 of 2 at most.');
    await say(there, 'Wait');
    expect(part()).to.equal('Part 1 of 2 at most.');
    await say(there, 'Ask');
    expect(part()).to.equal('Part 2, the last.');
  });

  it('says nothing of how far it is where a part can come back', async () => {
    const [door, evening, ...endings] = conversation.turns;
    if (!door || !evening) throw new Error('The talk has lost its turns.');
    const back = {...evening, lines: evening.lines.map(line => ({...line, to: 0}))};
    const there = await play(undefined, {...conversation, turns: [door, back, ...endings]});
    expect(there.root.querySelector('#now .meta')).to.equal(null);
  });

  it('puts a name only to what is spoken', async () => {
    const there = await play();
    await say(there, 'Wait');
    const reply = there.root.querySelector('#reply-0');
    expect(wordsOf(reply)).to.equal('She looks away.');
    expect(reply?.getAttribute('aria-label')).to.equal('What happens');
    expect(there.root.activeElement).to.equal(reply);
    const scene = there.root.querySelector('.scene');
    const look = (part: Element | null): readonly string[] => {
      const {font, color} = part ? getComputedStyle(part) : {};
      return [font ?? '', color ?? ''];
    };
    expect(look(reply)).to.deep.equal(look(scene));
    await say(there, 'Ask');
    expect(wordsOf(there.root.querySelector('#reply-1 .who'))).to.equal('Sonia');
  });

  it('keeps a name of two words in one line', async () => {
    const [door, ...others] = conversation.turns;
    if (!door) throw new Error('The talk has lost its first turn.');
    const turns = [{...door, who: 'Your supervisor'}, ...others];
    const there = await play(after([1]), {...conversation, turns});
    const [mine, hers] = [...there.root.querySelectorAll('.who')].map(
      who => who.getBoundingClientRect().height,
    );
    expect(hers).to.equal(mine);
  });

  it('prints the whole transcript, and nothing to press', async () => {
    const there = await play(after([1, 0, 1], 'submit'));
    asPrinted(there.root);
    const shown = (selector: string): boolean[] =>
      [...there.root.querySelectorAll(selector)].map(part => part.checkVisibility());
    expect(shown('button')).to.deep.equal([false, false, false]);
    expect(shown('.script .scene, .mine, .hers, .gauges, .script .margin, .closing')).to.deep.equal(
      Array(15).fill(true),
    );
  });
});

/** The words of a line by its place in the turn that is on now. */
function lineAt(there: There, place: number): string {
  const shown = offered(there);
  const turn = conversation.turns.find(({lines}) =>
    shown.every(text => lines.some(line => line.text === text)),
  );
  return turn?.lines[place]?.text ?? '';
}

/** The rules for paper hold on the screen too, since no command that both browsers know shows a page as printed. */
function asPrinted(root: ShadowRoot): void {
  const paper = new CSSStyleSheet();
  for (const rule of root.adoptedStyleSheets.flatMap(({cssRules}) => [...cssRules])) {
    if (!(rule instanceof CSSMediaRule) || rule.conditionText !== 'print') continue;
    for (const {cssText} of rule.cssRules) paper.insertRule(cssText, paper.cssRules.length);
  }
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, paper];
}
