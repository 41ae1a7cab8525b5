// What does the report say of a course, and does it stay words whatever the authors wrote?

import {expect} from '@open-wc/testing';
import {renderReport} from '../../../scripts/report/report.ts';
import {proofread} from '../../../src/content/proofread/proofread.ts';
import {courseWith, filesWith, indexFile, pageFile, pageHead, parsed} from '../small-course.ts';
import {language, languageFile, named} from './complaints.ts';

const files = {
  [languageFile]: language,
  [pageFile]: `${pageHead.replace('A lapse', '"<img src=x onerror=alert(1)>"')}<!-- excuse person-first: <script>alert(1)</script> & more -->
An addict. [@menon-2018]

${named('practice', 'objective=3.3', 'What?', '[x] A', 'B')}
${named('check', 'objective=3.3,3.4 check', 'What?', '[x] A', 'B')}`,
  [indexFile]: (filesWith({}).get(indexFile) ?? '').replace(
    'Write a case',
    '<script>Write</script> a case',
  ),
};
const html = renderReport(courseWith(files).course, proofread(filesWith(files)));
const report = parsed(html.replace(/^[^]*<body>/, ''));

/** A table's rows as words, its head and foot too. */
function tableNamed(caption: string): string[] {
  const table = [...report.querySelectorAll('table')].find(
    ({caption: found}) => found?.textContent === caption,
  );
  return [...(table?.rows ?? [])].map(row =>
    [...row.cells].map(cell => cell.textContent).join('|'),
  );
}

describe('the report', () => {
  it('holds no script, nothing from outside, and no markup of the authors', () => {
    expect(html).not.to.match(/<script|<img|<link|@import|url\(/);
    expect(report.textContent).to.contain('<img src=x onerror=alert(1)>');
  });

  it('shows which item serves which objective', () => {
    expect(tableNamed('Module 3: objective by item')).to.deep.equal([
      'Item|Kind|3.3|3.4',
      'practice|choice|○|',
      'check|choice|✔|✔',
      'Checks and practices||1 ✔ 1 ○|1 ✔ 0 ○',
    ]);
  });

  it('shows words, items and both times', () => {
    expect(tableNamed('By module')).to.deep.equal([
      'Module|Words outside activities|Words in activities|Activities|Knowledge checks|Minutes by pace|Minutes by Mergener',
      // 0.9 × (−22.3 + 0.00209 × 54 + 2.78 × 1 + 15.5 × 3)
      'Module 3|44|10|2|1|4|24',
    ]);
  });

  it('shows the sources, newest first', () => {
    expect(tableNamed('All sources').slice(1)).to.deep.equal([
      '2018|Relapse prevention|Menon and Kandasamy||1',
      '1999|An Overview|Larimer, Palmer and Marlatt|classic|0',
    ]);
  });

  it('lists what is excused, and why', () => {
    expect(tableNamed('What is excused, and why').slice(1)).to.deep.equal([
      `${pageFile}:7|person-first|<script>alert(1)</script> & more`,
    ]);
  });
});
