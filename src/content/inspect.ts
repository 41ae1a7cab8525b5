// What may an author not write in the words of a page? Raw HTML, pictures, dead links, jumping headings, unknown sources.

import {walk, wordsOf, type Node} from './markdown.ts';
import type {Context} from './context.ts';
import {targetOf} from './links.ts';
import {brief} from './problem.ts';

/** Reports all of it; what is refused here is rendered as nothing or as plain words. */
export function inspect(nodes: readonly Node[], context: Context): void {
  for (const node of walk(nodes)) {
    const complaint = complaintAbout(node, context);
    if (complaint === undefined) continue;
    const {message, after = ''} = typeof complaint === 'string' ? {message: complaint} : complaint;
    context.report(node.line + after.split('\n').length - 1, message);
  }
}

/** Words can fill several lines: `after` is what stands between their beginning and the mistake. */
type Complaint = string | Slip;
interface Slip {
  readonly message: string;
  readonly after: string;
}

function complaintAbout(node: Node, context: Context): Complaint | undefined {
  switch (node.type) {
    case 'html':
      return `Expected Markdown, found HTML "${brief(node.raw)}": write it in Markdown, or "\\<" for the sign itself.`;
    case 'image':
      return `The picture "${brief(node.href)}" leads to nowhere: pictures cannot be used yet. Say it in words.`;
    case 'def':
      return `Expected the address in the link itself, such as "[words](https://…)", found "${brief(node.raw)}".`;
    case 'link': {
      const target = targetOf(node.href, context);
      if (target.kind === 'nowhere') return target.why;
      return wordsOf([node]) === ''
        ? `The link to "${node.href}" has no words: write "[words](${node.href})".`
        : undefined;
    }
    case 'citation': {
      const unknown = node.keys.filter(key => !context.sources.has(key));
      return unknown.length === 0
        ? undefined
        : `The source ${unknown.map(key => `"${key}"`).join(', ')} is not in sources.yaml: add it there, or correct the key.`;
    }
    case 'text':
      return node.tokens ? undefined : wordFault(node.text, context.sources);
    case 'checkbox':
      return `Found a box "${node.raw.trim()}" outside the options of a ":::choice": write "- " alone.`;
    default:
      return undefined;
  }
}

/** What was meant as a comment, a source or a sign, and would be read as it is. */
export function wordFault(words: string, sources: ReadonlySet<string>): Slip | undefined {
  const comment = words.indexOf('<!--');
  if (comment >= 0) {
    return {
      message: 'This comment never ends: write "-->" behind it, or every learner reads it.',
      after: words.slice(0, comment),
    };
  }
  const source = sourceMark(words, sources);
  if (source) {
    return {
      message: `Expected a source such as "[@menon-2018]" or "[@a; @b]", found "${brief(source[0])}".`,
      after: words.slice(0, source.index),
    };
  }
  const reference = /&(?:#\w+|[A-Za-z]\w*);/.exec(words);
  return reference
    ? {
        message: `Expected the sign itself, found "${reference[0]}": type the sign that you mean.`,
        after: words.slice(0, reference.index),
      }
    : undefined;
}

/** What was meant to cite a source and would be read as it is: "[@ a]", "(@a)", "@a", "[a]", "(a)". */
function sourceMark(words: string, sources: ReadonlySet<string>): RegExpExecArray | undefined {
  const open = /\[@[^]*|[[(]?(?<![\w.-])@\w[\w-]*[\])]?/.exec(words);
  if (open) return open;
  return [...words.matchAll(/\[([\w-]+(?:\s*[;,]\s*[\w-]+)*)\]|\(([\w-]+)\)/g)].find(
    ([, listed, single = '']) =>
      listed === undefined
        ? sources.has(single)
        : listed.split(/\s*[;,]\s*/).some(key => sources.has(key) || /^[a-z].*-\d{4}$/.test(key)),
  );
}

/** Headings of a page begin at "##", since its title is the "#", and go down one step at a time. */
export function inspectHeadings(nodes: readonly Node[], before: number, context: Context): number {
  let depth = before;
  for (const node of walk(nodes)) {
    if (node.type !== 'heading') continue;
    if (node.depth === 1) {
      context.report(
        node.line,
        'Found a "#" heading: the page\'s title is its only one. Write "##".',
      );
    } else if (node.depth > depth + 1) {
      const expected = '#'.repeat(depth + 1);
      context.report(
        node.line,
        `Expected a heading of at most "${expected}" here, found "${'#'.repeat(node.depth)}": headings go down one step at a time.`,
      );
    }
    depth = Math.max(node.depth, 1);
  }
  return depth;
}
