// Is what comes after the first screen shown whenever it comes, and is nothing left behind by a course that was replaced?

import {aTimeout, expect, nextFrame, waitUntil} from '@open-wc/testing';
import {GoEvent} from '../../src/elements/events.ts';
import type {Module, Text} from '../../src/model/course.ts';
import type {Html, ModuleId, PageId} from '../../src/model/ids.ts';
import {words} from '../../src/words.ts';
import {notebook} from '../notebook.ts';
import {heading, show, type Shown} from './shown-course.ts';
import {course, module, opening, text} from './tested-course.ts';

const other = 'other' as PageId;
const later: Module = {
  ...module,
  id: 'later' as ModuleId,
  number: 4,
  title: 'Another module',
  lessons: [],
  pages: [
    {
      id: other,
      title: 'Another opening',
      minutes: 1,
      lesson: 0,
      blocks: [{kind: 'prose', at: 0}],
      sources: [],
    },
  ],
  test: undefined,
  notebook: notebook(4, other),
};
const laterText: Text = {
  ...text,
  module: later.id,
  prose: ['<p>Words of another module.</p>' as Html],
};

interface Coming {
  readonly module: Module;
  readonly come: (text: Text) => void;
  readonly fail: (error: Error) => void;
}

/** Each text comes when the test says so. */
async function slow(): Promise<{readonly shown: Shown; readonly asked: readonly Coming[]}> {
  const asked: Coming[] = [];
  const shown = await show(
    {},
    of => new Promise((come, fail) => void asked.push({module: of, come, fail})),
    undefined,
    {...course, modules: [module, later]},
  );
  return {shown, asked};
}

async function go({element}: Shown, page: PageId): Promise<void> {
  element.dispatchEvent(new GoEvent({kind: 'page', page}));
  await nextFrame();
}

const prose = ({element}: Shown): string =>
  element.querySelector('.prose')?.textContent.trim() ?? '';

describe('sop-course, while something is on its way', () => {
  it('keeps the text of each module, in whatever order they come', async () => {
    const {shown, asked} = await slow();
    await go(shown, other);
    await go(shown, opening);
    for (const {module: of, come} of asked) if (of === module) come(text);
    await waitUntil(() => prose(shown).startsWith('Read on'));
    for (const {module: of, come} of asked) if (of === later) come(laterText);
    await nextFrame();
    expect(prose(shown)).to.equal('Read on the question.');
    await go(shown, other);
    expect(prose(shown)).to.equal('Words of another module.');
  });

  it('says of a module’s page only what became of its own text', async () => {
    const {shown, asked} = await slow();
    await go(shown, other);
    asked.find(({module: of}) => of === module)?.fail(new Error('m3-0123456789.js'));
    await nextFrame();
    expect(heading(shown)).to.equal('Another opening');
    expect(shown.element.querySelector('main [role=alert]')?.textContent).to.equal(undefined);
    expect(shown.find('main').textContent).to.contain(words.screen.loading);
  });
});

describe('sop-course, when something did not come', () => {
  it('keeps the focus on the page when the button goes that asked for it again', async () => {
    const {shown, asked} = await slow();
    asked[0]?.fail(new Error('m3-0123456789.js'));
    await waitUntil(() => shown.element.querySelector('main [role=alert] button'));
    shown.find('main [role=alert] button').focus();
    await shown.press(words.screen.tryAgain);
    await waitUntil(() => !shown.element.querySelector('main [role=alert]'));
    expect(document.activeElement?.textContent).to.equal('The opening');
  });
});

describe('sop-course, once another took its place', () => {
  it('hears no more of the session', async () => {
    const {element, session} = await show();
    element.remove();
    session.dispatch({type: 'mark', page: opening, on: true});
    expect(element.isUpdatePending).to.equal(false);
  });

  it('lets the time of work go on that a pause had stopped', async () => {
    const {element, session, press} = await show();
    await press(words.bar.pause);
    element.remove();
    await aTimeout(1_100);
    session.dispatch({type: 'mark', page: opening, on: true});
    expect(session.state.seconds).to.be.at.least(1);
  });
});
