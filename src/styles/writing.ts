// How does writing look in an exercise: boxes, what is said of their words, and the whole text on paper?

import {css} from 'lit';

export const writing = css`
  .boxes { display: grid; gap: var(--s4); }
  .box > label { display: block; }
  .box > label .ask { font-weight: 400; }
  .box > * + * { margin-block-start: var(--s1); }
  .remarks { list-style: none; font: 400 var(--t1)/1.5 var(--hand); border-inline-start: 3px solid var(--teacher-line); padding-inline-start: var(--s3); display: grid; gap: var(--s2); }
  .box > .remarks, .sentence + .remarks { margin-block-start: var(--s3); }
  .sentence { font: 400 var(--t3)/1.38 var(--book); white-space: pre-line; margin-block-start: var(--s2); }
  .beside { font: 400 var(--t1)/1.45 var(--hand); white-space: pre-line; }
  .beside div { border-block-start: 1px solid var(--control); padding-block: var(--s3); display: grid; gap: var(--s2) var(--s5); }
  .beside dt, .beside b { font-weight: 600; }
  .beside b { color: var(--you); }
  .beside .model b { color: var(--teacher); }
  @container (inline-size >= 36rem) { .beside div { grid-template-columns: 1fr 1fr; } .beside dt { grid-column: 1 / -1; } }
  .paper { display: none; }
  @media print {
    .box textarea, .remarks { display: none; }
    .paper { display: block; white-space: pre-wrap; border-block-end: 1px solid var(--control); padding-block: var(--s1); }
  }
`;
