// What may not stand in words that are shown as typed? Markup, wherever YAML holds the words.

import {wordFault} from './inspect.ts';
import {childrenOf, readBlocks, readInline, type Node} from './markdown.ts';

const noSources: ReadonlySet<string> = new Set();

/** The first piece of markup, as it was typed. */
export function markupIn(words: string): string | undefined {
  return readInline(words, 1)
    .map(markupOf)
    .find(raw => raw !== undefined);
}

function markupOf(node: Node): string | undefined {
  if (node.type === 'text') {
    const fault = wordFault(node.text, noSources);
    return fault && node.text.slice(fault.after.length);
  }
  return isBareAddress(node) ? undefined : node.raw;
}

/** Such as the one where an agency gives help. */
const isBareAddress = (node: Node): boolean => node.type === 'link' && /^[^[<]/.test(node.raw);

/** What keeps words from being one paragraph without links, as a content note must be. */
export function strayIn(words: string): string | undefined {
  const [first, ...others] = readBlocks(words, 1).filter(({type}) => type !== 'space');
  if (first?.type !== 'paragraph') return first?.raw;
  return (childrenOf(first).find(isBareAddress) ?? others[0])?.raw;
}
