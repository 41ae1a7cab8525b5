// How does a document to take away look, on the screen and on paper? The document only.

import {css} from 'lit';

export const takeAway = css`
  sop-document, sop-handouts, sop-case-file, sop-case-notes, sop-case-offer { display: block; }
  sop-handouts > section { border-block-start: 1px solid var(--hairline); padding-block-start: var(--s5); margin-block-start: var(--s6); }
  sop-handouts h2 + .meta { margin-block-start: var(--s1); }
  .case-parts { list-style: none; padding: 0; }
  .case-parts > li { border-block-start: 1px solid var(--hairline); padding-block: var(--s4); display: grid; gap: var(--s2); align-items: center; }
  .case-parts > li > a { justify-self: start; padding-block: var(--s2); }
  .first-line { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; overflow-wrap: anywhere; }
  sop-case-file .flow > :is(h2, sop-case-notes) { margin-block-start: var(--s6); }
  @container frame (inline-size >= 40rem) {
    .case-parts > li { grid-template-columns: 1fr auto; }
    .case-parts > li > .deeds { grid-column: 2; grid-row: 1; }
    .case-parts > li:has(> .first-line) > .deeds { grid-row: 1 / span 2; }
    .case-parts > li:has(> a) { align-items: baseline; }
    .case-parts > li > :not(h3, a, .meta, .deeds) { grid-column: 1 / -1; }
  }
  .file:focus-within { outline: 3px solid var(--you); outline-offset: 2px; }
  sop-receipt, sop-rescue, sop-diagnosis { display: block; }
  .log { inline-size: 100%; max-block-size: 60vh; overflow: auto; margin: 0; background: var(--surface); border: 1.5px solid var(--control); border-radius: var(--soft); padding: var(--s3); font: 400 var(--t1)/1.45 ui-monospace, Menlo, Consolas, monospace; white-space: pre-wrap; overflow-wrap: anywhere; }
  sop-diagnosis .said-here { overflow-wrap: anywhere; }
  .sheet { margin-block: var(--s4); border: 1px solid var(--control); background: var(--surface); padding: var(--s4); }
  sop-document { font: 400 var(--t1)/1.4 var(--hand); }
  sop-document > * + * { margin-block-start: var(--s2); }
  @media screen {
    sop-document > h3 { margin-block-start: var(--s5); }
    sop-document > h2 { font: 600 var(--t4)/1.2 var(--hand); }
    sop-document > h3 { font: 600 var(--t3)/1.25 var(--hand); }
    /* Under a title of the screen's own size. */
    sop-document > h1 ~ h2 { font-size: var(--t3); }
    sop-document > h1 ~ h3 { font-size: var(--t2); }
  }
  sop-document > :is(h4, h5, h6) { font: 600 var(--t1)/1.35 var(--hand); margin: var(--s4) 0 0; }
  sop-document :is(ul, ol) { padding-inline-start: 1.5em; }
  sop-document .said-here { white-space: pre-line; }
  sop-document .note { color: var(--text-soft); }
  sop-document .ours { border-inline-start: 3px solid var(--teacher-line); padding-inline-start: var(--s3); }
  sop-document .ours > b { color: var(--teacher); display: block; }
  sop-document caption { text-align: start; font-weight: 600; padding-block: var(--s3) var(--s1); }
  sop-document .scroll table { line-height: 1.35; }
  sop-document .scroll :is(th, td) { border: 1px solid var(--control); padding: var(--s1) var(--s2); white-space: pre-line; }
  sop-document .scroll th { font-weight: 600; }
  sop-document .toned { background: var(--w); }
  .write { display: block; }
  .write > i { display: block; block-size: 2em; border-block-end: 1px solid var(--control); }
  sop-document td > i { display: block; block-size: 1.7em; }
  /* Columns to write in are as wide as the others. */
  sop-document .scroll .blank { table-layout: fixed; }
  sop-document .blank th:first-child:nth-last-child(2) { inline-size: 40%; }
  @media screen {
    sop-document .blank { min-inline-size: 34rem; }
    @container frame (inline-size < 40rem) { sop-document .scroll table:has(th:nth-child(5)) { min-inline-size: 40rem; } }
  }
  .blank-rings { inline-size: 100%; max-inline-size: 26rem; margin-inline: auto; }
  .blank-rings circle { fill: none; stroke: var(--control); stroke-width: 1.5; }
  .blank-rings text { font: 400 15px/1 var(--hand); fill: var(--text); text-anchor: middle; paint-order: stroke; stroke: var(--surface); stroke-width: 8px; }
  @media screen { .folded { display: none; } }
  @media (forced-colors: active) {
    .blank-rings circle { stroke: CanvasText; }
    .blank-rings text { fill: CanvasText; stroke: Canvas; }
  }
  /* Letter and A4 alike. All of the page, since a change of its name begins a new one. */
  @page handout { margin: 9mm 11mm; }
  @media print {
    body:has(sop-document) { page: handout; }
    /* As wide on every machine: a sheet that fits on one page does so on each. */
    sop-document { --surface: #fff; font: 400 11pt/1.2 Arial, Helvetica, sans-serif; }
    sop-document > .meta { font: inherit; }
    sop-document > * + * { margin-block-start: 3.5pt; }
    sop-document > h2 { font: 600 20pt/1.2 Arial, Helvetica, sans-serif; }
    sop-document > h2 ~ h3 { margin-block-start: 14pt; }
    sop-document > h3, sop-document > h1 { font: 600 15pt/1.2 Arial, Helvetica, sans-serif; }
    sop-document > :is(h4, h5, h6) { font: inherit; font-weight: 600; margin-block-start: 8pt; }
    sop-document caption { padding-block: 3pt 2pt; }
    sop-document .scroll table { font: inherit; }
    sop-document .scroll :is(th, td) { padding: 1pt 4pt; }
    .sheet { border: 0; padding: 0; margin: 0 !important; }
    sop-handouts > section { border: 0; padding: 0; margin: 0; }
    sop-handouts > section:not(.screen-only) ~ section, .new-page { break-before: page; }
    sop-document .scroll { overflow: visible; padding-inline-end: 1px; }
    sop-document thead { display: table-header-group; }
    sop-document tr, .write, .blank-rings, sop-document .said-here { break-inside: avoid; }
    /* A table that fits on one page stands on one. */
    sop-document .scroll { break-inside: avoid; }
    sop-document :is(h2, h3, h4, h5, h6, caption) { break-after: avoid; }
    sop-document tr { print-color-adjust: exact; }
    .blank-rings { max-inline-size: 8.5cm; }
  }
`;
