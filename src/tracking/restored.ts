// What does a launch start from? The record keeper's string, and what this device holds of the same learner.

import type {Course} from '../model/course.ts';
import type {ActivityId} from '../model/ids.ts';
import {newcomer, type LearnerState} from '../model/learner.ts';
import {decode, type Damage} from '../model/memory.ts';
import {withWords, writingsIn} from '../model/own-words.ts';
import {reduce, type Action} from '../model/reduce.ts';
import type {Older} from './case-keeper.ts';
import {ownerOf} from './case-shelf.ts';
import {traceOf, type Copy, type DeviceCopy} from './device.ts';
import {onTop} from './on-top.ts';
import type {Launch, TrackingPort} from './port.ts';
import {reconciled} from './snapshot.ts';

/** Work of this learner on this device that the record keeper does not have: only the learner can say whether it belongs here. */
export interface Offer {
  readonly state: LearnerState;
  /** writing: of an attempt that is complete, or was reset, only the words come back, and never its completion. */
  readonly part: 'all' | 'writing';
}

export interface Start {
  readonly state: LearnerState;
  readonly damage: Damage;
  /** What the record keeper gave back. */
  readonly known: LearnerState | undefined;
  /** Writing of which a part is in no copy that is here. */
  readonly partly: readonly ActivityId[];
  /** Of two copies of a run the one that gave way. */
  readonly older: Older | undefined;
  readonly offer: Offer | undefined;
}

/** After so long an attempt may have been made, and reset, on another device. */
const freshFor = 30 * 24 * 3_600_000;

export function restored(
  course: Course,
  device: DeviceCopy,
  port: TrackingPort,
  launch: Launch,
): Start {
  const {state: known, damage, partly: missing} = decode(launch.memory, course);
  const copies = device.recall();
  const own = known && known.run !== '' ? copies.find(({run}) => run === known.run) : undefined;
  // A record without the name of a run, because it is new, wiped or damaged, says nothing of whose copy belongs to it.
  const ours = own && decode(own.memory, course);
  const begun = isBegun(known) || isBegun(ours?.state);
  const lost = known?.run && begun ? undefined : copyOf(launch, copies, course);
  const copy = stateIn(lost, course);
  const untold = lost !== undefined && launch.memory === '' && isSafe(launch, lost);
  const state = known?.run
    ? merged(known, lost ? undefined : ours?.state, comesFrom(own, launch, damage), course)
    : ((untold ? copy : undefined) ?? known ?? newcomer(''));
  const isNewer = known !== undefined && state === ours?.state;
  const partly = isNewer
    ? ours.partly
    : missing.filter(id => state.answers[id] === known?.answers[id]);
  const gaveWay = isNewer ? known : ours?.state;
  return {
    state: reconciled(
      // A damaged string may have lost the name of its run: it gets a new one, and no copy can claim it.
      state.run === '' ? {...state, run: newRun()} : state,
      port.interactionCount,
    ),
    damage,
    known,
    partly,
    older: gaveWay && {answers: gaveWay.answers, partly},
    offer: lost && copy && !untold ? {state: copy, part: partOf(lost, copy)} : undefined,
  };
}

/**
 * The newest with anything done in it: a look at the course since must not hide it. That of a learner whom the LMS does
 * not name is named by its run: it could be anybody's, and nobody is asked.
 */
const copyOf = ({learnerId}: Launch, copies: readonly Copy[], course: Course): Copy | undefined =>
  copies.find(copy => copy.owner === ownerOf(learnerId, '') && isBegun(stateIn(copy, course)));

const isBegun = (state: LearnerState | undefined): boolean =>
  state !== undefined &&
  (state.completed ||
    [state.seen, state.marked, state.answers, state.tests].some(
      part => Object.keys(part).length > 0,
    ));

const stateIn = (copy: Copy | undefined, course: Course): LearnerState | undefined =>
  copy && decode(copy.memory, course).state;

/**
 * To restore without a question: the record keeper never held this run, since it could not be reached; or it has the
 * course as complete and has wiped our memory (F31), so that nothing is brought back that it does not say itself.
 */
const isSafe = ({completed}: Launch, {told, at}: Copy): boolean =>
  completed || (!told && Math.abs(Date.now() - at) < freshFor);

const partOf = ({told}: Copy, {completed}: LearnerState): Offer['part'] =>
  told && completed ? 'writing' : 'all';

/** Of a damaged string nobody knows what it was: there the count of changes decides. */
const comesFrom = (copy: Copy | undefined, {memory}: Launch, damage: Damage): boolean =>
  damage !== 'none' || copy?.knows.includes(traceOf(memory)) === true;

/** The record keeper's state decides; the device's copy only where it comes from that, or is that. */
function merged(
  known: LearnerState,
  copy: LearnerState | undefined,
  later: boolean,
  course: Course,
): LearnerState {
  if (!copy) return known;
  if (later && copy.revision >= known.revision) return copy;
  const state = course.writing === 'device' ? withWords(known, copy) : known;
  return withWriting(state, copy);
}

/** What was written on this device after the LMS had hung up, and then the course went on elsewhere: as drafts. */
function withWriting(state: LearnerState, copy: LearnerState): LearnerState {
  const answers = Object.fromEntries(
    writingsIn(copy)
      .filter(id => state.answers[id] === undefined)
      .map(id => [id, copy.answers[id]]),
  );
  return reduce(state, {type: 'adopt', answers});
}

/** `deeds`: what was done since the launch; it comes on top. */
export function withOffer(
  state: LearnerState,
  {state: offered, part}: Offer,
  deeds: readonly Action[],
): LearnerState {
  if (part === 'writing') {
    const {marked} = offered;
    return reduce(withWriting(state, offered), {type: 'adopt', answers: {}, marked});
  }
  const {run, reported} = state;
  const revision = Math.max(state.revision, offered.revision) + 1;
  const seconds = state.seconds + offered.seconds;
  return onTop({...offered, run, reported, revision, seconds}, deeds);
}

function newRun(): string {
  const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';
  return Array.from(
    crypto.getRandomValues(new Uint8Array(6)),
    byte => letters[byte % letters.length],
  ).join('');
}
