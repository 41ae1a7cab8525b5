// Which words does a piece of the course's own HTML say, block by block?

import type {Html} from '../model/ids.ts';

/** Drawings, the small numbers of sources, and what is only said aloud. */
const unread = 'svg, sup, .vh';
/** What stands in a line of words; everything else stands in lines of its own. */
const inLine = ':not(a, b, em, strong, i, span, abbr, cite, q, code, mark)';
const edge = '\f';

/** Nothing of it runs or loads: the document that it becomes is never shown. */
export function passagesOf(html: Html): string[] {
  const {body} = new DOMParser().parseFromString(html, 'text/html');
  for (const part of body.querySelectorAll(unread)) part.remove();
  for (const block of body.querySelectorAll(inLine)) {
    block.prepend(edge);
    block.append(edge);
  }
  return body.textContent
    .split(edge)
    .map(passage => passage.replace(/\s+/g, ' ').trim())
    .filter(passage => passage !== '');
}
