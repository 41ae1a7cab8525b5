// What is a rule? It reads the whole manuscript and says where, what is wrong, why, and what to write instead.

import type {Manuscript} from './manuscript.ts';

export type Complain = (file: string, line: number, message: string) => void;
export type Rule = (manuscript: Manuscript, complain: Complain) => void;
