// Is there anything in a zip that must not be in any?

import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {it} from 'node:test';
import {packages} from './packages.ts';

const ours = (file: string): boolean => /\.(html|js|css)$/.test(file);

/** What must not be in any file of ours, each with a line that shows the rule at work. */
const forbidden: Readonly<Record<string, readonly [RegExp, string]>> = {
  'a request to another host from markup (F95)': [
    /\b(?:src|srcset|poster|data|action|ping|background)\s*=\s*\\?["']?\s*(?:https?:)?\/\//i,
    '<img src="https://example.org/a.png">',
  ],
  'a style, font or picture from another host (F95)': [
    /(?:url\(|@import)\s*["']?(?:https?:)?\/\//i,
    '@import "//example.org/a.css"',
  ],
  'a call to another host (F95)': [
    /\b(?:fetch|import|importScripts|open|sendBeacon|WebSocket|EventSource|Worker)\(\s*["'`](?:https?:|wss?:|\/\/)/,
    'fetch("https://example.org")',
  ],
  'a registration for unload or beforeunload (F71)': [
    /["'`](?:before)?unload["'`]|\bon(?:before)?unload\b/,
    'addEventListener("beforeunload",save)',
  ],
  'code made of text (F83)': [/\beval\s*\(|\bnew\s+Function\b|[^.\w]Function\s*\(/, 'eval("1")'],
  'markup with a handler or a style of its own (F83)': [
    /<[a-z][^<>`]*\s(?:on[a-z]+|style)\s*=(?!\$\{)/i,
    '<p class="a" style="color:red">',
  ],
  'an alert, a question or a print window that a frame may block (F80)': [
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

/** What must not be in any file at all, of ours or of others. */
const secrets: Readonly<Record<string, readonly [RegExp, string]>> = {
  'a key or a token': [
    /-----BEGIN [A-Z ]*PRIVATE KEY|\bAKIA[0-9A-Z]{16}\b|\b(?:gh[pousr]_|glpat-|xox[abp]-|npm_)\w{10}|\b(?:api[_-]?key|secret|password|token)["']?\s*[:=]\s*["'`][^"'`\s]{8,}["'`]/i,
    'apiKey: "0123456789abcdef"',
  ],
  'a folder of the machine that built it': [
    /(?:\/(?:home|root|Users|tmp|work)\/|[A-Z]:\\(?:Users|work))[\w.-]+/,
    '/home/somebody/course',
  ],
  'a source map': [/sourceMappingURL/, '//# sourceMappingURL=player.js.map'],
};

for (const [what, [rule, sample]] of Object.entries(secrets)) {
  it(`no file holds ${what}`, () => {
    assert.match(sample, rule);
    for (const {name, files} of packages) {
      for (const [file, text] of files) {
        const found = rule.exec(text)?.[0];
        assert.equal(found, undefined, `${name}/${file}: ${found ?? ''}`);
      }
    }
  });
}

it('no zip and no manifest leads out of the package', () => {
  for (const {name, files} of packages) {
    const manifest = files.get('imsmanifest.xml') ?? '';
    const linked = [...manifest.matchAll(/\shref="([^"]*)"/g)].map(([, href = '']) => href);
    assert.equal(linked.length > 0, manifest !== '', name);
    for (const file of [...files.keys(), ...linked]) {
      assert.doesNotMatch(file, /^[/\\]|\.\.|:|%|\\/, `${name}: ${file}`);
    }
  }
});

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
