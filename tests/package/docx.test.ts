// Is a Word file what Word and screen readers need: real headings, lists, headers of tables, language, and every word?

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {unzipSync} from 'fflate';
import {XmlDocument} from 'libxml2-wasm';
import {readCourse} from '../../scripts/read-course.ts';
import {compile} from '../../src/content/compile.ts';
import {clean} from '../../src/export/clean.ts';
import type {Document, DocumentBlock} from '../../src/export/document.ts';
import {docx} from '../../src/export/docx.ts';

const names = {
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  cp: 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
  dc: 'http://purl.org/dc/elements/1.1/',
  ct: 'http://schemas.openxmlformats.org/package/2006/content-types',
  rel: 'http://schemas.openxmlformats.org/package/2006/relationships',
};

interface Opened {
  readonly files: ReadonlyMap<string, string>;
  /** What an XPath finds in a part, as text. */
  readonly find: (part: string, path: string) => string[];
}

function open(document: Document): Opened {
  const files = new Map(
    Object.entries(unzipSync(docx(document))).map(([path, bytes]) => [
      path,
      new TextDecoder('utf-8', {fatal: true}).decode(bytes),
    ]),
  );
  return {
    files,
    find: (part, path) => {
      const parsed = XmlDocument.fromString(files.get(part) ?? assert.fail(part));
      const found = parsed.find(path, names).map(node => node.content);
      parsed.dispose();
      return found;
    },
  };
}

const body = 'word/document.xml';
const saying = (blocks: readonly DocumentBlock[], more: Partial<Document> = {}): Document => ({
  title: 'Our plan',
  language: 'en-US',
  note: '',
  blocks,
  ...more,
});

const style = (name: string): string => `//w:p[w:pPr/w:pStyle/@w:val='${name}']`;

describe('a Word file', () => {
  it('has the parts that its types and links name, and only those', () => {
    const {files, find} = open(saying([]));
    const named = find('[Content_Types].xml', '//ct:Override/@PartName').map(name => name.slice(1));
    const parts = [...files.keys()].filter(name => !/\.rels$|^\[/.test(name));
    assert.deepEqual(named.sort(), parts.sort());
    const linked = [
      ...find('_rels/.rels', '//rel:Relationship/@Target'),
      ...find('word/_rels/document.xml.rels', '//rel:Relationship/@Target').map(t => `word/${t}`),
    ];
    assert.deepEqual(linked.sort(), parts.sort());
    for (const [name, text] of files) XmlDocument.fromString(text, {url: name}).dispose();
  });

  it('says its title and its language, for Word and for the list of files', () => {
    const {find} = open(saying([], {title: 'Recovery <plan> & "more"', language: 'es-US'}));
    assert.deepEqual(find('docProps/core.xml', '/cp:coreProperties/dc:title'), [
      'Recovery <plan> & "more"',
    ]);
    assert.deepEqual(find('docProps/core.xml', '/cp:coreProperties/dc:language'), ['es-US']);
    assert.deepEqual(find('word/styles.xml', '//w:docDefaults//w:lang/@w:val'), ['es-US']);
    assert.deepEqual(find(body, style('Title')), ['Recovery <plan> & "more"']);
  });

  it('names its fonts by the theme alone', () => {
    const {files, find} = open(saying([]));
    for (const part of ['word/styles.xml', body, 'word/numbering.xml']) {
      assert.deepEqual(find(part, '//w:rFonts/@w:ascii'), []);
    }
    assert.ok(find('word/styles.xml', '//w:rFonts/@w:asciiTheme').length > 1);
    assert.match(files.get('word/theme/theme1.xml') ?? '', /<a:minorFont><a:latin typeface="/);
  });

  it('has a style for every name that its text uses', () => {
    const {find} = open(saying(everyKind, {note: 'From the course.'}));
    const known = find('word/styles.xml', '//w:style/@w:styleId');
    const used = [
      ...find(body, '//w:pStyle/@w:val'),
      ...find(body, '//w:rStyle/@w:val'),
      ...find(body, '//w:tblStyle/@w:val'),
      ...find('word/styles.xml', '//w:basedOn/@w:val'),
    ];
    assert.deepEqual(
      used.filter(name => !known.includes(name)),
      [],
    );
  });

  it('has headings that Word knows as headings', () => {
    const {find} = open(
      saying(
        [1, 2, 3].map(level => ({kind: 'heading', level: level as 1, text: `Level ${level}`})),
      ),
    );
    for (const level of [1, 2, 3]) {
      assert.deepEqual(find(body, style(`Heading${level}`)), [`Level ${level}`]);
      const named = `//w:style[@w:styleId='Heading${level}']`;
      assert.deepEqual(find('word/styles.xml', `${named}/w:name/@w:val`), [`heading ${level}`]);
      assert.deepEqual(find('word/styles.xml', `${named}//w:outlineLvl/@w:val`), [`${level - 1}`]);
    }
  });

  it('has lists of its own numbering, each ordered one from 1', () => {
    const list = (ordered: boolean, ...items: string[]): DocumentBlock => ({
      kind: 'list',
      ordered,
      items,
    });
    const {find} = open(
      saying([list(true, 'a', 'b'), list(false, 'c'), list(true, 'd'), list(false, 'e')]),
    );
    assert.deepEqual(find(body, '//w:numId/@w:val'), ['2', '2', '1', '3', '1']);
    assert.deepEqual(find('word/numbering.xml', '//w:num/@w:numId'), ['1', '2', '3']);
    assert.deepEqual(find('word/numbering.xml', '//w:startOverride/@w:val'), ['1', '1']);
    assert.deepEqual(find(body, style('ListNumber')), ['a', 'b', 'd']);
    assert.deepEqual(find(body, style('ListBullet')), ['c', 'e']);
  });

  it('has tables with a name and with a heading row that comes again on each page', () => {
    const {find} = open(saying([table]));
    assert.deepEqual(find(body, style('Caption')), ['Who does what']);
    assert.deepEqual(find(body, '//w:tbl/w:tblPr/w:tblCaption/@w:val'), ['Who does what']);
    assert.deepEqual(find(body, '//w:tr[w:trPr/w:tblHeader]//w:t'), ['When', 'Children']);
    assert.equal(find(body, '//w:tr[w:trPr/w:cantSplit]').length, 3);
    assert.deepEqual(find(body, '//w:tr[not(w:trPr/w:tblHeader)]/w:tc[1]//w:t'), ['Green', 'Red']);
    assert.deepEqual(find(body, '//w:trHeight/@w:hRule'), ['atLeast']);
    // Whatever stands in a cell, Word wants a paragraph at its end, and one behind the table.
    assert.equal(find(body, '//w:tc[not(w:p)]').length, 0);
    assert.equal(find(body, '//w:tbl[not(following-sibling::*[1][self::w:p])]').length, 0);
  });

  it('keeps line breaks, tabs and labels', () => {
    const {find} = open(
      saying([{kind: 'words', label: 'Ours:', text: 'one\ntwo\tthree\r\nfour', look: 'ours'}]),
    );
    assert.deepEqual(find(body, `${style('Ours')}//w:t`), [
      'Ours: ',
      'one',
      'two',
      'three',
      'four',
    ]);
    assert.deepEqual(find(body, '//w:r[w:rPr/w:rStyle/@w:val="Strong"]'), ['Ours: ']);
    assert.equal(find(body, `${style('Ours')}//w:br`).length, 2);
    assert.equal(find(body, `${style('Ours')}//w:tab`).length, 1);
  });

  it('begins a page without an empty line on it', () => {
    const {find} = open(saying([{kind: 'page'}, {kind: 'page'}, table, {kind: 'page'}]));
    assert.deepEqual(find(body, '//w:p[w:pPr/w:pageBreakBefore]'), ['Who does what']);
    assert.equal(find(body, "//w:br[@w:type='page']").length, 0);
  });

  it('writes what is mostly right to left from right to left, and nothing else', () => {
    const hebrew = 'שלום, 911 לכולם';
    const {find} = open(
      saying([
        {kind: 'words', text: hebrew},
        {kind: 'words', text: 'Grandma says: שלום'},
        {kind: 'list', ordered: false, items: ['سلامتی بچه‌ها']},
        {kind: 'words', text: '911 … 988'},
      ]),
    );
    assert.deepEqual(find(body, '//w:p[w:pPr/w:bidi]'), [hebrew, 'سلامتی بچه‌ها']);
    assert.deepEqual(find(body, '//w:r[w:rPr/w:rtl]'), [hebrew, 'سلامتی بچه‌ها']);
  });

  it('holds hostile words as words', () => {
    const hostile = '</w:t></w:p><script>alert(1)</script> &amp; ]]> "\' {{x}} $& 👩‍👧‍👦 \u2028é';
    const blocks: DocumentBlock[] = [
      {kind: 'heading', level: 1, text: hostile},
      {kind: 'words', text: hostile, label: hostile},
      {kind: 'list', ordered: false, items: [hostile]},
      {kind: 'table', caption: hostile, heads: [hostile], rows: [[hostile]]},
    ];
    const {find} = open(saying(blocks, {title: hostile, note: hostile, language: '"><x/>'}));
    assert.equal(find(body, '//w:t').filter(text => text.trim() === hostile).length, 9);
    assert.deepEqual(find('docProps/core.xml', '//dc:title'), [hostile]);
    assert.deepEqual(find('docProps/core.xml', '//dc:language'), ['"><x/>']);
  });

  it('drops what no XML can hold, and nothing beside it', () => {
    const {find} = open(
      saying([{kind: 'words', text: 'a\0b\u001bc\ud800d\udc00e\ufffff👋\u0085g'}]),
    );
    assert.deepEqual(find(body, style('Normal')), ['abcdef👋g']);
  });

  it('takes 100,000 characters', () => {
    const text = 'Grandma comes. 👵 '.repeat(5_556);
    const {find} = open(saying([{kind: 'words', text}]));
    assert.deepEqual(find(body, style('Normal')), [text]);
  });

  it('takes a document with nothing in it', () => {
    const {find} = open(saying([], {title: ''}));
    assert.equal(find(body, '//w:p').length, 1);
    assert.equal(find(body, '//w:body/w:sectPr').length, 1);
    assert.equal(
      open(saying([{kind: 'table', caption: '', heads: [], rows: []}])).find(body, '//w:tbl')
        .length,
      0,
    );
  });

  it('has every word of any document, in its order', () => {
    fc.assert(
      fc.property(documents, document => {
        const {find} = open(document);
        // Line breaks and tabs are elements of their own.
        const found = find(body, '//w:t').join('');
        const wanted = textsOf(document)
          .map(clean)
          .join('')
          .replace(/[\n\t]/g, '');
        assert.equal(found, wanted);
      }),
      {numRuns: 200},
    );
  });
});

describe('the handouts of the course', async () => {
  const {handouts, problems} = compile(
    await readCourse(new URL('../../course', import.meta.url).pathname),
  );

  it('are the five that the course promises, without a mistake', () => {
    assert.deepEqual(
      problems.filter(({file}) => file.startsWith('course/handouts/')),
      [],
    );
    assert.deepEqual(
      handouts.map(({name, audience}) => `${name}: ${audience}`),
      [
        'Recovery-plan_blank: families',
        'Green-to-red_blank: families',
        'Safety-circles_blank: families',
        'Three-statements_blank: families',
        'Activity-3-3-facilitator: trainers',
      ],
    );
  });

  for (const {name, document} of handouts) {
    it(`${name} has all its words in Word, and room to write where it is blank`, () => {
      const {find} = open(document);
      const found = find(body, '//w:t').join('');
      for (const text of textsOf(document)) {
        for (const line of text.split('\n')) assert.ok(found.includes(line), line);
      }
      const room =
        find(body, '//w:trHeight').length +
        find(body, '//w:tabs | //w:p[w:pPr/w:pStyle/@w:val="Line"]').length;
      assert.equal(room > 0, name.endsWith('_blank'));
    });
  }

  it('say what must be said: 911 first for everybody, and no task in Red', () => {
    const {document} = handouts.find(({name}) => name.startsWith('Green-to-red')) ?? assert.fail();
    const tables = document.blocks.filter(block => block.kind === 'table');
    const plan = tables.find(({tones}) => tones !== undefined) ?? assert.fail();
    assert.deepEqual(plan.tones, ['green', 'yellow', 'orange', 'red', 'plain']);
    const [, parent, adults, children] = plan.rows[3] ?? assert.fail();
    assert.equal(parent, 'No task.');
    assert.match(adults ?? '', /^Call 911 first\./);
    assert.match(children ?? '', /^Call 911\./);
  });
});

const table: DocumentBlock = {
  kind: 'table',
  caption: 'Who does what',
  heads: ['When', 'Children'],
  rows: [
    ['Green', ''],
    ['Red', 'Call 911.'],
  ],
  rowHeads: true,
  room: 2,
  tones: ['green', 'red'],
};

const everyKind: readonly DocumentBlock[] = [
  {kind: 'heading', level: 1, text: 'a'},
  {kind: 'heading', level: 2, text: 'a'},
  {kind: 'heading', level: 3, text: 'a'},
  {kind: 'words', text: 'a', label: 'b'},
  {kind: 'words', text: 'a', look: 'note'},
  {kind: 'words', text: 'a', look: 'ours', label: 'b'},
  {kind: 'list', ordered: true, items: ['a', '']},
  {kind: 'list', ordered: false, items: ['a', '']},
  table,
  {kind: 'lines', count: 2},
  {kind: 'rings', middle: 'a', names: ['b', 'c']},
  {kind: 'page'},
];

/** Every text of a document, in the order in which it is written; a label has a space behind it. */
function textsOf({title, note, blocks}: Document): string[] {
  return [title, note, ...blocks.flatMap(textsIn)];
}

function textsIn(block: DocumentBlock): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text];
    case 'words':
      return block.label === undefined ? [block.text] : [`${block.label} `, block.text];
    case 'list':
      return block.items;
    case 'table':
      return [block.caption, ...block.heads, ...block.rows.flat()];
    // What stands in the rings stands in lists beside them too.
    case 'rings':
    case 'lines':
    case 'page':
      return [];
    default:
      return block satisfies never;
  }
}

const words = fc.string({unit: 'binary', maxLength: 30});
const rings = fc.record({
  kind: fc.constant('rings' as const),
  middle: words,
  names: fc.array(words, {maxLength: 3}),
});
const documents: fc.Arbitrary<Document> = fc.record({
  title: words,
  language: fc.constantFrom('en-US', 'es'),
  note: words,
  blocks: fc.array(
    fc.oneof<fc.Arbitrary<DocumentBlock>[]>(
      fc.record({
        kind: fc.constant('heading' as const),
        level: fc.constantFrom(1 as const, 2 as const, 3 as const),
        text: words,
      }),
      fc.record(
        {
          kind: fc.constant('words' as const),
          text: words,
          label: words,
          look: fc.constantFrom('note' as const, 'ours' as const),
        },
        {requiredKeys: ['kind', 'text']},
      ),
      fc.record({
        kind: fc.constant('list' as const),
        ordered: fc.boolean(),
        items: fc.array(words, {maxLength: 4}),
      }),
      fc.record({
        kind: fc.constant('table' as const),
        caption: words,
        heads: fc.array(words, {minLength: 1, maxLength: 4}),
        rows: fc.array(fc.array(words, {maxLength: 5}), {maxLength: 4}),
      }),
      fc.record({kind: fc.constant('lines' as const), count: fc.nat(5)}),
      fc.record({kind: fc.constant('page' as const)}),
      rings,
    ),
    {maxLength: 8},
  ),
});
