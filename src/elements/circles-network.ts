// What can be done to a network? Each change gives a new one, and whoever is named to come stays named.

import type {Person} from '../model/activity.ts';
import type {Response} from '../model/learner.ts';

export type Network = Extract<Response, {kind: 'circles'}>;

/** What stands here, or else the people of an earlier time, who come to no call yet. */
export function built(here: Response | undefined, earlier: Response | undefined): Network {
  if (here?.kind === 'circles') return here;
  const people = earlier?.kind === 'circles' ? earlier.people : [];
  return {kind: 'circles', people, comes: []};
}

/** Who is called first, second and third. */
export const calls = [0, 1, 2];

export const withPerson = (network: Network, place: number, change: Partial<Person>): Network => ({
  ...network,
  people: network.people.map((person, at) => (at === place ? {...person, ...change} : person)),
});

export function without(network: Network, place: number): Network {
  const next = (one: number): number => (one === place ? -1 : one > place ? one - 1 : one);
  return {
    ...network,
    people: network.people.filter((_, at) => at !== place),
    comes: network.comes.map(comes => comes.map(next)),
  };
}

/** `tests`: how many questions there are. */
export const withCall = (
  network: Network,
  tests: number,
  test: number,
  call: number,
  person: number,
): Network => ({
  ...network,
  comes: Array.from({length: tests}, (_, at) => {
    const named = network.comes[at] ?? [];
    return at === test
      ? calls.map(place => (place === call ? person : (named[place] ?? -1)))
      : named;
  }),
});
