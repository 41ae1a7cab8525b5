// Is there anything in a zip that must not be in any?

import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {it} from 'node:test';
import {packages} from './packages.ts';

const ours = (file: string): boolean => /\.(html|js|css)$/.test(file);

/** What must not be in any file of ours, each with a line that shows the rule at work. */
const forbidden: Readonly<Record<string, readonly [RegExp, string]>> = {
  'a request to another host from markup': [
    /\b(?:src|srcset|poster|data|action|ping|background)\s*=\s*\\?["']?\s*(?:https?:)?\/\//i,
    '<img src="https://example.org/a.png">',
  ],
  'a style, font or picture from another host': [
    /(?:url\(|@import)\s*["']?(?:https?:)?\/\//i,
    '@import "//example.org/a.css"',
  ],
  'a call to another host': [
    /\b(?:fetch|import|importScripts|open|sendBeacon|WebSocket|EventSource|Worker)\(\s*["'`](?:https?:|wss?:|\/\/)/,
    'fetch("https://example.org")',
  ],
  'a registration for unload or beforeunload': [
    /["'`](?:before)?unload["'`]|\bon(?:before)?unload\b/,
    'addEventListener("beforeunload",save)',
  ],
  'code made of text': [/\beval\s*\(|\bnew\s+Function\b|[^.\w]Function\s*\(/, 'eval("1")'],
  'markup with a handler or a style of its own': [
    /<[a-z][^<>`]*\s(?:on[a-z]+|style)\s*=(?!\$\{)/i,
    '<p class="a" style="color:red">',
  ],
  'an alert, a question or a print window that a frame may block': [
    /\b(?:alert|confirm|prompt)\(["'`]/,
    'confirm("Leave?")',
  ],
};

for (const [what, [rule, sample]] of Object.entries(forbidden)) {
  it(`no file holds ${what}`, () => {
    assert.match(sample, rule);
    for (const {name, files} of packages) {
      for (const [file, text] of files) {
        // The texts' JSON writes "<" and quotes with a backslash.
        const plain = text.replaceAll('\\u003c', '<').replaceAll('\\"', '"');
        if (ours(file)) assert.doesNotMatch(plain, rule, `${name}/${file}`);
      }
    }
  });
}

/** A word that each library's own code is known by, also when minified. */
const libraries: Readonly<Record<string, string>> = {
  'scorm-again/dist/scorm-again.js': 'lmsCommitUrl',
  'marked/lib/marked.esm.js': 'walkTokens',
  'yaml/dist/errors.js': 'YAMLParseError',
  'zod/v4/core/errors.js': 'ZodError',
};

for (const [file, mark] of Object.entries(libraries)) {
  it(`no package holds ${path.dirname(file).split('/')[0] ?? ''}`, () => {
    const library = path.resolve(import.meta.dirname, '../../node_modules', file);
    assert.ok(readFileSync(library, 'utf8').includes(mark));
    for (const {name, files} of packages) {
      for (const [found, text] of files) assert.ok(!text.includes(mark), `${name}/${found}`);
    }
  });
}
