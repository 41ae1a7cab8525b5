// How does it look what a learner has reached: the missing, each objective with what shows it, the content note? The document only, with the workshop.

import {css} from 'lit';

export const result = css`
  sop-evidence, sop-certificate { display: block; }
  .flow > sop-receipt { margin-block-start: var(--s7); }
  .flow > h2:has(~ .missing), sop-evidence.flow > h2 { margin-block-start: var(--s6); }
  sop-evidence.flow > :is(h2 + .meta, .next) { margin-block-start: var(--s1); }
  h3:has(+ .missing) { font: 600 var(--t1)/1.4 var(--hand); }
  h3 + .missing { margin-block-start: var(--s1); }
  .missing + .meta { margin-block-start: var(--s2); }
  .missing { list-style: none; padding: 0; font: 400 var(--t1)/1.5 var(--hand); }
  .missing button { padding-block: var(--s2); }
  /* Nearer to its question than to the next one. */
  sop-test > :has(+ .read) { margin-block-end: 0; }
  .flow > .read { margin-block: 0 var(--s6); }
  [data-screen='finish'] > .turn > .second { grid-column: 1 / -1; }
  .reached { font: 400 var(--t1)/1.5 var(--hand); }
  .reached > div { padding-block: var(--s3); border-block-start: 1px solid var(--hairline); }
  .reached dt { font-weight: 600; }
  .evidence, .works, .works ul { list-style: none; padding: 0; }
  .evidence > li { border-block-start: 1px solid var(--hairline); padding-block: var(--s4); display: grid; gap: var(--s2) var(--s4); }
  .evidence > li > * { grid-column: 1 / -1; }
  .badge { align-self: start; display: flex; gap: var(--s2); align-items: center; font: 400 var(--t1)/1.4 var(--hand); color: var(--you); }
  .look .badge { color: var(--teacher); }
  .open .badge { color: var(--text-soft); }
  .evidence h3 { font-weight: 400; }
  .works, .next { font: 400 var(--t1)/1.5 var(--hand); }
  /* Below its link, so that the lines of both keep their own step. */
  .works .plain, .works .meta { display: block; }
  .next .plain { padding-block: var(--s2); }
  .works .plain { padding-block: var(--s4) var(--s1); }
  .works summary { cursor: pointer; padding-block: var(--s2); min-block-size: 44px; align-content: center; }
  .works details li { display: flex; gap: var(--s2); align-items: start; }
  .works li > .ico { margin-block-start: var(--s4); }
  .works .ico { color: var(--you); }
  .notice .deeds { gap: 0 var(--s5); }
  .instead { font: 400 var(--t2)/1.55 var(--book); color: var(--text); margin-block: var(--s3); }
  .instead h2 { font: 600 var(--t1)/1.4 var(--hand); }
  .instead > * + * { margin-block-start: var(--s2); }
  /* On paper the whole text stands. */
  @media screen { .shortened > :not(:has(.notice)), .shortened .prose > :not(.notice) { display: none; } }
  @media print { sop-content-note { display: none; } }
  @container frame (inline-size >= 34rem) {
    .evidence > li { grid-template-columns: 1fr auto; }
    .evidence > li > h3 { grid-column: 1; }
    .evidence > li > .badge { grid-column: 2; grid-row: 1; }
  }
`;
