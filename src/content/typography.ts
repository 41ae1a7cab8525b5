// How do straight quotes and "--" become typographic ones? In HTML and in plain words alike.

import {Marked} from 'marked';
import {markedSmartypants} from 'marked-smartypants';
import type {Html} from '../model/ids.ts';
import {text} from './markup.ts';

// Of the extension only the last step is used: its tokenizer would leave "<" in words unescaped.
const {hooks} = new Marked(markedSmartypants({config: 'qde'})).defaults;

/** Words outside tags only; code stays as typed. */
export function typeset(html: Html): Html {
  const set = hooks?.postprocess(html) ?? html;
  return set.replace(/&#(\d+);/g, (_, code: string) =>
    text(String.fromCodePoint(Number(code))),
  ) as Html;
}

/** The same for words that are not HTML. */
export function typesetWords(words: string): string {
  return typeset(text(words))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
