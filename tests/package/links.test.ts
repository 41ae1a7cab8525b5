// Does any link end the session? In the packages as they are.

import assert from 'node:assert/strict';
import {it} from 'node:test';
import {packages} from './packages.ts';

/** All markup of ours: the page, and what is written into scripts as JSON or as templates. */
const markup = packages.flatMap(({name, files}) =>
  [...files]
    .filter(([file]) => /\.(?:html|js)$/.test(file))
    .map(([file, text]) => ({
      where: `${name}/${file}`,
      text: text.replaceAll('\\u003c', '<').replaceAll('\\"', '"'),
    })),
);

const outward = /<a\s[^>]*href=["']?https?:[^>]*>/g;

it('F78 each link to another site opens a new tab, and gives it no way back', () => {
  let links = 0;
  for (const {where, text} of markup) {
    for (const [link] of text.matchAll(outward)) {
      links += 1;
      assert.match(link, /\starget="_blank"/, `${where}: ${link}`);
      assert.match(link, /\srel="[^"]*\bnoopener\b/, `${where}: ${link}`);
    }
  }
  assert.ok(links > 50, `${links} links were looked at`);
});

it('F78 no link runs a script, and none replaces the page', () => {
  for (const {where, text} of markup) {
    assert.doesNotMatch(text, /href=["']?javascript:/i, where);
    assert.doesNotMatch(text, /target=["']?_(?:top|parent|self)\b/, where);
  }
});
