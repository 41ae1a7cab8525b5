// How does the course's own text look: story, voice, facts, job aids, tables, sources? The document only.

import {css} from 'lit';

export const prose = css`
  .leaf > h2, .prose > h2 { margin-block-start: var(--s7); }
  .prose > h2 + *, .prose > h3 + * { margin-block-start: var(--s3); }
  .prose > h3 { margin-block-start: var(--s6); }
  .prose ul, .prose ol { padding-inline-start: 1.3em; display: grid; gap: var(--s2); }
  .prose li > ul, .prose li > ol { margin-block-start: var(--s2); }
  .prose > ul > li::marker { color: var(--text-soft); }

  /* Story: no box. A thread with a knot, and the day beside it. */
  .story { position: relative; padding-inline-start: var(--s5); }
  .prose > .story, .prose > .fact, .prose > .jobaid, .prose > .safety, .prose > .short { margin-block: var(--s6); }
  .story::before { content: ''; position: absolute; inset-block: 0.55em 0; inset-inline-start: 5px; border-inline-start: 2px solid var(--family-line); }
  .story::after { content: ''; position: absolute; inset-block-start: 0.35em; inset-inline-start: 0; inline-size: 12px; block-size: 12px; border-radius: 50%; background: var(--page); border: 3px solid var(--family); }
  .story > .kind { color: var(--family); }
  .story > * + * { margin-block-start: var(--s3); }
  .story > .kind + * { margin-block-start: var(--s1); }
  .voice { margin-block: var(--s5); color: var(--family); }
  .voice p { font-size: var(--t3); line-height: 1.35; text-indent: -0.42em; text-wrap: balance; }
  .voice footer { font: 400 var(--t1)/1.5 var(--hand); color: var(--text-soft); margin-block-start: var(--s1); }

  /* Fact: ruled above and below like a table in a book. In short: the same form, the teacher's colour. */
  .fact, .short { border-block: 1px solid var(--text); border-block-start-width: 4px; padding-block: var(--s3) var(--s4); font: 400 var(--t1)/1.5 var(--hand); }
  .short { border-color: var(--teacher-line); }
  .fact > .kind { color: var(--text-soft); }
  .short > .kind { color: var(--teacher); }
  .fact > * + *, .short > * + * { margin-block-start: var(--s3); }
  .scroll { overflow-x: auto; }
  .scroll table { inline-size: 100%; border-collapse: collapse; font: 400 var(--t1)/1.45 var(--hand); }
  .scroll th, .scroll td { text-align: start; padding: var(--s2) var(--s3) var(--s2) 0; border-block-start: 1px solid var(--hairline); vertical-align: top; font-weight: 400; }
  .scroll thead th { font-weight: 600; }

  /* Job aid: a sheet to take along, edge marked for cutting. */
  .jobaid { border: 2px dashed var(--takeaway-line); background: var(--takeaway-wash); padding: var(--s3) var(--s4) var(--s4); font: 400 var(--t1)/1.5 var(--hand); }
  .jobaid > .kind { color: var(--takeaway); }
  .jobaid > * + * { margin-block-start: var(--s2); }
  /* Life safety: the heaviest frame on any screen, in ink, so that it is found again. */
  .safety { border: 3px solid var(--text); border-radius: var(--soft); padding: var(--s4); font: 400 var(--t1)/1.5 var(--hand); }
  .safety > .kind { font-size: var(--t2); }
  .safety > * + * { margin-block-start: var(--s3); }
  /* Room for its buttons before they are there: no text moves. */
  sop-content-note { display: block; min-block-size: 5.75rem; }
  .notice { font: 400 var(--t1)/1.5 var(--hand); color: var(--text-soft); }
  /* The rule is no longer than what stands beside it. */
  .notice > p, sop-content-note > * { border-inline-start: 3px solid var(--hairline); padding-inline-start: var(--s3); }

  .sources { border-block-start: 1px solid var(--hairline); padding-block-start: var(--s4); margin-block-start: var(--s7) !important; font: 400 var(--t1)/1.5 var(--hand); color: var(--text-soft); }
  .sources summary { padding-block: var(--s2); }
  .sources h2 { font: 600 var(--t1)/1.4 var(--hand); color: var(--text); }
  .sources ol { padding-inline-start: 1.4em; display: grid; gap: var(--s1); margin-block-start: var(--s2); }

  /* The family's plan, green to red. */
  .takehome { margin-block: var(--s6); }
  .takehome > * + * { margin-block-start: var(--s4); }
  .takehome > .kind { color: var(--takeaway); }
  .moments { inline-size: 100%; border-collapse: collapse; font: 400 var(--t1)/1.42 var(--hand); }
  .moments th { text-align: start; font-weight: 600; }
  .moments .moment { display: flex; gap: var(--s2); align-items: center; font: 600 var(--t3)/1.2 var(--book); color: var(--c); }
  .moments .sub { font-weight: 400; }
  .green { --c: var(--green); --w: var(--green-wash); }
  .yellow { --c: var(--yellow); --w: var(--yellow-wash); }
  .orange { --c: var(--orange); --w: var(--orange-wash); }
  .red { --c: var(--red); --w: var(--red-wash); }
  .after { --c: var(--text); --w: transparent; }
  @media screen {
    @container frame (inline-size < 64rem) {
      .moments, .moments tbody, .moments tr, .moments td, .moments th { display: block; }
      .moments thead { position: absolute; clip-path: inset(50%); }
      .moments tr { display: grid; grid-template-columns: 1fr 1fr; margin-block-end: var(--s5); border-block-start: 4px solid var(--c); }
      .moments tbody th { grid-column: 1 / -1; background: var(--w); padding: var(--s3) var(--s4); }
      .moments td { padding: var(--s3) var(--s4) var(--s3) 0; border-block-end: 1px solid var(--hairline); }
      .moments td::before { content: attr(data-who); display: block; font-weight: 600; }
    }
    @container frame (inline-size < 30rem) { .moments tr { grid-template-columns: 1fr; } }
  }
  @container frame (inline-size >= 64rem) {
    .moments thead th { padding: 0 var(--s3) var(--s2); }
    .moments tbody tr { border-block-start: 3px solid var(--c); }
    .moments tbody th { inline-size: 22%; background: var(--w); }
    .moments td, .moments tbody th { padding: var(--s3); vertical-align: top; }
  }

  /* Glossary: a term looks as if it could be opened once it can be. Until then its meaning takes no room. */
  .term[role] { border-block-end: 2px dotted var(--teacher); padding-block-start: var(--s1); cursor: pointer; }
  .term[aria-expanded='true'] { border-block-end-style: solid; color: var(--teacher); }
  .meaning { margin: 0; }
  .meaning:not(:empty) { font: 400 var(--t1)/1.5 var(--hand); background: var(--teacher-wash); border: 1px solid transparent; border-radius: var(--soft); padding: var(--s3) var(--s4); margin-block: var(--s2) var(--s3); }

  @container frame (inline-size >= 64rem) {
    .leaf { max-inline-size: 58rem; padding-inline: 0; }
    .leaf > *, .prose > *, .sources { max-inline-size: var(--measure); }
    .leaf > sop-page, .leaf > .prose, .prose > .wide, .prose > .takehome, .prose > .path { max-inline-size: none; }
    .takehome > p { max-inline-size: var(--measure); }
    .prose > .margin { float: inline-end; clear: both; inline-size: var(--margin); margin-block: var(--s1) var(--s4); }
  }
  @media print {
    .sources details:not([open]) { display: none; }
    /* Lines of a book, also on Letter. */
    .prose > :is(p, ul, ol, .story), .lead { max-inline-size: 14cm; }
    .story, .fact, .jobaid, .safety, .margin, .meaning, tr { break-inside: avoid; }
    .meaning, .moments, .moments * { print-color-adjust: exact; }
    .moments tr { border-block-start: 2pt solid var(--c); }
    .moments td, .moments th { padding: 5pt; vertical-align: top; }
  }
`;
