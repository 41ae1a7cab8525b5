// What does index.html say before any script has run? The template with the first screen's words in it.

import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {Xml, xml} from '../manifest/xml.ts';
import type {Course, Text} from '../src/model/course.ts';
import {spokenIn, type Spoken} from '../src/languages.ts';

interface StartPage {
  readonly course: Course;
  readonly texts: readonly Text[];
  readonly styleFile: string;
  /** In the order in which they run; the player last. */
  readonly scriptFiles: readonly string[];
}

export async function startPage({
  course,
  texts,
  styleFile,
  scriptFiles,
}: StartPage): Promise<string> {
  const template = await readFile(path.resolve(import.meta.dirname, '../src/index.html'), 'utf8');
  const [module] = course.modules;
  const [page] = module?.pages ?? [];
  const text = texts.find(of => of.module === module?.id);
  if (!module || !page || !text) throw new Error('A package needs a module with a page to open.');
  const prose = page.blocks.flatMap(block =>
    block.kind === 'prose' ? [new Xml(text.prose[block.at] ?? '')] : [],
  );
  const spoken = spokenIn(course.language);
  const {words, firstWords} = spoken;
  const help = course.help ?? firstWords.coordinator;
  return fill(template, {
    language: xml`${course.language}`,
    documentTitle: xml`${words.screen.documentTitle(page.title, module.title)}`,
    courseTitle: xml`${course.title}`,
    pageTitle: xml`${page.title}`,
    skip: xml`${words.skip}`,
    where: xml`${words.bar.moduleOf(module.number)}`,
    noScript: xml`${firstWords.noScript(help)}`,
    notLoaded: xml`${firstWords.notLoaded(scriptFiles.at(-1) ?? '', help)}`,
    styleFile: xml`${styleFile}`,
    scripts: xml`${scriptFiles.map(file => xml`<script defer src="${file}"></script>`)}`,
    support: support(course, spoken),
    opening: xml`${prose.map(html => xml`<div class="prose flow">${html}</div>`)}`,
  });
}

/** The support lines stand in the page itself: at the same place on every screen, and before any script has run. */
function support({provider, help, hotline}: Course, {firstWords}: Spoken): Xml {
  const lines = firstWords.lines.map(
    ([name, number, note]) =>
      xml`<li>${name}: <a href="tel:${number}">${number}</a>${note === '' ? '' : xml` (${note})`}</li>`,
  );
  return xml`<h2 id="support" tabindex="-1">${firstWords.title}</h2><p>${firstWords.intro}</p><ul>${lines}<li>${firstWords.hotline}: ${hotline ?? firstWords.askCoordinator}</li><li>${firstWords.help}: ${help ?? firstWords.askCoordinator}</li></ul>${provider === undefined ? '' : xml`<p>${firstWords.offeredBy(provider)}</p>`}`;
}

function fill(template: string, values: Readonly<Record<string, Xml>>): string {
  const dense = template.replace(/\n\s+/g, '\n');
  return dense.replace(/\{\{(\w+)\}\}/g, (place, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`src/index.html: nothing is known as ${place}.`);
    return value.text;
  });
}
