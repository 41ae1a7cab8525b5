// How is what was written kept as texts, and read back? One text; of a plan one a row, so that each can stand alone.

import type {Person} from './activity.ts';
import type {Answer, PlanRow} from './learner.ts';
import {
  isWriting,
  readPicked,
  readPlaces,
  spellPicked,
  spellPlaces,
  type Writing,
  type WritingActivity,
} from './response-code.ts';

export interface Pieces {
  /** What was ticked and rated, in digits. */
  readonly picks: string;
  /** What was written; none of them is empty. */
  readonly texts: readonly string[];
}

/** Information separators, which nobody can type, stand between cells, rows and parts. */
const CELL = '\u001f';
const ROW = '\u001e';
const PART = '\u001d';
/** Behind the other cells of a person who is a service. */
const SERVICE = 's';

/** Half surrogate pairs and separators are replaced, all else stays as written. */
export function piecesOf(writing: Writing): Pieces {
  switch (writing.kind) {
    case 'reflect':
      return alone(whole(writing.text));
    case 'plan':
      return {
        picks: spellPicked(writing.had) + spellPlaces(writing.ratings),
        texts: writing.rows.map(({question, cells}) => rowOf([String(question), ...cells])),
      };
    case 'circles':
      return alone(
        partsOf(
          writing.people
            .map(({ring, name, role, knows, service}) =>
              rowOf([String(ring), name, role, knows, ...(service ? [SERVICE] : [])]),
            )
            .join(ROW),
          writing.comes.map(places => places.join(' ')).join(ROW),
        ),
      );
    case 'statement':
      return alone(rowOf(writing.slots));
    default:
      return writing satisfies never;
  }
}

export const hasWords = (writing: Writing): boolean => piecesOf(writing).texts.length > 0;

/** Undefined for rows, people and slots in which nothing can be seen: whoever emptied a text has written none. */
export function writingIn(answer: Answer | undefined): Writing | undefined {
  const response = answer?.response;
  if (!response || !isWriting(response)) return undefined;
  const seen = wordsIn(response).some(words => !/^[\s\p{Cc}\p{Cf}]*$/u.test(words));
  return seen ? response : undefined;
}

/** Text by text, as the learner typed them. */
export function wordsIn(writing: Writing): readonly string[] {
  switch (writing.kind) {
    case 'reflect':
      return [writing.text];
    case 'plan':
      return writing.rows.flatMap(({cells}) => cells);
    case 'circles':
      return writing.people.flatMap(({name, role, knows}) => [name, role, knows]);
    case 'statement':
      return writing.slots;
    default:
      return writing satisfies never;
  }
}

/** Whatever pieces there are: a writing of which some are missing is the rest of it. */
export function writingOf({picks, texts}: Pieces, activity: WritingActivity): Writing {
  const [text = ''] = texts;
  switch (activity.kind) {
    case 'reflect':
      return {kind: 'reflect', text};
    case 'plan': {
      const had = readPicked(picks, activity.model.length);
      const ratings = had && readPlaces(had.rest, activity.rubric.length, 3);
      return {
        kind: 'plan',
        rows: texts.map((row): PlanRow => {
          const [question, ...cells] = row.split(CELL);
          return {question: placeIn(activity.questions, question), cells};
        }),
        had: had?.places ?? [],
        ratings: ratings?.places ?? [],
      };
    }
    case 'circles': {
      const [people = '', comes = ''] = text.split(PART);
      return {
        kind: 'circles',
        people: listIn(people).map((person): Person => {
          const [ring, name = '', role = '', knows = '', service] = person.split(CELL);
          return {
            ring: placeIn(activity.rings, ring),
            name,
            role,
            knows,
            service: service === SERVICE,
          };
        }),
        comes: listIn(comes).map(numbersIn),
      };
    }
    case 'statement':
      return {kind: 'statement', slots: text === '' ? [] : text.split(CELL)};
    default:
      return activity satisfies never;
  }
}

const alone = (text: string): Pieces => ({picks: '', texts: text === '' ? [] : [text]});

const rowOf = (cells: readonly string[]): string => cells.map(whole).join(CELL);

const listIn = (text: string): string[] => (text === '' ? [] : text.split(ROW));

const placeIn = (list: readonly unknown[], place = ''): number =>
  list[Number(place)] === undefined ? -1 : Number(place);

/** Empty parts at the end say nothing. */
const partsOf = (...parts: readonly string[]): string => parts.join(PART).replace(/\u001d+$/, '');

const numbersIn = (text: string): number[] =>
  text === '' ? [] : text.split(' ').map(Number).filter(Number.isSafeInteger);

const whole = (text: string): string => text.toWellFormed().replace(/[\u001d-\u001f]/g, ' ');
