// How do straight quotes and "--" become typographic ones, and how does a phone number stay on one line?

import {Marked} from 'marked';
import {markedSmartypants} from 'marked-smartypants';
import type {Html} from '../model/ids.ts';
import {text} from './markup.ts';

// Of the extension only the last step is used: its tokenizer would leave "<" in words unescaped.
const {hooks} = new Marked(markedSmartypants({config: 'qde'})).defaults;

/** A tag, or a number to call that is no link's own words: those stay on one line as it is. */
const tagOrPhone = /<[^>]*>|\b(?:\d-)?\d{3}-\d{3}-\d{4}\b(?!<\/a>)/g;

/** Words outside tags only; code stays as typed. A number to call keeps its plain hyphens, so that a copy can be dialed. */
export const typeset = (html: Html): Html =>
  typographic(html).replace(tagOrPhone, found =>
    found.startsWith('<') ? found : `<span class="tel">${found}</span>`,
  ) as Html;

function typographic(html: Html): Html {
  const set = hooks?.postprocess(html) ?? html;
  return set.replace(/&#(\d+);/g, (_, code: string) =>
    text(String.fromCodePoint(Number(code))),
  ) as Html;
}

/** The same for words that are not HTML: they take no tag. */
export function typesetWords(words: string): string {
  return typographic(text(words))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
