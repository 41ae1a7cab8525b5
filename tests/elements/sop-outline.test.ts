// Does the contents list say what is done, what is left in minutes, and where the learner is or was, in words?

import {expect, fixture, html} from '@open-wc/testing';
import '../../src/elements/sop-outline.ts';
import type {Screen} from '../../src/elements/events.ts';
import type {SopOutline} from '../../src/elements/sop-outline.ts';
import type {Course} from '../../src/model/course.ts';
import type {ModuleId} from '../../src/model/ids.ts';
import {newcomer, type LearnerState} from '../../src/model/learner.ts';
import {reduce} from '../../src/model/reduce.ts';
import './fixtures.ts';
import {check, course, module, opening, right, teaching} from './tested-course.ts';

const start = newcomer('run');
const long: Course = {
  ...course,
  modules: [
    {
      ...module,
      pages: module.pages.map(page => ({...page, minutes: page.id === teaching ? 70 : 2})),
    },
  ],
};

async function stage(
  course: Course,
  learner: LearnerState,
  screen: Screen,
): Promise<{readonly text: string; readonly element: SopOutline}> {
  const main = await fixture<HTMLElement>(
    html`<div class="frame"><sop-outline .course=${course} .learner=${learner} .screen=${screen}></sop-outline></div>`,
  );
  const element = main.querySelector('sop-outline') ?? expect.fail();
  return {element, text: element.textContent.replace(/\s+/g, ' ')};
}

describe('sop-outline', () => {
  it('says how many minutes are left of the module and of a lesson', async () => {
    const before = await stage(long, start, {kind: 'page', page: opening});
    expect(before.text).to.contain('About 1 hour and 14 minutes left.');
    expect(before.text).to.contain('1. Your role, 70 min');
    const seen = [
      {type: 'see', page: opening} as const,
      {type: 'see', page: teaching} as const,
      {type: 'submit', activity: check, response: right.practiced} as const,
    ].reduce(reduce, start);
    const {text} = await stage(long, seen, {kind: 'page', page: opening});
    expect(text).to.contain('About 2 minutes left.').and.to.contain('1. Your role, done');
  });

  it('says it of the whole course where there are several modules', async () => {
    const another = {...module, id: 'another' as ModuleId, number: 4};
    const two: Course = {...long, modules: [...long.modules, another]};
    const {text} = await stage(two, start, {kind: 'finish'});
    expect(text).to.contain('The whole course: about 1 hour and 17 minutes left.');
  });

  it('marks where the learner is, and on one of its own screens where they were', async () => {
    const at = reduce(start, {type: 'open', page: teaching});
    const here = await stage(course, at, {kind: 'page', page: teaching});
    expect(here.text).to.contain('you are here').and.not.to.contain('you were here');
    expect(here.element.querySelectorAll('[aria-current]').length).to.equal(1);
    const away = await stage(course, at, {kind: 'finish'});
    expect(away.text).to.contain('A question, you were here').and.not.to.contain('you are here');
    expect(away.element.querySelector('details')?.open).to.equal(true);
    expect(away.element.querySelector('[aria-current]')?.textContent).to.contain('Your result');
    await expect(away.element).to.be.accessible();
  });
});
