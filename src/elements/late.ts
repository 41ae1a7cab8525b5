// What comes only after the first screen, and what if it does not? Scripts, when they are needed, and the texts of the modules.

import type {TakeAway} from '../export/document.ts';
import type {Module, Text} from '../model/course.ts';

/** src/workshop.ts or src/search/main.ts. */
export type LatePart = 'workshop' | 'search';

/** Loads a script, or says with an error that names the file why not. */
export type LoadLate = (part: LatePart) => Promise<unknown>;

/** Loads a module's text, or says with an error that names the file why not. */
export type LoadText = (module: Module) => Promise<Text>;

/** Loads the script with the handouts and the writer of Word files, or says with an error that names the file why not. */
export type LoadTakeAway = () => Promise<TakeAway>;

/** Each is asked for once, however many wait for it. */
const scripts = new Map<string, Promise<void>>();

/** What a script brings: found on the page once it is there. One that did not bring it may be asked for again. */
export async function brought<T>(file: string, find: () => T | undefined): Promise<T> {
  const here = find();
  if (here !== undefined) return here;
  const coming = scripts.get(file) ?? loaded(file);
  scripts.set(file, coming);
  // A server that asks to sign in anew sends its page in the script's place: that comes too, and brings nothing (F68).
  const found = await coming.then(find, () => undefined);
  if (found !== undefined) return found;
  scripts.delete(file);
  throw new Error(file);
}

/** A classic script beside index.html, so that it loads from any server and from a disk (F84). */
const loaded = (file: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = file;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(file));
    document.head.append(script);
  });

/** Why it did not come, as a sentence names it. */
export const reasonOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
