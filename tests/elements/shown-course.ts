// How do the tests see the whole course on the screen? With a record keeper on paper, and its buttons by their words.

import {fixture, html, nextFrame, waitUntil} from '@open-wc/testing';
import '../../src/elements/sop-course.ts';
import '../../src/workshop.ts';
import type {LoadText} from '../../src/elements/late.ts';
import type {SopCourse} from '../../src/elements/sop-course.ts';
import type {Course} from '../../src/model/course.ts';
import type {Html} from '../../src/model/ids.ts';
import type {SettingsShelf} from '../../src/model/settings.ts';
import {Session} from '../../src/session.ts';
import type {Launch, TrackingError} from '../../src/tracking/port.ts';
import {settingsShelf} from '../../src/tracking/settings-shelf.ts';
import {Drawer, PaperPort} from '../doubles/paper-port.ts';
import {PaperShelf} from '../doubles/paper-shelf.ts';
import {course as tested, text} from './tested-course.ts';

const asHtml = (text: string): Html => text as Html;

export interface Shown {
  readonly element: SopCourse;
  readonly port: PaperPort;
  readonly session: Session;
  readonly find: (selector: string) => HTMLElement;
  readonly press: (words: string) => Promise<void>;
}

export async function show(
  launch: Partial<Launch> | TrackingError = {},
  loadText: LoadText = () => Promise.resolve(text),
  settings: SettingsShelf = settingsShelf('test'),
  course: Course = tested,
): Promise<Shown> {
  const port = new PaperPort(launch);
  const session = await Session.start({
    course,
    port,
    device: new Drawer(),
    shelf: new PaperShelf(),
  });
  const element = document.createElement('sop-course');
  element.session = session;
  element.settings = settings;
  element.about = asHtml('<p>About it.</p>');
  element.pack = {name: 'small', options: {}, probe: () => Promise.resolve('alive')};
  element.loadText = loadText;
  const frame = await fixture<HTMLElement>(
    html`<div class="frame"><footer><h2 id="support" tabindex="-1">Find support</h2></footer></div>`,
  );
  frame.prepend(element);
  await waitUntil(() => element.querySelector('h1'));
  // The workshop's elements are taken up when it has come.
  await nextFrame();
  const find = (selector: string): HTMLElement => {
    const found = element.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`Nothing matches ${selector}.`);
    return found;
  };
  return {
    element,
    port,
    session,
    find,
    press: async words => {
      const button = [...element.querySelectorAll<HTMLElement>('button, summary, nav a')].find(
        ({textContent}) => textContent.trim().startsWith(words),
      );
      if (!button) throw new Error(`No button says ${words}.`);
      button.click();
      // The course is drawn from the outside in.
      await nextFrame();
    },
  };
}

export const heading = ({find}: Shown): string => find('h1').textContent;
