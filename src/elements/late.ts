// What comes only after the first screen? The scripts that are loaded when they are needed, and the texts of the modules.

import type {Module, Text} from '../model/course.ts';

/** src/workshop.ts or src/search/main.ts. */
export type LatePart = 'workshop' | 'search';

/** Loads a script, or says with an error that names the file why not. */
export type LoadLate = (part: LatePart) => Promise<void>;

/** Loads a module's text, or says with an error that names the file why not. */
export type LoadText = (module: Module) => Promise<Text>;
