// Is what the player says plain, and is it said in each language? Every sentence of it, with samples in its gaps.

import assert from 'node:assert/strict';
import path from 'node:path';
import {it} from 'node:test';
import {rollup, type Plugin} from 'rollup';
import {buildPlayer, speaking} from '../../scripts/player.ts';
import type {Compiled} from '../../src/content/compile.ts';
import {grade} from '../../src/content/proofread/reading-level.ts';
import {sentencesIn, syllablesIn} from '../../src/content/proofread/sentences.ts';
import {languageNames, spokenIn, wordsFile} from '../../src/languages.ts';
import {courseFile, courseWith, filesWith, problemsIn} from '../content/small-course.ts';
import {saidIn, type Said} from './said.ts';

const source = path.resolve(import.meta.dirname, '../../src');
/** For administrators, in the terms of SCORM. */
const diagnostics = 'words.diagnosis.';
const forLearners = ({place}: Said): boolean => !place.startsWith(diagnostics);
const english = saidIn(spokenIn('en'));
const spanish = saidIn(spokenIn('es'));

const hardest = 8;
/** Of fewer words a grade says little. */
const fewestWords = 12;
const longestSentence = {en: 25, es: 32} as const;
/** Spelled as everybody knows them. */
const acronyms = /^(?:LMS|SAMHSA|ID|AM|PM|AYUDA)$/;
const bans = {
  en: /\b(?:simply|just|obviously|clearly|easily|of course)\b/iu,
  es: /(?<!\p{L})(?:simplemente|obviamente|claramente|fácilmente|por supuesto|tú|tu|tus|tienes|puedes|vosotros)(?!\p{L})/iu,
} as const;

/** What any language may be blamed for. */
function faultsIn({place, text}: Said, language: 'en' | 'es'): string[] {
  const faults = [
    ...(/["']/.test(text) ? ['a straight quote'] : []),
    ...(/\.\.|\s[.,;:]/.test(text) ? ['a stray sign'] : []),
    ...(bans[language].test(text) ? [`"${bans[language].exec(text)?.[0] ?? ''}"`] : []),
    ...(text.match(/(?<!\p{L})\p{Lu}{2,}(?!\p{L})/gu) ?? []).filter(word => !acronyms.test(word)),
    ...sentencesIn(text)
      .filter(({words}) => words > longestSentence[language])
      .map(({words}) => `a sentence of ${words} words`),
  ];
  return faults.map(fault => `${place}: ${fault} in "${text}"`);
}

function hardIn({place, text}: Said): string[] {
  const sentences = sentencesIn(text);
  const words = sentences.reduce((sum, sentence) => sum + sentence.words, 0);
  const level = grade({words, sentences: sentences.length, syllables: syllablesIn(text)});
  return words < fewestWords || level <= hardest
    ? []
    : [`${place}: grade ${level.toFixed(1)} for "${text}"`];
}

it('sees what is not plain', () => {
  const said = (text: string): Said => ({place: 'words.example', text});
  for (const text of [
    'It’s "done".',
    'Simply press the button.',
    'It is NOT saved.',
    `${'word '.repeat(25)}word.`,
  ]) {
    assert.equal(faultsIn(said(text), 'en').length, 1, text);
  }
  assert.equal(faultsIn(said('Puedes seguir.'), 'es').length, 1);
  assert.deepEqual(faultsIn(said('Your LMS was told. Puede seguir.'), 'es'), []);
  const hard =
    'Administrators occasionally experience considerable difficulties accessing institutional documentation remotely.';
  assert.equal(hardIn(said(`${hard} ${hard}`)).length, 1);
  assert.deepEqual(
    hardIn(said('You can read it all here, and you can take your time with it.')),
    [],
  );
});

it('says in English only what a tired learner reads once', () => {
  const read = english.filter(forLearners);
  assert.ok(read.length > 400);
  assert.deepEqual(
    read.flatMap(said => [...faultsIn(said, 'en'), ...hardIn(said)]),
    [],
  );
});

it('says in Spanish nothing that is hard to read, and is on formal terms', () => {
  assert.deepEqual(
    spanish.filter(forLearners).flatMap(said => faultsIn(said, 'es')),
    [],
  );
});

/** What is the same in both languages: numbers, names and signs. */
const shared =
  /^(?:[^\p{L}]*|SCORM [\d.]+|Web Locks|Error|no|No|Sam: Sam\.|Sam|Alisa|.* min|.* ms|Sam\.docx|Sam - Sam)$/u;

it('has left no sentence in English', () => {
  const inEnglish = new Set(english.map(({text}) => text));
  const left = spanish.filter(({text}) => inEnglish.has(text) && !shared.test(text));
  assert.deepEqual(left, []);
  const stray = /(?<!\p{L})(?:the|your|you|and|with|this|that|of|is|was)(?!\p{L})/iu;
  assert.deepEqual(
    spanish.filter(({text}) => stray.test(text)),
    [],
  );
});

it('says in every language as much as in English', () => {
  const placesOf = (said: readonly Said[]): string[] => [
    ...new Set(said.filter(({text}) => text !== '').map(({place}) => place)),
  ];
  for (const language of languageNames) {
    // A line that stands empty for one language may have words in another.
    const places = new Set(placesOf(saidIn(spokenIn(language))));
    assert.deepEqual(
      placesOf(english).filter(place => !places.has(place)),
      [],
    );
  }
});

it('gives the same numbers to call, and dates as they are written there', () => {
  const [here, there] = (['en', 'es'] as const).map(language =>
    spokenIn(language).firstWords.lines.map(([, number]) => number),
  );
  assert.deepEqual(there, here);
  const done = spanish.find(({place}) => place === 'words.finish.reported')?.text;
  assert.match(done ?? '', /22 de noviembre de 2026 a las 10:42\sa\.\s?m\. Se informó/);
});

it('takes the language that the course names, and refuses one that it does not speak', () => {
  const speaking = (language: string): Compiled =>
    courseWith({
      [courseFile]: (filesWith({}).get(courseFile) ?? '').replace('en-US', language),
      'course/handouts/01-plan.md': '---\ntitle: A\nfor: families\nabout: B.\n---\nC.\n',
    });
  for (const [language, note] of [
    ['en', 'Blank, to fill in together.'],
    ['es', 'En blanco, para llenar juntos.'],
    ['es-US', 'En blanco, para llenar juntos.'],
  ] as const) {
    const {handouts, problems} = speaking(language);
    assert.deepEqual(problems, []);
    assert.match(handouts[0]?.document.note ?? '', new RegExp(`^${note}`));
  }
  assert.deepEqual(problemsIn(courseFile, speaking('fr-CA')), [
    '5: The player does not speak "fr-CA": its words (src/words.ts) exist for en, es. Write one of these, or translate src/words.ts and name it in src/languages.ts.',
  ]);
});

it('puts the words of a language into a script in place of the English ones', async () => {
  const english = path.join(source, wordsFile('en'));
  const files: Plugin = {
    name: 'files',
    // The compiler has given imports the ending of scripts, and finds the files all the same.
    resolveId: id => (id === '../words.js' ? english : path.join(source, 'elements', id)),
    load: id =>
      id === english || id.endsWith('-es.ts')
        ? `export const words = ${JSON.stringify(id)};`
        : "import {words} from '../words.js'; console.log(words);",
  };
  for (const language of languageNames) {
    const said = path.join(source, wordsFile(language));
    const bundle = await rollup({input: 'sop-bar.ts', plugins: [speaking(said), files]});
    const [{code}] = (await bundle.generate({})).output;
    assert.ok(code.includes(JSON.stringify(said)), language);
    assert.equal(code.match(/const words/g)?.length, 1);
  }
});

if (process.env['TEST_ALL'] === '1') {
  it('speaks no English in a Spanish package', async () => {
    const {scripts, problems} = await buildPlayer('es');
    assert.deepEqual(problems, []);
    const all = Object.values(scripts).join('\n');
    // A function's sentence is in no script as it is said.
    const whole = (said: readonly Said[]): string[] =>
      said.filter(({text}) => /^[^‘’“”…]*( [^‘’“”…]*){3}$/.test(text)).map(({text}) => text);
    assert.ok(whole(spanish).filter(text => all.includes(text)).length > 100);
    assert.deepEqual(
      whole(english).filter(text => all.includes(text)),
      [],
    );
  });
}

for (const language of languageNames) {
  it(`names files by the learner's own day, and each paper otherwise (${language})`, () => {
    const {words} = spokenIn(language);
    const before = process.env['TZ'];
    process.env['TZ'] = 'America/Los_Angeles';
    try {
      const evening = new Date('2026-11-23T03:30:00Z');
      const names = [words.caseFile, words.certificate, words.receipt].map(paper =>
        paper.fileName('508804', evening),
      );
      for (const name of names) assert.match(name, /_508804_2026-11-22(?:\.txt)?$/);
      assert.equal(new Set(names.map(name => name.split('_')[0])).size, names.length);
    } finally {
      if (before === undefined) delete process.env['TZ'];
      else process.env['TZ'] = before;
    }
  });
}
