// What stands in the Word file's text? Each block of the document as paragraphs and tables with named styles.

import {Xml, xml} from '../../manifest/xml.ts';
import {clean} from './clean.ts';
import type {Document, DocumentBlock, Table, Tone} from './document.ts';

/** In twentieths of a point: a Letter page, whose lines are short enough for the narrower A4. */
const page = {width: 12_240, height: 15_840, side: 864, end: 720};
const textWidth = page.width - 2 * page.side;
const writingLine = 380;

const shades: Readonly<Record<Tone, string>> = {
  green: 'E6F3E8',
  yellow: 'FBF4CF',
  orange: 'FDEADB',
  red: 'FBE7E5',
  plain: 'auto',
};

const none = new Xml('');

export interface Body {
  readonly body: Xml;
  /** Each is a numbering of its own. */
  readonly orderedLists: number;
}

export function bodyOf({title, note, blocks}: Document): Body {
  let orderedLists = 0;
  let breaks = false;
  const content = blocks.map(block => {
    if (block.kind === 'list' && block.ordered) orderedLists += 1;
    const made = markup(block, orderedLists + 1);
    if (block.kind === 'page' || made.text === '') {
      breaks ||= block.kind === 'page';
      return made;
    }
    const after = breaks;
    breaks = false;
    return after ? onNewPage(made) : made;
  });
  return {
    body: xml`<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraph('Title', title)}${note === '' ? none : paragraph('Subtitle', note)}${content}<w:sectPr><w:pgSz w:w="${String(page.width)}" w:h="${String(page.height)}"/><w:pgMar w:top="${String(page.end)}" w:right="${String(page.side)}" w:bottom="${String(page.end)}" w:left="${String(page.side)}" w:header="360" w:footer="360" w:gutter="0"/></w:sectPr></w:body></w:document>`,
    orderedLists,
  };
}

/** Word wants a paragraph behind a table; this one is no more than a space. */
const gap = paragraph('Gap', '');

/** Said of the block's first paragraph, for a break in a paragraph of its own leaves an empty line on the new page. */
function onNewPage({text}: Xml): Xml {
  return new Xml(text.replace(/<w:pStyle [^>]*>/, style => `${style}<w:pageBreakBefore/>`));
}

function markup(block: DocumentBlock, list: number): Xml {
  switch (block.kind) {
    case 'heading':
      return paragraph(`Heading${block.level}`, block.text);
    case 'words':
      return paragraph(
        block.look === 'ours' ? 'Ours' : block.look === 'note' ? 'Note' : 'Normal',
        block.text,
        block.label,
      );
    case 'list': {
      const [style, number] = block.ordered ? ['ListNumber', list] : ['ListBullet', 1];
      const numbered = xml`<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${String(number)}"/></w:numPr>`;
      return joined(
        block.items.map(item =>
          item === ''
            ? xml`<w:p><w:pPr><w:pStyle w:val="${style}"/>${numbered}${toTheEnd}</w:pPr><w:r><w:tab/></w:r></w:p>`
            : paragraph(style, item, undefined, numbered),
        ),
      );
    }
    case 'table':
      return table(block);
    case 'lines':
      return joined(
        Array.from(
          {length: block.count},
          () => xml`<w:p><w:pPr><w:pStyle w:val="Line"/></w:pPr><w:r><w:tab/></w:r></w:p>`,
        ),
      );
    case 'rings':
    case 'page':
      return none;
    default:
      return block satisfies never;
  }
}

const joined = (parts: readonly Xml[]): Xml => xml`${parts}`;

/** A line to write on, up to the margin, with room above it. */
const toTheEnd = xml`<w:tabs><w:tab w:val="right" w:leader="underscore" w:pos="${String(textWidth)}"/></w:tabs><w:spacing w:before="140" w:after="40"/>`;

function paragraph(style: string, text: string, label?: string, more: Xml = none): Xml {
  const direction = isRightToLeft(text) ? xml`<w:bidi/>` : none;
  return xml`<w:p><w:pPr><w:pStyle w:val="${style}"/>${more}${direction}</w:pPr>${label === undefined ? none : run(`${label} `, true)}${run(text, false)}</w:p>`;
}

function run(text: string, strong: boolean): Xml {
  const words = clean(text);
  if (words === '') return none;
  const pieces = words.split(/([\n\t])/).map(piece => {
    if (piece === '\n') return xml`<w:br/>`;
    if (piece === '\t') return xml`<w:tab/>`;
    return piece === '' ? none : xml`<w:t xml:space="preserve">${piece}</w:t>`;
  });
  const properties = [
    ...(strong ? [xml`<w:rStyle w:val="Strong"/>`] : []),
    ...(isRightToLeft(words) ? [xml`<w:rtl/>`] : []),
  ];
  return xml`<w:r>${properties.length > 0 ? xml`<w:rPr>${properties}</w:rPr>` : none}${pieces}</w:r>`;
}

/** Mostly: by its letters, not by its digits and signs. */
function isRightToLeft(text: string): boolean {
  const count = (letters: RegExp): number => text.match(letters)?.length ?? 0;
  return 2 * count(/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/g) > count(/\p{L}/gu);
}

function table({caption, heads, rows, rowHeads = false, room = 0, tones = []}: Table): Xml {
  const widths = widthsOf([heads, ...rows], room > 0);
  const name = caption === '' ? gap : paragraph('Caption', caption);
  if (widths.length === 0) return name;
  const head = widths.map((width, column) =>
    cell(paragraph('TableHead', heads[column] ?? ''), width),
  );
  const body = rows.map((cells, row) => {
    const made = widths.map((width, column) => {
      const style = column === 0 && rowHeads ? 'TableHead' : 'TableText';
      return cell(paragraph(style, cells[column] ?? ''), width, tones[row]);
    });
    const height = cells.includes('') ? room * writingLine : 0;
    const high =
      height === 0 ? none : xml`<w:trHeight w:val="${String(height)}" w:hRule="atLeast"/>`;
    return xml`<w:tr><w:trPr><w:cantSplit/>${high}</w:trPr>${made}</w:tr>`;
  });
  const grid = widths.map(width => xml`<w:gridCol w:w="${String(width)}"/>`);
  return xml`${name}<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="5000" w:type="pct"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="${rowHeads ? '06A0' : '0620'}" w:firstRow="1" w:lastRow="0" w:firstColumn="${rowHeads ? '1' : '0'}" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="${clean(caption)}"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${head}</w:tr>${body}</w:tbl>${gap}`;
}

function cell(content: Xml, width: number, tone: Tone = 'plain'): Xml {
  const shade =
    tone === 'plain' ? none : xml`<w:shd w:val="clear" w:color="auto" w:fill="${shades[tone]}"/>`;
  return xml`<w:tc><w:tcPr><w:tcW w:w="${String(width)}" w:type="dxa"/>${shade}</w:tcPr>${content}</w:tc>`;
}

/** About as many letters as a line across the page has. */
const lineLetters = 80;
/** What is longer, as an address is, may break. */
const longestWord = 20;

/**
 * By what stands in a column, since not every program that opens the file weighs it: none below a third of the widest,
 * and none narrower than its words.
 */
function widthsOf(rows: readonly (readonly string[])[], toWriteIn: boolean): number[] {
  const columns = Math.max(...rows.map(({length}) => length));
  const cellsOf = (column: number): string[] => rows.map(row => row[column] ?? '');
  const places = Array.from({length: columns}, (_, column) => column);
  const isBlank = (column: number): boolean => toWriteIn && cellsOf(column).includes('');
  const blanks = places.filter(isBlank).length;
  const byText = places.map(column => {
    if (blanks === 0) return Math.min(Math.max(lengthOf(cellsOf(column)), 20), 60);
    // The one column to write in gets the room; among several, each as much as the words beside them.
    return isBlank(column) && blanks === 1 ? 60 : 40;
  });
  const weights = byText.map((weight, column) => {
    const word = lengthOf(cellsOf(column).flatMap(text => text.split(/\s+/)));
    return Math.max(weight, (sumOf(byText) * (Math.min(word, longestWord) + 3)) / lineLetters);
  });
  return weights.map(weight => Math.floor((textWidth * weight) / sumOf(weights)));
}

const lengthOf = (texts: readonly string[]): number => Math.max(...texts.map(({length}) => length));
const sumOf = (weights: readonly number[]): number =>
  weights.reduce((total, weight) => total + weight, 0);
