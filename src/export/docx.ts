// How does a document become a Word file? A zip of a few parts, with real headings, lists, captions and table headings.

import {xml, type Xml} from '../../manifest/xml.ts';
import {clean} from './clean.ts';
import type {Document} from './document.ts';
import {bodyOf} from './docx-body.ts';
import {contentTypes, packageLinks, settings, styles, theme, wordLinks} from './docx-parts.ts';
import {zip} from './zip.ts';

export function docx(document: Document): Uint8Array<ArrayBuffer> {
  const {body, orderedLists} = bodyOf(document);
  const parts: readonly (readonly [string, Xml])[] = [
    ['[Content_Types].xml', contentTypes],
    ['_rels/.rels', packageLinks],
    ['docProps/core.xml', properties(document)],
    ['word/document.xml', body],
    ['word/_rels/document.xml.rels', wordLinks],
    ['word/styles.xml', styles(document.language)],
    ['word/numbering.xml', numbering(orderedLists)],
    ['word/settings.xml', settings(document.language)],
    ['word/theme/theme1.xml', theme],
  ];
  const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  return zip(new Map(parts.map(([path, {text}]) => [path, declaration + text])));
}

const properties = ({title, language}: Document): Xml =>
  xml`<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${clean(title)}</dc:title><dc:language>${clean(language)}</dc:language></cp:coreProperties>`;

/** Bullets are the list 1; each ordered list is one of its own, so that it begins at 1. */
function numbering(orderedLists: number): Xml {
  const kinds = [
    ['bullet', '•'],
    ['decimal', '%1.'],
  ] as const;
  const abstract = kinds.map(
    ([format, sign], id) =>
      xml`<w:abstractNum w:abstractNumId="${String(id)}"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${sign}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="360" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum>`,
  );
  const ordered = Array.from(
    {length: orderedLists},
    (_, index) =>
      xml`<w:num w:numId="${String(index + 2)}"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`,
  );
  return xml`<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${abstract}<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>${ordered}</w:numbering>`;
}
