// What must never happen, whatever the world does? Each rule, and where it is looked at.

import type {LearnerState} from '../../src/model/learner.ts';
import {progress} from '../../src/model/progress.ts';
import type {Session} from '../../src/session.ts';
import {names} from '../tracking/launches.ts';
import type {Browser} from './browser.ts';
import {course} from './course.ts';
import type {CampaignLms, LmsLaunch} from './lms.ts';
import {Broken, show, type Seen, type Witness} from './witness.ts';

/** How things stand at a moment. */
export interface Moment {
  readonly lms: CampaignLms;
  readonly browser: Browser;
  /** The tab that writes; undefined while none does. */
  readonly writer: Session | undefined;
  readonly now: number;
  /** When that tab opened the course. */
  readonly opened: number;
  /** Since when the LMS has been as it is. */
  readonly since: number;
  readonly hidden: boolean;
}

/** In milliseconds: the promise of 30 seconds, with a commit's own way; the device, with its delay. */
const lmsLag = 32_000;
const deviceLag = 1_000;
const mostSilence = 60_000;
/** The last of the retries comes after so long. */
const repair = 65_000;

export class Judge {
  readonly #witness: Witness;
  #best = {rank: 0, score: 0};

  constructor(witness: Witness) {
    this.#witness = witness;
  }

  /** The administrator deleted the attempt. */
  reset(): void {
    this.#best = {rank: 0, score: 0};
  }

  inLms({lms}: Moment): Seen | undefined {
    return this.#witness.heldIn(lms.record.get('cmi.suspend_data') ?? '');
  }

  onDevice({browser}: Moment): Seen | undefined {
    return browser
      .copies()
      .map(memory => this.#witness.heldIn(memory))
      .reduce(later, undefined);
  }

  /** What a launch must bring back: what stands in the LMS, or on this device of the same attempt. */
  needed(moment: Moment): Seen | undefined {
    const {lms} = moment;
    const held = this.inLms(moment);
    const copy = this.onDevice(moment);
    const own = !held || copy?.state.run === held.state.run ? copy : undefined;
    // Whom the LMS does not name could be anybody; and who was reset begins anew.
    const nobody = lms.wasReset || (lms.learner === '' && !held);
    return nobody ? held : later(held, own);
  }

  /** It is on the screen again, or offered. */
  launched(needed: Seen | undefined, {state, offer}: Session, {record}: CampaignLms): void {
    if (state.completed && record.size === 0)
      throw new Broken('a reset attempt stays reset', show(state));
    const back = [state, ...(offer ? [offer.state] : [])];
    const order = Math.max(...back.map(one => this.#witness.momentOf(one)?.order ?? -1));
    if (needed && order < needed.since && !back.some(one => isWith(one, needed)))
      throw new Broken('nothing saved is lost', `${show(needed.state)} became ${show(state)}`);
  }

  /** The screen said "Saved". */
  saved(moment: Moment, session: Session): void {
    const {trouble} = moment.lms;
    const {fooled} = moment.lms;
    const held = later(this.inLms(moment), this.onDevice(moment))?.order ?? -1;
    const newest = this.#witness.newest?.order ?? -1;
    if (!(fooled && moment.browser.storage.broken) && held < newest)
      throw new Broken('what is called saved is kept', show(session.state));
    if (trouble !== 'none' || moment.lms.leaving || fooled) return;
    if (!moment.hidden) moment.lms.refused = false;
    this.#agrees(moment, session, newest);
  }

  /** What the LMS holds after a save stands alone, and says what the screen says. */
  #agrees(moment: Moment, {state}: Session, newest: number): void {
    const {record, standard, status} = moment.lms;
    const rule = 'each commit stands alone';
    const {score} = progress(course, state);
    const told = Number(record.get(names[standard].raw) ?? '');
    const done = ['completed', 'passed'].includes(status);
    const missing = state.reported.filter((_, at) => !record.has(`cmi.interactions.${at}.id`));
    if ((this.inLms(moment)?.order ?? -1) < newest)
      throw new Broken(rule, `the LMS has not ${show(state)}`);
    // One body is all that a hidden page sends: after a refused commit it repairs the memory, and the next save the rest.
    if (moment.lms.refused) return;
    if (done !== state.completed) throw new Broken(rule, `status ${status}`);
    if (told < score) throw new Broken(rule, `score ${told}, not ${score}`);
    if (missing.length > 0 && !moment.lms.owing)
      throw new Broken(rule, `not told: ${missing.join()}`);
  }

  /** The server took something. */
  kept({record, standard, status}: CampaignLms): void {
    const rank = ranks.findIndex(words => words.includes(status));
    // Whole percent: a hundredth more or less for a moment makes Moodle send a score again whose commit failed.
    const score = Math.round(Number(record.get(names[standard].raw) ?? '0'));
    if (rank < this.#best.rank) throw new Broken('status never falls', status);
    if (score < this.#best.score) throw new Broken('score never falls', String(score));
    this.#best = {rank, score};
  }

  /** A second has passed. */
  passed(moment: Moment): void {
    const {writer, opened, lms, browser, now, since, hidden} = moment;
    if (writer?.launch?.mode !== 'normal') return;
    const {kind} = writer.saving;
    const inLms = this.inLms(moment)?.order ?? -1;
    const held = Math.max(inLms, this.onDevice(moment)?.order ?? -1);
    const age = (order: number): number =>
      now - Math.max(this.#witness.firstAfter(order)?.at ?? now, opened);
    // What was done while the browser kept nothing is written with the next change.
    const first = this.#witness.firstAfter(held)?.at ?? now;
    if (!browser.storage.broken && first > browser.storage.brokenUntil && age(held) > deviceLag)
      throw new Broken('the device has it within a second', `${age(held)} ms`);
    const works = lms.trouble === 'none' && kind !== 'ended' && !hidden;
    if (works && now - since > repair + lmsLag && age(inLms) > lmsLag)
      throw new Broken('at most 30 seconds are unsaved', `${age(inLms)} ms`);
    const silent = ['not-yet', 'as-before', 'saved'].includes(kind);
    const long = Math.min(now - since, age(inLms)) > mostSilence;
    if (lms.trouble !== 'none' && silent && long && !hidden)
      throw new Broken('the learner is told within 60 seconds', `${lms.trouble}, ${kind}`);
  }

  /** A launch is over: one Initialize, at most one Finish, nothing after it, and nothing that is not of the standard. */
  over({refusals}: LmsLaunch): void {
    const wrong = refusals.filter(refusal => !/: error \d+$/.test(refusal));
    if (wrong.length > 0) throw new Broken('calls and values of the standard', wrong.join('; '));
  }
}

const ranks: readonly (readonly string[])[] = [
  ['', 'not attempted', 'unknown'],
  ['incomplete'],
  ['completed', 'passed'],
];

const later = (a: Seen | undefined, b: Seen | undefined): Seen | undefined =>
  (b?.order ?? -1) > (a?.order ?? -1) ? b : a;

/** All of it, and what was written on this device besides. */
function isWith({answers, ...rest}: LearnerState, {state, work}: Seen): boolean {
  const known = Object.entries(answers).filter(([id]) => Object.hasOwn(state.answers, id));
  return show({...rest, answers: Object.fromEntries(known)}) === work;
}
