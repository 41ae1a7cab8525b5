// The start of the second script, loaded when something is to be taken along: one global, which the player asks for.

import type {TakeAway} from './document.ts';
import {docx} from './docx.ts';

const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The build writes the course's handouts in behind this. */
globalThis.sopTakeAway = {
  word: document => new Blob([docx(document)], {type}),
  handouts: [],
} satisfies TakeAway;
