// What does the command line ask for? An LMS's profile, single options over it, and folders.

import {parseArgs} from 'node:util';
import type {Choice, Choosable, Profile} from '../manifest/profile.ts';
import {isProfileName, profiles} from '../manifest/profiles.ts';
import {usualOptions, type TrackingOptions} from '../src/tracking/options.ts';
import type {Standard} from '../src/tracking/port.ts';

export interface Variant {
  /** In the names of its zips: "" for the generic packages, "moodle", "own", "moodle-own". */
  readonly name: string;
  readonly choices: readonly Choice[];
}

export const generic: Variant = {name: '', choices: []};

/** What each option may be; a number is a range. */
export const values: {readonly [Name in keyof Choosable]: readonly Choosable[Name][] | 'seconds'} =
  {
    endStatus: ['completed', 'passed', 'both'],
    failed: [false, true],
    exitWhenComplete: ['suspend', 'normal'],
    score: ['best', 'first', 'last'],
    answers: ['words', 'codes'],
    interactions: [true, false],
    objectives: [true, false],
    journaling: [false, true],
    registered: [false, true],
    masteryscore: [false, true],
    commitSeconds: 'seconds',
  };

export const seconds = {least: 30, most: 900};

interface PackageOrder {
  readonly variant: Variant;
  readonly courseFolder: string | undefined;
  readonly folder: string | undefined;
}

/** The order, or one sentence that says what is wrong. */
export function orderOf(given: readonly string[]): PackageOrder | string {
  try {
    const {values, positionals} = parseArgs({
      args: [...given],
      allowPositionals: true,
      options: {
        lms: {type: 'string', default: 'generic'},
        set: {type: 'string', multiple: true, default: []},
      },
    });
    const [courseFolder, folder] = positionals;
    const variant = variantOf(values.lms, values.set);
    return typeof variant === 'string' ? variant : {variant, courseFolder, folder};
  } catch (error) {
    // What it does not know, it names.
    if (error instanceof TypeError) return error.message;
    throw error;
  }
}

function variantOf(lms: string, settings: readonly string[]): Variant | string {
  if (!isProfileName(lms)) {
    return `--lms ${lms}: no profile has this name. There are ${Object.keys(profiles).join(', ')}.`;
  }
  const profile: Profile = profiles[lms];
  const own: Choice[] = [];
  for (const setting of settings) {
    const choice = choiceOf(setting);
    if (typeof choice === 'string') return choice;
    own.push(choice);
  }
  const choices = [...profile.choices, ...own];
  const last = (option: keyof Choosable): unknown =>
    choices.findLast(choice => choice.option === option)?.value;
  if (last('masteryscore') === true && last('score') === 'first') {
    return '--set masteryscore=true cannot go with score=first: an LMS would fail for ever whoever was below the mark at first (F25).';
  }
  const words = [lms === 'generic' ? '' : lms, own.length > 0 ? 'own' : ''];
  return {name: words.filter(word => word !== '').join('-'), choices};
}

function choiceOf(setting: string): Choice | string {
  const [name = '', said = ''] = setting.split('=');
  if (!isOption(name)) {
    return `--set ${setting}: there is no option "${name}". There are ${Object.keys(values).join(', ')}.`;
  }
  const allowed = values[name];
  if (allowed === 'seconds') {
    const {least, most} = seconds;
    const number = Number(said);
    return Number.isInteger(number) && number >= least && number <= most
      ? ({option: name, value: number, why: 'set by hand'} as Choice)
      : `--set ${setting}: ${name} is a whole number from ${least} to ${most}.`;
  }
  const value = allowed.find(one => String(one) === said);
  return value === undefined
    ? `--set ${setting}: ${name} is one of ${allowed.join(', ')}.`
    : ({option: name, value, why: 'set by hand'} as Choice);
}

const isOption = (name: string): name is keyof Choosable => Object.hasOwn(values, name);

/** What a package of this standard does by these choices, a later one over an earlier. */
export const chosen = (
  standard: Standard,
  choices: readonly Choice[],
): TrackingOptions & Choosable =>
  choices
    .filter(choice => choice.in === undefined || choice.in === standard)
    .reduce((sum, {option, value}) => ({...sum, [option]: value}), {
      ...usualOptions[standard],
      masteryscore: false,
    });
