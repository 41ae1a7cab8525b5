// Are bookmark and notebook at hand under each page, quiet, by keyboard, and kept from page to page?

import {expect, nextFrame} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import {progress} from '../../src/model/progress.ts';
import {words} from '../../src/words.ts';
import {show, type Shown} from './shown-course.ts';
import {module, opening, teaching, testPage} from './tested-course.ts';

const says = words.notebook;

const row = ({find}: Shown): HTMLElement => find('main > sop-notebook');
const buttons = (shown: Shown): [mark: HTMLElement, open: HTMLElement] => {
  const [mark = expect.fail(), open = expect.fail()] = row(shown).querySelectorAll('button');
  return [mark, open];
};
const icon = (shown: Shown): SVGElement => buttons(shown)[0].querySelector('svg') ?? expect.fail();
const status = (shown: Shown): string =>
  row(shown).querySelector('[role=status]')?.textContent.trim() ?? expect.fail();
const box = (shown: Shown): HTMLTextAreaElement | undefined =>
  row(shown).querySelector('sop-note')?.shadowRoot?.querySelector('textarea') ?? undefined;

describe('sop-notebook', () => {
  it('stands under each page, and under nothing else, with no second main button', async () => {
    const shown = await show();
    for (const page of [opening, teaching, testPage]) {
      shown.session.dispatch({type: 'open', page});
      await shown.press('Contents');
      shown.find(`nav a[href="#${page}"]`).click();
      await nextFrame();
      expect(buttons(shown).map(({textContent}) => textContent)).to.deep.equal([
        says.mark,
        says.open,
      ]);
      expect(row(shown).previousElementSibling?.className).to.equal('turn');
      expect(shown.element.querySelectorAll('.primary').length).to.be.at.most(1);
    }
    shown.find('nav a[href="#about"]').click();
    await nextFrame();
    expect(shown.element.querySelector('sop-notebook')).to.equal(null);
  });

  it('sets a bookmark and removes it by keyboard, and says both', async () => {
    const shown = await show();
    buttons(shown)[0].focus();
    expect(status(shown)).to.equal('');
    await sendKeys({press: ' '});
    await nextFrame();
    expect(shown.session.state.marked).to.deep.equal([opening]);
    // The name says the state: "pressed" beside it would say it a second time.
    expect(buttons(shown)[0].textContent).to.equal(says.isMarked);
    expect(buttons(shown)[0].hasAttribute('aria-pressed')).to.equal(false);
    expect(getComputedStyle(icon(shown)).fill).to.equal(getComputedStyle(icon(shown)).stroke);
    expect(status(shown)).to.equal(says.marked);
    expect(row(shown).querySelector('[role=status]')?.clientHeight, 'heard only').to.equal(1);
    expect(document.activeElement).to.equal(buttons(shown)[0]);
    await expect(shown.element).to.be.accessible();
    expect(shown.find(`nav a[href="#${opening}"]`).textContent).to.contain(says.inOutline);
    await shown.press('Start: A question');
    expect(status(shown)).to.equal('');
    expect(buttons(shown)[0].textContent).to.equal(says.mark);
    expect(getComputedStyle(icon(shown)).fill).to.equal('none');
    await shown.press('Back');
    expect(status(shown), 'the button says it').to.equal('');
    await shown.press(says.isMarked);
    expect(shown.session.state.marked).to.deep.equal([]);
    expect(status(shown)).to.equal(says.unmarked);
    expect(shown.find('nav').textContent).not.to.contain(says.inOutline);
  });

  it('opens the notebook in place, keeps each letter, and has it again on the next page', async () => {
    const shown = await show();
    const {share} = progress(shown.session.course, shown.session.state);
    expect(box(shown)).to.equal(undefined);
    buttons(shown)[1].focus();
    await sendKeys({press: 'Enter'});
    await nextFrame();
    expect(buttons(shown)[1].getAttribute('aria-expanded')).to.equal('true');
    await sendKeys({press: 'Tab'});
    await sendKeys({type: 'Ask Sarah.'});
    await expect(shown.element).to.be.accessible();
    const {state} = shown.session;
    expect(state.answers[module.notebook.id]).to.deep.include({
      response: {kind: 'reflect', text: 'Ask Sarah.'},
      tries: 0,
      handedIn: undefined,
    });
    expect(progress(shown.session.course, state)).to.deep.include({share});
    await shown.press('Start: A question');
    expect(box(shown)).to.equal(undefined);
    await shown.press(says.open);
    expect(box(shown)?.value).to.equal('Ask Sarah.');
    await shown.press(says.open);
    expect(box(shown)?.checkVisibility()).to.equal(false);
  });

  it('has what is too long to be kept still on the screen after it was shut', async () => {
    const shown = await show();
    await shown.press(says.open);
    const text = 'a'.repeat(1505);
    const field = box(shown) ?? expect.fail();
    field.value = text;
    field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    await shown.press(says.open);
    await shown.press(says.open);
    expect(box(shown)?.value).to.equal(text);
    expect(box(shown)?.checkVisibility()).to.equal(true);
  });

  it('says who keeps the notes, how many characters, and what may be private data', async () => {
    const shown = await show();
    await shown.press(says.open);
    const field = box(shown) ?? expect.fail();
    const inside = field.getRootNode() as ShadowRoot;
    expect(inside.textContent).to.contain(words.writing.kept.lms);
    field.focus();
    field.value = `${'a'.repeat(1500)}, 213-555-0123 is over`;
    field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    await nextFrame();
    expect(inside.querySelector('.error')?.textContent).to.contain('keeps 1,500 characters');
    field.value = 'Ring 213-555-0123';
    field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    field.blur();
    await nextFrame();
    expect(inside.querySelector('.remarks')?.textContent).to.contain('213-555-0123');
  });

  it('moves nothing when its script comes: its row has its height before it', async () => {
    for (const [width, height] of [
      [714, 666],
      [320, 640],
    ] as const) {
      await setViewport({width, height});
      const shown = await show();
      const before = row(shown).getBoundingClientRect().height;
      row(shown).replaceChildren();
      expect(row(shown).getBoundingClientRect().height, String(width)).to.equal(before);
    }
    await setViewport({width: 800, height: 600});
  });
});
