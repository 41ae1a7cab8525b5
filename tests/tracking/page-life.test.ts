// Does a session hear when its page is hidden, left, or back?

import {expect} from '@open-wc/testing';
import {watch, type Page} from '../../src/tracking/page-life.ts';

class PaperPage extends EventTarget implements Page {
  readonly asked: string[] = [];
  readonly heard: string[] = [];
  readonly document = Object.assign(new EventTarget(), {visibilityState: 'visible'});
  readonly location = {reload: (): void => void this.heard.push('reload')};
  override addEventListener(...given: Parameters<EventTarget['addEventListener']>): void {
    this.asked.push(given[0]);
    super.addEventListener(...given);
  }
  constructor() {
    super();
    watch(this, {
      hide: () => this.heard.push('hide'),
      show: () => this.heard.push('show'),
      end: how => this.heard.push(how),
      online: () => this.heard.push('online'),
    });
  }
  turn(visibilityState: string): void {
    Object.assign(this.document, {visibilityState});
    this.document.dispatchEvent(new Event('visibilitychange'));
  }
}

const pageshow = (persisted: boolean): Event => Object.assign(new Event('pageshow'), {persisted});

describe('The life of a page', () => {
  it('F75 tells when it is hidden and seen again, F69 when the network is back, and when it is left', () => {
    const page = new PaperPage();
    page.turn('hidden');
    page.turn('visible');
    page.dispatchEvent(new Event('online'));
    page.dispatchEvent(new Event('pagehide'));
    expect(page.heard).to.deep.equal(['hide', 'show', 'online', 'finish']);
  });

  it('F10 opens anew when it comes back from the back/forward cache, and only then', () => {
    const page = new PaperPage();
    page.dispatchEvent(pageshow(false));
    expect(page.heard).to.deep.equal([]);
    page.dispatchEvent(pageshow(true));
    expect(page.heard).to.deep.equal(['reload']);
  });

  it('F71 listens to no unload and no beforeunload', () => {
    expect(new PaperPage().asked.toSorted()).to.deep.equal(['online', 'pagehide', 'pageshow']);
  });
});
