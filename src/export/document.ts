// What is a document to take away? Plain values that the screen, the printer, Word and plain text show alike.

export interface Document {
  readonly title: string;
  /** A BCP 47 tag, such as "en-US". */
  readonly language: string;
  /** Said under the title: whose words these are, date, course code and version. */
  readonly note: string;
  readonly blocks: readonly DocumentBlock[];
}

export type DocumentBlock = Heading | Words | List | Table | Lines | Rings | PageBreak;

export interface Heading {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3;
  readonly text: string;
}

/** A paragraph; line breaks in its text are kept. */
export interface Words {
  readonly kind: 'words';
  readonly text: string;
  /** Said before the text, and set off from it: "Red means:", or whose words these are. */
  readonly label?: string;
  /** 'ours': worked text of the course, never without a label that says so. */
  readonly look?: 'note' | 'ours';
}

export interface List {
  readonly kind: 'list';
  readonly ordered: boolean;
  /** One that is empty is a line to write on. */
  readonly items: readonly string[];
}

export interface Table {
  readonly kind: 'table';
  readonly caption: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Whether the first cell of each row says what the row is about. */
  readonly rowHeads?: boolean;
  /** How many lines to write on each row has room for, where its cells are empty. */
  readonly room?: number;
  /** One a row, for the moments of a family's plan; beside words that say the same. */
  readonly tones?: readonly Tone[];
}
export type Tone = 'green' | 'yellow' | 'orange' | 'red' | 'plain';

/** Empty lines to write on. */
export interface Lines {
  readonly kind: 'lines';
  readonly count: number;
}

/** A drawing of rings to write into. It is left out of Word and of plain text: the document says the same in words. */
export interface Rings {
  readonly kind: 'rings';
  readonly middle: string;
  /** From the innermost outwards. */
  readonly names: readonly string[];
}

interface PageBreak {
  readonly kind: 'page';
}

/** One blank sheet, or one for trainers, as its author wrote it. */
export interface Handout {
  /** Of the file to download, without its ending: "Recovery-plan_blank". */
  readonly name: string;
  readonly audience: 'families' | 'trainers';
  /** What it is for, in the list of handouts. */
  readonly about: string;
  readonly document: Document;
}

/** What the second script leaves on the page (see main.ts beside this file). */
export interface TakeAway {
  /** As a Word file. */
  readonly word: (document: Document) => Blob;
  handouts: readonly Handout[];
}

declare global {
  /** Undefined until the second script has run. */
  var sopTakeAway: TakeAway | undefined;
}
