// What can be found? Every screen, explained word and source of a package; never what the learner wrote, nor what a test asks.

import type {Activity} from '../model/activity.ts';
import type {Course, Module, Page, Text} from '../model/course.ts';
import type {Html} from '../model/ids.ts';
import {passagesOf} from './passages.ts';

/** Where a screen stands. */
export interface Place {
  readonly module: Module;
  readonly page: Page;
}

interface EntryBase {
  /** No two entries share it. */
  readonly id: string;
  readonly title: string;
  readonly passages: readonly string[];
}
interface ScreenEntry extends EntryBase {
  readonly kind: 'screen';
  readonly place: Place;
}
/** Explained or cited on some screens; its own words open in place. */
export interface NoteEntry extends EntryBase {
  readonly kind: 'word' | 'source';
  readonly html: Html;
  readonly on: readonly Place[];
}
export type Entry = ScreenEntry | NoteEntry;

/** Of a module without its text there are the titles and the questions. */
export function entriesOf(course: Course, texts: readonly Text[]): Entry[] {
  const textOf = ({id}: Module): Text | undefined => texts.find(({module}) => module === id);
  const places = course.modules.flatMap(module => module.pages.map(page => ({module, page})));
  const proseOf = ({module, page}: Place): Html[] =>
    page.blocks.flatMap(block =>
      block.kind === 'prose' ? (textOf(module)?.prose[block.at] ?? []) : [],
    );
  const notes = (
    kind: NoteEntry['kind'],
    found: ReadonlyMap<string, Omit<NoteEntry, 'kind' | 'id' | 'on'>>,
    isOn: (place: Place, key: string) => boolean,
  ): NoteEntry[] =>
    [...found].map(([key, note]) => ({
      ...note,
      kind,
      id: `${kind}-${key}`,
      on: places.filter(place => isOn(place, key)),
    }));
  return [
    ...places.map(place => screenOf(place, textOf(place.module))),
    ...notes('word', wordsIn(texts), (place, slug) =>
      proseOf(place).some(html => html.includes(` data-term="${slug}"`)),
    ),
    ...notes('source', sourcesIn(texts), ({page}, key) => page.sources.includes(key)),
  ];
}

function screenOf(place: Place, text: Text | undefined): ScreenEntry {
  const {id, title, blocks} = place.page;
  const passages = blocks.flatMap(block =>
    block.kind === 'prose' ? passagesOf(text?.prose[block.at] ?? noHtml) : asked(block),
  );
  return {kind: 'screen', id: `screen-${id}`, title, passages, place};
}

const noHtml = '' as Html;

type Note = Omit<NoteEntry, 'kind' | 'id' | 'on'>;

const wordsIn = (texts: readonly Text[]): Map<string, Note> =>
  new Map(
    texts.flatMap(({terms}) =>
      Object.entries(terms).map(([slug, {term, meaning}]) => [
        slug,
        {title: term, html: meaning, passages: passagesOf(meaning)},
      ]),
    ),
  );

const sourcesIn = (texts: readonly Text[]): Map<string, Note> =>
  new Map(
    texts.flatMap(({sources}) =>
      Object.entries(sources).map(([key, html]) => [
        key,
        {title: passagesOf(html).join(' '), html, passages: []},
      ]),
    ),
  );

/** What an exercise shows before it is answered: no excerpt gives an answer away. */
function asked(activity: Activity): string[] {
  const lines = (shown: readonly {readonly text: string}[]): string[] =>
    shown.map(({text}) => text);
  const prompt = passagesOf(activity.prompt);
  switch (activity.kind) {
    case 'choice':
      return [...prompt, ...lines(activity.options)];
    case 'match':
    case 'sort':
      return [...prompt, ...lines(activity.items), ...activity.targets];
    case 'order':
      // As they stand, they would be the answer.
      return [...prompt, ...lines(activity.steps).sort()];
    case 'plan':
      return [...prompt, ...activity.questions, ...activity.columns];
    case 'conversation':
      return [...prompt, ...passagesOf(activity.turns[0]?.html ?? noHtml)];
    case 'circles':
      return [...prompt, ...activity.stress.flatMap(({ask}) => passagesOf(ask))];
    case 'statement':
      return [...prompt, ...activity.slots.flatMap(({name, ask}) => [name, ask])];
    case 'reflect':
      return prompt;
    default:
      return activity satisfies never;
  }
}
