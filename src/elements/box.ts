// What is a box to write in? What an exercise says of it, and how much of a text it keeps.

import type {TemplateResult} from 'lit';

export interface Box {
  /** Unique in its exercise. */
  readonly name: string;
  readonly label: TemplateResult | string;
  /** What is kept of its text. */
  readonly text: string;
  /** Characters that it keeps. */
  readonly limit: number;
  readonly rows: number;
  /** Ids, parted by spaces, of what else is said of it. */
  readonly about?: string;
  readonly write: (text: string) => void;
}

/** As much as a box keeps; no sign is cut in two. */
export const cut = (text: string, limit: number): string =>
  text.length > limit ? text.slice(0, limit).replace(/[\ud800-\udbff]$/, '') : text;
