// Can a learner set text, colors and keys by keyboard, see the effect at once everywhere, and take it back?

import {expect, nextFrame, oneEvent, waitUntil} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import type {SopSettings} from '../../src/elements/sop-settings.ts';
import {wear} from '../../src/elements/wear.ts';
import {choices, settingsFrom, type Setting, type SettingsShelf} from '../../src/model/settings.ts';
import {words} from '../../src/words.ts';
import './fixtures.ts';
import {show, type Shown} from './shown-course.ts';
import {text} from './tested-course.ts';

/** A browser that keeps, or refuses. */
const shelf = (keeps: boolean): SettingsShelf => {
  let now = settingsFrom(undefined);
  return {
    get now() {
      return now;
    },
    keep: settings => {
      now = settings;
      return keeps;
    },
  };
};

interface Open {
  readonly shown: Shown;
  readonly opener: HTMLElement;
  readonly settings: SopSettings;
  readonly dialog: HTMLDialogElement;
  readonly choose: (name: Setting, value: string) => Promise<void>;
  readonly status: () => string;
  /** Resolves when the focus is back. */
  readonly close: () => Promise<void>;
}

async function open(keeps = true): Promise<Open> {
  const shown = await show({}, () => Promise.resolve(text), shelf(keeps));
  await shown.press('Start: A question');
  const opener = shown.find('.desk .set');
  opener.focus();
  await sendKeys({press: 'Enter'});
  const settings = shown.find('sop-settings') as SopSettings;
  const root = settings.renderRoot;
  await waitUntil(() => root.querySelector('dialog')?.open);
  const dialog = root.querySelector('dialog') as HTMLDialogElement;
  return {
    shown,
    opener,
    settings,
    dialog,
    choose: async (name, value) => {
      const at = choices[name].findIndex(choice => choice === value);
      root.querySelectorAll<HTMLElement>(`input[name=${name}]`)[at]?.click();
      await settings.updateComplete;
    },
    status: () => root.querySelector('[role=status]')?.textContent ?? '',
    close: async () => {
      const closed = oneEvent(dialog, 'close');
      dialog.close();
      await closed;
      expect(document.activeElement).to.equal(opener);
    },
  };
}

const style = (element: Element | null | undefined): CSSStyleDeclaration => {
  if (!element) throw new Error('Nothing to measure.');
  return getComputedStyle(element);
};

describe('sop-settings', () => {
  before(() => setViewport({width: 714, height: 666}));
  afterEach(() => wear(settingsFrom(undefined)));

  it('opens on its heading, has no accessibility violation in light and dark, and comes back to its button', async () => {
    const {settings, dialog, opener, choose} = await open();
    expect(settings.shadowRoot?.activeElement?.textContent).to.equal(words.settings.title);
    for (const theme of ['light', 'dark']) {
      await choose('theme', theme);
      await expect(settings).to.be.accessible();
    }
    await sendKeys({press: 'Escape'});
    await waitUntil(() => !dialog.open);
    expect(document.activeElement).to.equal(opener);
  });

  it('is used by Tab and arrow keys, and says in words what was set', async () => {
    const {settings, status} = await open();
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'ArrowRight'});
    await settings.updateComplete;
    expect(settings.shelf.now).to.include({size: '112'});
    expect(status()).to.equal(`Text size: 112%. ${words.settings.kept}`);
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'ArrowLeft'});
    await settings.updateComplete;
    expect(settings.shelf.now).to.include({theme: 'dark'});
  });

  it('changes size, colors, spacing and letters at once, in the page and in shadow roots', async () => {
    const {shown, choose, dialog} = await open();
    const inside = (): Element | null =>
      shown.find('sop-choice').shadowRoot?.querySelector('.answer > label') ?? null;
    const heading = shown.find('main h1');
    await choose('size', '150');
    expect(style(document.documentElement).fontSize).to.equal('24px');
    expect(style(inside()).fontSize).to.equal('28.5px');
    await choose('size', '100');
    expect(style(inside()).fontSize).to.equal('19px');

    await choose('theme', 'dark');
    expect(style(dialog).backgroundColor).to.equal('rgb(25, 23, 28)');
    await choose('theme', 'light');
    expect(style(dialog).backgroundColor).to.equal('rgb(252, 251, 249)');

    const usual = style(inside()).lineHeight;
    await choose('spacing', 'wide');
    const wide = style(inside());
    expect(parseFloat(wide.lineHeight)).to.be.closeTo(1.8 * 19, 0.1);
    expect(parseFloat(wide.letterSpacing)).to.be.closeTo(0.12 * 19, 0.01);
    expect(parseFloat(wide.wordSpacing)).to.be.closeTo(0.16 * 19, 0.01);
    const button = shown.find('sop-choice').shadowRoot?.querySelector('button');
    expect(parseFloat(style(button).letterSpacing)).to.be.above(1.9);
    expect(parseFloat(style(heading).letterSpacing)).to.be.above(3);
    await choose('spacing', 'normal');
    expect(style(inside()).lineHeight).to.equal(usual);
    expect(style(inside()).letterSpacing).to.equal('normal');

    expect(style(heading).fontFamily).to.contain('Thread Book');
    await choose('letters', 'plain');
    expect(style(heading).fontFamily).to.not.contain('Thread Book');
  });

  it('stops what moves, in shadow roots too', async () => {
    const {shown, choose} = await open();
    const button = shown.find('sop-choice').shadowRoot?.querySelector('button');
    button?.style.setProperty('transition', 'opacity 1s');
    expect(style(button).transitionDuration).to.equal('1s');
    await choose('motion', 'less');
    expect(style(button).transitionDuration).to.equal('0s');
  });

  it('has its way out in sight in each window that is not low, and what has the focus is never under it', async () => {
    for (const [width, height, size] of [
      [714, 666, '100'],
      [714, 666, '150'],
      [320, 640, '100'],
      [390, 844, '125'],
      [640, 480, '100'],
      [320, 256, '100'],
    ] as const) {
      await setViewport({width, height});
      const {dialog, choose, close, settings} = await open();
      await choose('size', size);
      const where = `${width}x${height} ${size}`;
      const done = dialog.querySelector('.primary') ?? expect.fail();
      const end = dialog.querySelector('.end') ?? expect.fail();
      expect(done.getBoundingClientRect().bottom <= height, where).to.equal(height >= 480);
      settings.shadowRoot?.querySelector('h2')?.focus();
      for (let stop = 0; stop < 6; stop++) {
        await sendKeys({press: 'Tab'});
        const at = settings.shadowRoot?.activeElement ?? expect.fail();
        const {top, bottom} = at.getBoundingClientRect();
        expect(top, where).to.be.at.least(0);
        expect(bottom, where).to.be.at.most(
          Math.min(height, end.getBoundingClientRect().top) + 0.5,
        );
      }
      await close();
      wear(settingsFrom(undefined));
    }
    await setViewport({width: 714, height: 666});
  });

  it('takes all of it back', async () => {
    const {settings, choose, status} = await open();
    await choose('size', '125');
    await choose('spacing', 'wide');
    const reset = [...settings.renderRoot.querySelectorAll('button')].find(
      ({textContent}) => textContent === words.settings.reset,
    );
    reset?.click();
    await settings.updateComplete;
    expect(settings.shelf.now).to.deep.equal(settingsFrom(undefined));
    expect(style(document.documentElement).fontSize).to.equal('16px');
    expect(status()).to.contain(words.settings.usual);
    const checked = [...settings.renderRoot.querySelectorAll<HTMLInputElement>('input:checked')];
    expect(checked.map(input => input.parentElement?.textContent.trim())).to.deep.equal([
      '100%',
      'As on this device',
      'Usual',
      'Book letters',
      'As on this device',
      'Off',
    ]);
  });

  it('F81 says where the browser keeps nothing, and does it all the same', async () => {
    const {choose, status} = await open(false);
    await choose('size', '125');
    expect(status()).to.equal(`Text size: 125%. ${words.settings.notKept}`);
    expect(style(document.documentElement).fontSize).to.equal('20px');
  });

  it('keeps bar and dialog within 320 px at the largest text, widely spaced, with words 40% longer', async () => {
    await setViewport({width: 320, height: 640});
    const {shown, choose, settings, dialog} = await open();
    await choose('size', '150');
    await choose('spacing', 'wide');
    for (const part of [dialog, ...dialog.children]) expect(part.scrollWidth).to.be.at.most(320);
    dialog.close();
    for (const tool of shown.element.querySelectorAll('.desk .tool')) {
      for (const node of tool.childNodes) {
        const said = node.textContent?.trim() ?? '';
        if (node instanceof Text && said !== '')
          node.data = `${said}${'mnopqrstuv'.slice(0, Math.ceil(said.length * 0.4))}`;
      }
    }
    for (const size of ['150', '100'] as const) {
      await choose('size', size);
      await nextFrame();
      for (const part of shown.element.querySelectorAll('.desk > *, .desk .tool')) {
        const {left, right} = part.getBoundingClientRect();
        if (part.checkVisibility() && !part.matches('.skip, .thread'))
          expect([left >= 0, right <= 320], `${part.className} ${size}`).to.deep.equal([
            true,
            true,
          ]);
      }
      const {scrollWidth, clientWidth} = document.documentElement;
      expect(scrollWidth).to.equal(clientWidth);
    }
    expect(settings.isConnected).to.equal(true);
    await setViewport({width: 714, height: 666});
  });
});

describe('wear', () => {
  it('takes nothing from what a browser gave back garbled, and does not break', () => {
    const names = [...document.documentElement.attributes].map(({name}) => name);
    for (const bad of [null, 'dark', 7, [1, 2], {'a-b': 1, 'x y': 2, '': 3}]) wear(bad);
    expect([...document.documentElement.attributes].map(({name}) => name)).to.deep.equal(names);
    wear({theme: 'pink', size: {}, spacing: null});
    expect(getComputedStyle(document.documentElement).colorScheme).to.equal('light dark');
    expect(getComputedStyle(document.documentElement).fontSize).to.equal('16px');
    wear(settingsFrom(undefined));
  });
});

describe('The keyboard shortcuts', () => {
  const page = ({find}: Shown): string | undefined => find('main').dataset['page'];
  const withKeys = async (): Promise<Shown> => {
    const {shown, choose, close} = await open();
    await choose('shortcuts', 'on');
    await close();
    return shown;
  };
  afterEach(() => wear(settingsFrom(undefined)));

  it('are off until they are turned on', async () => {
    const {shown, close} = await open();
    await close();
    const before = page(shown);
    for (const press of ['n', 'b', 'c', 'f', 'p', 's']) await sendKeys({press});
    expect(page(shown)).to.equal(before);
    expect(shown.element.querySelector('dialog[open], details.contents[open]')).to.equal(null);
    expect(shown.find('main').dataset['screen']).to.equal('page');
  });

  it('turn the page, open the contents, the case file and the pause, and lead to support', async () => {
    const shown = await withKeys();
    const here = page(shown);
    await sendKeys({press: 'b'});
    await waitUntil(() => page(shown) !== here);
    await sendKeys({press: 'n'});
    await waitUntil(() => page(shown) === here);
    await sendKeys({press: 'c'});
    await waitUntil(() => shown.find('details.contents').hasAttribute('open'));
    expect(document.activeElement?.localName).to.equal('summary');
    await sendKeys({press: 'Escape'});
    await sendKeys({press: 'f'});
    await waitUntil(() => shown.find('main').dataset['screen'] === 'case-file');
    await sendKeys({press: 'f'});
    await waitUntil(() => page(shown) === here);
    await sendKeys({press: 's'});
    expect(document.activeElement?.id).to.equal('support');
  });

  it('pause from within an exercise, and come back into it', async () => {
    const shown = await withKeys();
    const radio = shown.find('sop-choice').shadowRoot?.querySelector('input');
    radio?.focus();
    await sendKeys({press: 'p'});
    await waitUntil(() => shown.find('sop-pause dialog').hasAttribute('open'));
    // A dialog has its own keys.
    await sendKeys({press: 'n'});
    await sendKeys({press: 'Escape'});
    await waitUntil(() => !shown.find('sop-pause dialog').hasAttribute('open'));
    expect(shown.find('sop-choice').shadowRoot?.activeElement).to.equal(radio);
    expect(page(shown)).to.equal('teaching');
  });

  it('leave fields, input methods, held keys, and the keys of browsers and screen readers alone', async () => {
    const shown = await withKeys();
    const before = page(shown);
    const main = shown.find('main');
    for (const make of [
      () => document.createElement('textarea'),
      () => document.createElement('input'),
      () => document.createElement('select'),
      () => Object.assign(document.createElement('div'), {contentEditable: 'true'}),
    ]) {
      const field = make();
      main.append(field);
      field.focus();
      for (const press of ['b', 'c', 'f']) await sendKeys({press});
      field.remove();
    }
    shown.find('h1').focus();
    const also: KeyboardEventInit[] = [
      {altKey: true},
      {ctrlKey: true},
      {metaKey: true},
      {shiftKey: true},
      {isComposing: true},
      {repeat: true},
    ];
    for (const init of also) {
      const key = new KeyboardEvent('keydown', {
        key: 'b',
        bubbles: true,
        composed: true,
        cancelable: true,
        ...init,
      });
      expect(shown.find('h1').dispatchEvent(key), Object.keys(init).join()).to.equal(true);
    }
    await nextFrame();
    expect(page(shown)).to.equal(before);
    expect(shown.element.querySelector('details.contents[open]')).to.equal(null);
    // It was the field that held them: outside of it the same key works.
    await sendKeys({press: 'b'});
    await waitUntil(() => page(shown) !== before);
  });
});
