// What is the same in each Word file? Its types, links, settings, styles and theme; fonts are named by the theme alone.

import {Xml, xml} from '../../manifest/xml.ts';

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const links = 'http://schemas.openxmlformats.org/package/2006/relationships';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** What document.xml stands on, and how its type is called. */
const wordParts = [
  ['styles', 'styles.xml', `${wordType}.styles+xml`],
  ['numbering', 'numbering.xml', `${wordType}.numbering+xml`],
  ['settings', 'settings.xml', `${wordType}.settings+xml`],
  ['theme', 'theme/theme1.xml', 'application/vnd.openxmlformats-officedocument.theme+xml'],
] as const;

const typeOf = (path: string, type: string): Xml =>
  xml`<Override PartName="/${path}" ContentType="${type}"/>`;

export const contentTypes = xml`<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${typeOf('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml')}${typeOf('word/document.xml', `${wordType}.document.main+xml`)}${wordParts.map(([, file, type]) => typeOf(`word/${file}`, type))}</Types>`;

export const packageLinks = xml`<Relationships xmlns="${links}"><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/><Relationship Id="r2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`;

export const wordLinks = xml`<Relationships xmlns="${links}">${wordParts.map(([kind, file], index) => xml`<Relationship Id="r${String(index + 1)}" Type="${office}/${kind}" Target="${file}"/>`)}</Relationships>`;

/** Without the number 15 Word opens the file in the mode for its older versions. */
export const settings = (language: string): Xml =>
  xml`<w:settings xmlns:w="${word}"><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/><w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="${language}"/></w:settings>`;

interface Style {
  readonly id: string;
  /** Those that Word knows by name keep their place in its menus and for screen readers. */
  readonly name: string;
  readonly next?: string;
  /** Of its paragraphs and of its letters. */
  readonly paragraph: string;
  readonly letters?: string;
}

const bold = '<w:b/><w:bCs/>';
const size = (halfPoints: number): string =>
  `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;
const headingFont =
  '<w:rFonts w:asciiTheme="majorHAnsi" w:eastAsiaTheme="majorEastAsia" w:hAnsiTheme="majorHAnsi" w:cstheme="majorBidi"/>';
const spacing = (before: number, after: number): string =>
  `<w:spacing w:before="${before}" w:after="${after}"/>`;
const soft = '<w:color w:val="55505C"/>';

const heading = (level: number, before: number, halfPoints: number): Style => ({
  id: `Heading${level}`,
  name: `heading ${level}`,
  next: 'Normal',
  paragraph: `<w:keepNext/><w:keepLines/>${spacing(before, 60)}<w:outlineLvl w:val="${level - 1}"/>`,
  letters: headingFont + bold + size(halfPoints),
});

const paragraphStyles: readonly Style[] = [
  {
    id: 'Title',
    name: 'Title',
    next: 'Normal',
    paragraph: `<w:keepNext/>${spacing(0, 40)}`,
    letters: headingFont + bold + size(36),
  },
  {
    id: 'Subtitle',
    name: 'Subtitle',
    next: 'Normal',
    paragraph: spacing(0, 100),
    letters: soft,
  },
  heading(1, 160, 28),
  heading(2, 140, 25),
  heading(3, 120, 22),
  {
    id: 'ListBullet',
    name: 'List Bullet',
    paragraph: `${spacing(0, 40)}<w:ind w:left="360" w:hanging="360"/>`,
  },
  {
    id: 'ListNumber',
    name: 'List Number',
    paragraph: `${spacing(0, 40)}<w:ind w:left="360" w:hanging="360"/>`,
  },
  {
    id: 'Caption',
    name: 'caption',
    next: 'Normal',
    paragraph: `<w:keepNext/>${spacing(120, 40)}`,
    letters: bold,
  },
  {id: 'TableHead', name: 'Table Head', paragraph: spacing(20, 20), letters: bold},
  {id: 'TableText', name: 'Table Text', paragraph: spacing(20, 20)},
  {id: 'Note', name: 'Note', paragraph: spacing(0, 80), letters: soft},
  {
    id: 'Ours',
    name: 'Our Example',
    paragraph: `<w:pBdr><w:left w:val="single" w:sz="18" w:space="8" w:color="6485BD"/></w:pBdr>${spacing(60, 100)}<w:ind w:left="240"/>`,
  },
  {
    id: 'Line',
    name: 'Writing Line',
    paragraph: `<w:tabs><w:tab w:val="right" w:leader="underscore" w:pos="10512"/></w:tabs>${spacing(120, 60)}`,
  },
  {
    id: 'Gap',
    name: 'Gap',
    paragraph: '<w:spacing w:before="0" w:after="0" w:line="100" w:lineRule="exact"/>',
    letters: size(2),
  },
];

function styleOf({id, name, next, paragraph, letters = ''}: Style): Xml {
  const after = next === undefined ? '' : `<w:next w:val="${next}"/>`;
  return new Xml(
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>${after}<w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${letters}</w:rPr></w:style>`,
  );
}

const edges = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(
  edge => xml`<w:${edge} w:val="single" w:sz="4" w:space="0" w:color="827C8A"/>`,
);

export const styles = (language: string): Xml =>
  xml`<w:styles xmlns:w="${word}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:eastAsiaTheme="minorEastAsia" w:hAnsiTheme="minorHAnsi" w:cstheme="minorBidi"/><w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="${language}" w:eastAsia="${language}" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="80"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style><w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/></w:style><w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:qFormat/><w:rPr><w:b/><w:bCs/></w:rPr></w:style><w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="100" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="100" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style><w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>${edges}</w:tblBorders></w:tblPr></w:style>${paragraphStyles.map(styleOf)}</w:styles>`;

const colours = [
  ['dk1', '211D26'],
  ['lt1', 'FFFFFF'],
  ['dk2', '55505C'],
  ['lt2', 'FCFBF9'],
  ['accent1', '0B5750'],
  ['accent2', '6E2750'],
  ['accent3', '24498C'],
  ['accent4', '694800'],
  ['accent5', '1C6437'],
  ['accent6', '93201F'],
  ['hlink', '0B5750'],
  ['folHlink', '6E2750'],
] as const;

const font = (kind: string): Xml =>
  xml`<a:${kind}><a:latin typeface="Calibri"/><a:ea typeface=""/><a:cs typeface="Arial"/></a:${kind}>`;

const three = (part: string): string => part.repeat(3);
const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';

/** The least that Word takes for a theme: three fills, lines, effects and backgrounds, though nothing here uses them. */
export const theme = xml`<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Course"><a:themeElements><a:clrScheme name="Course">${colours.map(([name, value]) => xml`<a:${name}><a:srgbClr val="${value}"/></a:${name}>`)}</a:clrScheme><a:fontScheme name="Course">${font('majorFont')}${font('minorFont')}</a:fontScheme><a:fmtScheme name="Course"><a:fillStyleLst>${new Xml(three(fill))}</a:fillStyleLst><a:lnStyleLst>${new Xml(three(`<a:ln w="6350">${fill}</a:ln>`))}</a:lnStyleLst><a:effectStyleLst>${new Xml(three('<a:effectStyle><a:effectLst/></a:effectStyle>'))}</a:effectStyleLst><a:bgFillStyleLst>${new Xml(three(fill))}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;
