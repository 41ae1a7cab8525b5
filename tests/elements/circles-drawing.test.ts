// Does every network have a drawing: all its people on their rings, names only where there is room, nothing outside?

import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {Person} from '../../src/model/activity.ts';
import {
  centre,
  draw,
  heart,
  left,
  top,
  width,
  type Box,
  type Drawing,
} from '../../src/elements/circles-drawing.ts';
import {doubtsAbout, doubtsAboutAll, type Doubt} from '../../src/elements/circles-questions.ts';
import {withCall, without, withPerson, type Network} from '../../src/elements/circles-network.ts';

const rings = ['knows everything', 'knows something', 'knows nothing yet'];
const radii = [88, 130, 172];

const person = (name: string, ring: number, more: Partial<Person> = {}): Person => ({
  name,
  role: '',
  knows: '',
  service: false,
  ring,
  ...more,
});

const anyName = fc.oneof(
  fc.string({unit: 'binary', maxLength: 70}),
  fc.constantFrom(
    '',
    '   ',
    'Grandma',
    'Aunt Maria from Fresno',
    'שלום',
    '👩‍👧‍👦',
    '<script>alert(1)</script>',
    'x'.repeat(60),
    'one\ntwo\u0000three',
  ),
);
const anyPeople = fc
  .array(fc.record({name: anyName, ring: fc.integer({min: -1, max: 2}), service: fc.boolean()}), {
    maxLength: 60,
  })
  .map(people => people.map(({name, ring, service}) => person(name, ring, {service})));

const labels = ({marks}: Drawing): Box[] => marks.flatMap(({label}) => (label ? [label.box] : []));
const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

describe('The drawing of any network', () => {
  it('has one mark for each person, on the ring of that person', () => {
    fc.assert(
      fc.property(anyPeople, people => {
        const {marks, height} = draw(people, rings);
        expect(marks.map(mark => mark.person).sort((a, b) => a - b)).to.deep.equal([
          ...people.keys(),
        ]);
        for (const {person: place, x, y, size} of marks) {
          const ring = people[place]?.ring ?? -1;
          const radius = radii[ring];
          if (radius === undefined) expect(y - size).to.be.greaterThan(centre + 172);
          else expect(Math.hypot(x - centre, y - centre)).to.be.closeTo(radius, 0.2);
          expect(x - size >= left && x + size <= left + width).to.equal(true);
          expect(y - size >= top && y + size <= top + height).to.equal(true);
        }
      }),
    );
  });

  it('has no name upon another, upon a mark, in the middle, or outside', () => {
    fc.assert(
      fc.property(anyPeople, people => {
        const drawing = draw(people, rings);
        const boxes = labels(drawing);
        for (const [at, box] of boxes.entries()) {
          expect(boxes.slice(at + 1).some(other => overlap(box, other))).to.equal(false);
          const covered = drawing.marks.some(({x, y, size}) =>
            overlap(box, {x: x - size, y: y - size, width: 2 * size, height: 2 * size}),
          );
          expect(covered).to.equal(false);
          const middle = {
            x: centre - heart,
            y: centre - heart,
            width: 2 * heart,
            height: 2 * heart,
          };
          expect(overlap(box, middle)).to.equal(false);
          expect(box.x >= left && box.x + box.width <= left + width).to.equal(true);
        }
      }),
    );
  });

  it('leaves each ring open as wide as its name', () => {
    for (const {path, name} of draw([], rings).rings) {
      const [, from = NaN, to = NaN] = (/^M([\d.]+) .* ([\d.]+) [\d.]+$/.exec(path) ?? []).map(
        Number,
      );
      expect(from - to, name).to.be.greaterThan(name.length * 8);
    }
  });
});

describe('The drawing of a small network', () => {
  it('says every name', () => {
    const people = [
      person('Grandma', 0),
      person('Sarah', 0, {service: true}),
      person('Molly', 0, {service: true}),
      person('The neighbor', 1),
      person('A peer', 1),
      person('James', -1),
    ];
    const said = draw(people, rings).marks.map(({label}) => label?.words);
    expect(said).to.have.members(people.map(({name}) => name));
  });

  it('cuts a long name, and keeps it whole in the lists', () => {
    const [mark] = draw([person('Wolfeschlegelsteinhausen', 2)], rings).marks;
    expect(mark?.label?.words).to.match(/^Wolfes.*…$/);
  });
});

const people = [
  person('Grandma', 0),
  person('Molly', 0, {service: true}),
  person('The neighbor', 1),
  person('A friend', 2),
  person('James', -1),
  person('alisa ', 1),
  person('Tim', 1, {role: 'the neighbor’s son, 9 years old'}),
];
const childWords = /\bson\b|years old/i;

const doubts: readonly (readonly [string, readonly number[], readonly Doubt[]])[] = [
  ['nobody', [], [{ask: 'nobody', person: -1}]],
  ['gaps only', [-1, -1, -1], [{ask: 'nobody', person: -1}]],
  ['somebody who is not there any more', [99], [{ask: 'nobody', person: -1}]],
  ['one person', [0], [{ask: 'one', person: 0}]],
  ['one person named twice', [0, 0], [{ask: 'one', person: 0}]],
  ['two who know', [0, 2], []],
  ['two, one of them twice', [0, 2, 0], [{ask: 'twice', person: 0}]],
  ['a service', [0, 1], [{ask: 'service', person: 1}]],
  ['who knows nothing yet', [0, 3], [{ask: 'knowsNothing', person: 3}]],
  ['who is in no ring', [0, 4], [{ask: 'unplaced', person: 4}]],
  ['who stands in the middle', [0, 5], [{ask: 'middle', person: 5}]],
  ['a child', [0, 6], [{ask: 'child', person: 6}]],
  [
    'all at once',
    [1, -1, 6],
    [
      {ask: 'service', person: 1},
      {ask: 'child', person: 6},
    ],
  ],
];

describe('What is worth asking about who comes', () => {
  for (const [name, comes, expected] of doubts) {
    it(name, () => {
      expect(doubtsAbout(comes, people, ['Alisa', 'Sam'], childWords)).to.deep.equal(expected);
    });
  }

  it('and who stays when the services leave', () => {
    expect(doubtsAboutAll(people)).to.deep.equal([{ask: 'oneStays', person: 0}]);
    expect(doubtsAboutAll(people.slice(1))).to.deep.equal([{ask: 'nobodyStays', person: -1}]);
    expect(doubtsAboutAll([...people, person('Aunt', 0)])).to.deep.equal([]);
  });
});

describe('A network', () => {
  const network: Network = {kind: 'circles', people, comes: [[3, 2, 0], [], [2]]};
  const named = ({people: all, comes}: Network): (string | undefined)[][] =>
    comes.map(places => places.map(place => all[place]?.name));

  it('keeps naming the same people when somebody is taken away', () => {
    fc.assert(
      fc.property(fc.nat({max: people.length - 1}), place => {
        const gone = people[place]?.name;
        const expected = named(network).map(names =>
          names.map(name => (name === gone ? undefined : name)),
        );
        expect(named(without(network, place))).to.deep.equal(expected);
      }),
    );
  });

  it('keeps naming whoever was named, whatever is done to it', () => {
    const deed = fc.oneof(
      fc.record({
        kind: fc.constant('move' as const),
        at: fc.nat(),
        ring: fc.integer({min: -1, max: 2}),
      }),
      fc.record({kind: fc.constant('remove' as const), at: fc.nat()}),
      fc.record({kind: fc.constant('add' as const)}),
    );
    fc.assert(
      fc.property(fc.array(deed, {maxLength: 12}), deeds => {
        const after = deeds.reduce<Network>((sum, one) => {
          const at = 'at' in one && sum.people.length > 0 ? one.at % sum.people.length : 0;
          switch (one.kind) {
            case 'move':
              return withPerson(sum, at, {ring: one.ring});
            case 'remove':
              return sum.people.length > 0 ? without(sum, at) : sum;
            case 'add':
              return {...sum, people: [...sum.people, person('Somebody new', 0)]};
            default:
              return one satisfies never;
          }
        }, network);
        const still = after.people.map(({name}) => name);
        const expected = named(network).map(names =>
          names.map(name => (name !== undefined && still.includes(name) ? name : undefined)),
        );
        expect(named(after)).to.deep.equal(expected);
      }),
    );
  });

  it('changes one person, or one call, and nothing else', () => {
    expect(withPerson(network, 1, {ring: 2}).people[1]).to.deep.equal({...people[1], ring: 2});
    expect(withPerson(network, 1, {ring: 2}).people.toSpliced(1, 1)).to.deep.equal(
      people.toSpliced(1, 1),
    );
    expect(withCall({...network, comes: []}, 2, 1, 2, 4).comes).to.deep.equal([[], [-1, -1, 4]]);
    expect(withCall(network, 3, 0, 0, 1).comes).to.deep.equal([[1, 2, 0], [], [2]]);
  });
});
