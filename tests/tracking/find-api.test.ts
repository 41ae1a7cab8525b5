// Is the LMS's API found wherever an LMS may put it, and nothing else taken for it?

import {expect} from '@open-wc/testing';
import {findApi, lookForApi, type Pane, type Sought} from '../../src/tracking/find-api.ts';

const sought: Sought = {name: 'API', method: 'LMSInitialize'};
const sought2004: Sought = {name: 'API_1484_11', method: 'Initialize'};
const api = {LMSInitialize: () => 'true'};
const other = {LMSInitialize: () => 'true'};

type Fake = Pane & {parent?: unknown; opener?: unknown; API?: unknown; API_1484_11?: unknown};

/** Its own parent, as a browser's topmost window is. */
function pane(content: Partial<Fake> = {}): Fake {
  const fake: Fake = {opener: null, ...content};
  fake.parent ??= fake;
  return fake;
}

/** A window of another origin, all of whose properties throw. */
const foreign = (): Pane =>
  new Proxy(
    {},
    {
      get: () => {
        throw new DOMException('Blocked a frame', 'SecurityError');
      },
    },
  );

const found = (start: Pane): unknown => {
  const finding = lookForApi(start, sought);
  return finding.found === 'api' ? finding.api : finding.found;
};

describe('find-api', () => {
  it('F02 finds the API in the window of the course itself', () => {
    expect(found(pane({API: api}))).to.equal(api);
  });

  it('finds it in the nearest of the parents', () => {
    const top = pane({API: other});
    const middle = pane({API: api, parent: top});
    expect(found(pane({parent: pane({parent: middle})}))).to.equal(api);
  });

  it("finds it in the opener, and in the opener's parents", () => {
    expect(found(pane({opener: pane({API: api})}))).to.equal(api);
    expect(found(pane({opener: pane({parent: pane({API: api})})}))).to.equal(api);
  });

  it('finds it in the opener of the window around the frame of the course', () => {
    expect(found(pane({parent: pane({opener: pane({API: api})})}))).to.equal(api);
  });

  it('prefers the parents to the opener', () => {
    expect(found(pane({parent: pane({API: api}), opener: pane({API: other})}))).to.equal(api);
  });

  it('says which windows were searched, and what was found where', () => {
    const opener = pane({parent: pane({API: api})});
    const around = pane({parent: foreign(), opener});
    const {looks} = lookForApi(pane({API: 'a word', parent: around}), sought);
    expect(looks.map(({where, saw}) => `${where}: ${saw}`)).to.deep.equal([
      'this window: not-an-api',
      'parent 1: nothing',
      'parent 2: another-origin',
      'opener of parent 1: nothing',
      'parent 1 of opener of parent 1: api',
    ]);
  });

  it('F01 goes on behind a window of another origin, to the openers', () => {
    expect(found(pane({parent: foreign(), opener: pane({API: api})}))).to.equal(api);
    expect(found(pane({opener: foreign(), parent: pane({API: api})}))).to.equal(api);
  });

  it('F01 goes on to the parent of a window whose API alone throws', () => {
    const guarded = pane({parent: pane({API: api})});
    Object.defineProperty(guarded, 'API', {
      get: () => {
        throw new DOMException('Blocked a frame', 'SecurityError');
      },
    });
    expect(found(pane({parent: guarded}))).to.equal(api);
  });

  it('F01 finds it behind a real frame of another origin', () => {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', '');
    document.body.append(frame);
    const inside = pane({parent: frame.contentWindow});
    expect(() => (frame.contentWindow as Fake | null)?.API).to.throw(DOMException);
    expect(found(inside)).to.equal('cross-origin');
    Object.assign(window, {API: api});
    expect(found(inside)).to.equal(api);
    Reflect.deleteProperty(window, 'API');
    frame.remove();
  });

  it('F01 never looks at top', () => {
    const start = pane({API: api});
    Object.defineProperty(start, 'top', {
      get: () => {
        throw new Error('looked at top');
      },
    });
    expect(found(start)).to.equal(api);
  });

  it('F04 takes the API of its own standard only', () => {
    const api2004 = {Initialize: () => 'true'};
    const both = pane({API: api, API_1484_11: api2004});
    expect(lookForApi(both, sought)).to.include({found: 'api', api});
    expect(lookForApi(both, sought2004)).to.include({found: 'api', api: api2004});
    expect(lookForApi(pane({API_1484_11: api2004}), sought).found).to.equal('nothing');
  });

  it('F04 does not even touch the API of the other standard', () => {
    const start = pane({API_1484_11: {Initialize: () => 'true'}});
    Object.defineProperty(start, 'API', {
      get: () => {
        throw new Error('touched API');
      },
    });
    expect(lookForApi(start, sought2004).found).to.equal('api');
  });

  it('does not take a frame or an element of that name for the API', () => {
    const named = document.createElement('div');
    expect(found(pane({API: named}))).to.equal('nothing');
    expect(found(pane({API: null}))).to.equal('nothing');
    expect(found(pane({API: pane(), parent: pane({API: api})}))).to.equal(api);
  });

  it('takes an API that is a function, as well as an object', () => {
    const callable = Object.assign(() => undefined, api);
    expect(found(pane({API: callable}))).to.equal(callable);
  });

  it('F07 tells another origin from no API at all', () => {
    expect(found(pane())).to.equal('nothing');
    expect(found(pane({parent: foreign()}))).to.equal('cross-origin');
    expect(found(pane({opener: foreign()}))).to.equal('cross-origin');
  });

  it('ends where parents and openers lead in a circle', () => {
    const a = pane();
    const b = pane({parent: a, opener: a});
    a.parent = b;
    a.opener = b;
    expect(found(a)).to.equal('nothing');
  });

  it('F03 looks again until the API is there, and F05 for ten seconds at most', async () => {
    const start = pane();
    const waits: number[] = [];
    const late =
      (after: number) =>
      (ms: number): Promise<void> => {
        waits.push(ms);
        if (waits.reduce((sum, one) => sum + one, 0) >= after) start.API = api;
        return Promise.resolve();
      };
    expect(await findApi(start, sought, late(3000))).to.include({found: 'api', api});
    expect(waits).to.deep.equal([100, 200, 700, 1000, 1000]);
    delete start.API;
    waits.length = 0;
    expect((await findApi(start, sought, late(Infinity))).found).to.equal('nothing');
    expect(waits.reduce((sum, one) => sum + one, 0)).to.equal(10_000);
  });

  it('F03 waits in real time', async () => {
    const start = pane();
    setTimeout(() => (start.API = api), 50);
    const before = performance.now();
    expect((await findApi(start, sought)).found).to.equal('api');
    expect(performance.now() - before).to.be.within(50, 1000);
  });
});
