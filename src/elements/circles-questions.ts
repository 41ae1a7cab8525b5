// What is worth asking about a network, and about who comes at night? It explains, and holds nobody back.

import type {Person} from '../model/activity.ts';

/** `person`: the place of who it is about; -1 where it is about nobody. */
export interface Doubt {
  readonly ask:
    | 'nobody'
    | 'one'
    | 'twice'
    | 'middle'
    | 'child'
    | 'service'
    | 'unplaced'
    | 'knowsNothing'
    | 'oneStays'
    | 'nobodyStays';
  readonly person: number;
}

/** `comes`: places of those who come, the first to be called first; -1: nobody yet. */
export function doubtsAbout(
  comes: readonly number[],
  people: readonly Person[],
  middle: readonly string[],
  childWords: RegExp,
): Doubt[] {
  const named = comes.filter(place => people[place]);
  const each = [...new Set(named)];
  const [person = -1] = each;
  const twice = each.filter(place => named.indexOf(place) !== named.lastIndexOf(place));
  return [
    ...(each.length < 2
      ? [{ask: person < 0 ? 'nobody' : 'one', person} as const]
      : twice.map(person => ({ask: 'twice', person}) as const)),
    ...each.flatMap(person => {
      const ask = askAbout(people[person], middle, childWords);
      return ask ? {ask, person} : [];
    }),
  ];
}

/** Own people who know everything are what is left of the inner ring when the services leave. */
export function doubtsAboutAll(people: readonly Person[]): Doubt[] {
  const staying = people.flatMap(({service, ring}, place) => (ring === 0 && !service ? place : []));
  const [person = -1] = staying;
  return staying.length > 1 ? [] : [{ask: person < 0 ? 'nobodyStays' : 'oneStays', person}];
}

/** The one that weighs most. */
function askAbout(
  person: Person | undefined,
  middle: readonly string[],
  childWords: RegExp,
): Doubt['ask'] | undefined {
  if (!person) return undefined;
  const {name, role, service, ring} = person;
  if (middle.some(one => same(one, name))) return 'middle';
  if (childWords.test(`${name}, ${role}`)) return 'child';
  if (service) return 'service';
  if (ring < 0) return 'unplaced';
  return ring === 2 ? 'knowsNothing' : undefined;
}

const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();
