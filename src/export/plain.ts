// How does a document become plain text, to be pasted anywhere?

import {clean} from './clean.ts';
import type {Document, DocumentBlock, Table} from './document.ts';

const line = '____________________';

export function plain({title, note, blocks}: Document): string {
  const parts = [title, note, ...blocks.map(words)].filter(part => part !== '');
  return `${clean(parts.join('\n\n'))}\n`;
}

function words(block: DocumentBlock): string {
  switch (block.kind) {
    case 'heading':
      return block.text;
    case 'words':
      return block.label === undefined ? block.text : `${block.label} ${block.text}`;
    case 'list':
      return block.items
        .map((item, at) => `${block.ordered ? `${at + 1}.` : '-'} ${item === '' ? line : item}`)
        .join('\n');
    case 'table':
      return table(block);
    case 'lines':
      return Array(block.count).fill(line).join('\n');
    case 'rings':
    case 'page':
      return '';
    default:
      return block satisfies never;
  }
}

/** Row by row, each cell behind its heading: columns would fall apart in a letter. */
function table({caption, heads, rows, room = 0}: Table): string {
  const blank = room > 0 ? line : '';
  const said = rows.map(row =>
    heads
      .map((head, column) => {
        const text = row[column] || blank;
        return head === '' ? text : `${head}: ${text}`;
      })
      .join('\n'),
  );
  return [caption, ...said].filter(part => part !== '').join('\n\n');
}
