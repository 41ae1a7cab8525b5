// Do an author's words arrive as they are, in XML, in HTML and in a script?

import assert from 'node:assert/strict';
import {it} from 'node:test';
import {createContext, runInContext} from 'node:vm';
import {XmlDocument} from 'libxml2-wasm';
import {identify} from '../../manifest/identity.ts';
import {scorm12} from '../../manifest/scorm12.ts';
import {xml} from '../../manifest/xml.ts';
import {packageFiles} from '../../scripts/package-files.ts';
import type {Html} from '../../src/model/ids.ts';
import {course} from '../course.ts';

/** All that could end a text, an attribute or a script too early, and what one LMS or another garbles. */
const title = `Sonia's "plan" & <b>more</b> </script> \u2028 \u{1F331} {{title}} $& é`;
const hostile = {...course, title, help: '<a onclick="x()">Pat</a>'};
const identity = identify(hostile, undefined, 'scorm12');
const [module] = course.modules;
const files = await packageFiles({
  edition: 'scorm12',
  identity,
  choices: [],
  course: hostile,
  texts: [{module: module?.id ?? assert.fail(), prose: [], sources: {}, terms: {}}],
  about: '<p>About</p>' as Html,
  handouts: [
    {
      name: 'Plan_blank',
      audience: 'families',
      about: title,
      document: {title, language: 'en-US', note: '', blocks: []},
    },
  ],
  style: '',
  fonts: {book: Buffer.of(), hand: Buffer.from('hand')},
  scripts: {
    scorm12: '',
    scorm2004: '',
    none: '',
    workshop: '',
    search: '',
    takeAway: 'globalThis.sopTakeAway={};\n',
  },
  notices: '',
});
const fileOf = (pattern: RegExp): string => {
  const [, content] = [...files].find(([name]) => pattern.test(name)) ?? [];
  return content?.toString() ?? assert.fail();
};

it('a value in a template is escaped, markup is not', () => {
  assert.equal(
    xml`<a b="${`<&>"'`}">${[xml`<i/>`, xml`${'<'}`]}</a>`.text,
    '<a b="&lt;&amp;&gt;&quot;&apos;"><i/>&lt;</a>',
  );
});

it('a title stands in the manifest as it was written', () => {
  const manifest = XmlDocument.fromString(scorm12(identity, '0.1.0', ['index.html']));
  const titles = manifest.find('//m:title', {m: 'http://www.imsproject.org/xsd/imscp_rootv1p1p2'});
  assert.deepEqual(
    titles.map(node => node.content),
    [title, title],
  );
  manifest.dispose();
});

it('a title stands on the first screen as words, never as markup or as a place in the template', () => {
  const page = fileOf(/^index\.html$/);
  assert.ok(
    page.includes('Sonia&apos;s &quot;plan&quot; &amp; &lt;b&gt;more&lt;/b&gt; &lt;/script&gt;'),
  );
  assert.ok(page.includes('{{title}} $&amp; é'));
  assert.ok(page.includes('&lt;a onclick=&quot;x()&quot;&gt;Pat'));
  assert.doesNotMatch(page, /<b>more|<a onclick/);
});

it('a script holds any words in plain ASCII, and gives them back', () => {
  const script = fileOf(/^course-/);
  assert.match(script, /^[\n\x20-\x7e]*$/);
  assert.ok(!script.includes('<'));
  const context = createContext({});
  runInContext(script, context);
  assert.equal(runInContext('sopSuds.course.title', context), title);
});

it('a handout stands in its script as it was written', () => {
  const context = createContext({});
  const script = fileOf(/^export-.*\.js$/);
  assert.doesNotMatch(script, /[<\u0080-\uffff]/);
  runInContext(script, context);
  const said = runInContext('sopTakeAway.handouts[0].document.title', context) as unknown;
  assert.equal(said, title);
});
