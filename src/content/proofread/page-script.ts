// How does one file become a page to proofread? Its front matter as words of its own, its body as blocks.

import type {z} from 'zod';
import type {Context} from '../context.ts';
import {readFrontMatter, type Located} from '../front-matter.ts';
import {blocksIn, type Block} from './blocks.ts';
import type {Passage} from './passages.ts';

export interface PageScript {
  readonly file: string;
  readonly title: string;
  /** Where problems of the whole page are reported, and excused. */
  readonly line: number;
  readonly opening: boolean;
  /** 0 outside the lessons. */
  readonly lesson: number;
  /** That the page serves, where it says so. */
  readonly objectives: readonly string[] | undefined;
  /** For families: in the plainest words. */
  readonly handout: boolean;
  /** What front matter says to the learner. */
  readonly front: readonly FrontPassage[];
  readonly blocks: readonly Block[];
}

export interface FrontPassage extends Passage {
  /** Such as "short". */
  readonly key: PropertyKey | undefined;
}

/** Words of front matter, and where they stand in it. */
export type FrontWords = readonly [
  words: string | undefined,
  path: readonly PropertyKey[],
  kind?: Passage['kind'],
];

/** What a kind of page says of itself. */
interface Look {
  /** The title of the page, if it is not that of its front matter. */
  readonly title?: string;
  readonly opening?: boolean;
  readonly lesson?: number;
  readonly objectives?: readonly string[];
  readonly handout?: boolean;
  /** Behind the title. */
  readonly front?: readonly FrontWords[];
}

/** The compiler has said already what cannot be read. */
export const silent = (): void => undefined;

interface ReadScript<T> {
  readonly page: PageScript;
  readonly matter: Located<T>;
}

/** Undefined where the front matter cannot be read. */
export function readScript<T extends {readonly title: string}>(
  file: string,
  source: string,
  schema: z.ZodType<T>,
  contextOf: (value: T) => Context,
  lookOf: (value: T) => Look = () => ({}),
): ReadScript<T> | undefined {
  const {matter, body, bodyLine} = readFrontMatter(source, schema, silent);
  if (!matter) return undefined;
  const {value, lineOf} = matter;
  const look = lookOf(value);
  const {title = value.title, opening = false, lesson = 0, handout = false, front = []} = look;
  const said: readonly FrontWords[] = [[value.title, ['title'], 'heading'], ...front];
  return {
    matter,
    page: {
      file,
      title,
      line: lineOf('title'),
      opening,
      lesson,
      objectives: look.objectives,
      handout,
      front: said.flatMap(([text, path, kind = 'words']): FrontPassage[] =>
        text === undefined
          ? []
          : [{file, line: lineOf(...path), kind, text, spoken: [], strayMarks: [], key: path[0]}],
      ),
      blocks: blocksIn(body, bodyLine, file, contextOf(value), handout),
    },
  };
}
