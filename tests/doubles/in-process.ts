// How is a double played without a browser and a server? Its wire is a function, its record a value, and its page what the test says.

import type {Apis, Double, Launch, Report, Standard, Stored, Surroundings} from './double.ts';
import type {Runtime} from './strict.ts';
import {vocabulary} from './vocabulary.ts';

/** Chromium's limit for one beacon, and for all that are under way (F73). */
const beaconLimit = 65_536;

export class DoubleOnPaper {
  readonly double: Double;
  readonly standard: Standard;
  stored: Stored;
  /** down: nothing gets through. refuses: the server answers with an error. signed-out: it answers with its login page. */
  network: 'up' | 'down' | 'refuses' | 'signed-out' = 'up';
  page: {-readonly [part in keyof Surroundings]: Surroundings[part]} = {
    now: 'shown',
    wasHidden: false,
  };
  /** Each body that was sent, in its length, and how. */
  readonly sent: {readonly how: 'asked' | 'beacon' | 'later'; readonly size: number}[] = [];
  #later: string[] = [];

  constructor(double: Double, standard: Standard = double.standards[0], stored: Stored = {}) {
    this.double = double;
    this.standard = standard;
    this.stored = stored;
  }

  /** A new page of the LMS with a new API. */
  launch(): Apis {
    this.page = {now: 'shown', wasHidden: false};
    const {standard, stored} = this;
    const given: Launch = {
      standard,
      stored,
      learner: {id: 'learner-1', name: 'Learner, First'},
      page: new Proxy(this.page, {get: (_, part) => Reflect.get(this.page, part) as unknown}),
      wire: {
        ask: body => {
          this.sent.push({how: 'asked', size: body.length});
          return this.#reach(body);
        },
        beacon: body => {
          this.sent.push({how: 'beacon', size: body.length});
          if (body.length > beaconLimit) return false;
          this.#reach(body);
          return true;
        },
        later: body => {
          this.sent.push({how: 'later', size: body.length});
          this.#later.push(body);
        },
      },
    };
    return this.double.launch(given);
  }

  /** The API of this standard, of a new launch. */
  open(): Runtime {
    const api = this.launch()[vocabulary[this.standard].api];
    if (!api) throw new Error(`${this.double.name} offers no API for ${this.standard}.`);
    return api;
  }

  /** What was to be sent later arrives now. */
  arrive(): void {
    const bodies = this.#later;
    this.#later = [];
    for (const body of bodies) this.#reach(body);
  }

  report(): Report {
    return this.double.report(this.stored, this.standard);
  }

  #reach(body: string): string | undefined {
    switch (this.network) {
      case 'up': {
        const {stored, says} = this.double.receive(this.stored, body, this.standard);
        this.stored = stored;
        return says;
      }
      case 'down':
        return undefined;
      case 'refuses':
        return '500';
      case 'signed-out':
        return '<!doctype html><title>Log in</title>';
      default:
        return this.network satisfies never;
    }
  }
}
