// How does a conversation look? Like a printed play: names at the left, words at the right, the teacher beside or below.

import {css} from 'lit';

export const conversation = css`
  :host { max-inline-size: none; }
  .kind { display: flex; flex-wrap: wrap; justify-content: space-between; gap: var(--s1) var(--s4); color: var(--you); }
  .kind > span { display: flex; gap: var(--s2); align-items: center; }
  .kind > .meta { font-weight: 400; color: var(--text-soft); }
  .kind + .prompt { font: 400 var(--t2)/1.55 var(--book); margin-block-start: var(--s3); }
  .kind, .prompt, .now, .closing, h2 { max-inline-size: var(--measure); }
  h2, .now, .closing { margin-block-start: var(--s6); }
  .script, .script > li, .try, .now .answers { grid-template-columns: minmax(0, 1fr); }
  .script { list-style: none; display: grid; gap: var(--s6); margin-block-start: var(--s5); padding: 0; }
  .script > li, .try { display: grid; gap: var(--s4); }
  .script > li > .scene, .try > * { max-inline-size: var(--measure); margin-block: 0; min-inline-size: 0; }
  .script > li + li { border-block-start: 1px solid var(--hairline); padding-block-start: var(--s5); }
  details > .script { border-inline-start: 3px solid var(--hairline); padding-inline-start: var(--s4); margin-block: var(--s2) var(--s4); }
  .scene { font: 400 var(--t2)/1.55 var(--book); }
  .scene > * + * { margin-block-start: var(--s3); }
  .who { display: block; font: 600 var(--t1)/1.4 var(--hand); }
  .mine, .hers { font: 400 var(--t3)/1.38 var(--book); }
  .mine { color: var(--you); }
  .hers { color: var(--family); }
  .gauges { display: flex; flex-wrap: wrap; gap: var(--s2) var(--s6); font: 400 var(--t1)/1.4 var(--hand); }
  .gauges .meta { font: inherit; }
  .prompt + .gauges { margin-block-start: var(--s4); }
  .gauges dt { font-weight: 600; }
  .knots { fill: var(--family-line); stroke: var(--family-line); stroke-width: 2; }
  .knots .rest { stroke-dasharray: 2 5; }
  .knots .to-come { fill: var(--page); }
  .script .margin > * + * { margin-block-start: var(--s2); }
  .script .margin .kind { justify-content: flex-start; gap: var(--s2); color: var(--teacher); }
  .now > .panel { margin-block-start: var(--s4); }
  .now .prompt { margin-block-end: 0; }
  .line { inline-size: 100%; min-block-size: 48px; padding: var(--s3) var(--s4); text-align: start; color: var(--text); font: 400 var(--t2)/1.4 var(--book); }
  .line:hover { border-color: var(--you); text-decoration: underline; text-underline-offset: 0.2em; }
  .closing > .meta { margin-block-start: var(--s3); }
  .now .row { justify-content: space-between; align-items: baseline; }
  @container (inline-size >= 34rem) {
    /* Both names of a try have one column. */
    .try { grid-template-columns: minmax(4.5rem, max-content) minmax(0, 1fr); column-gap: var(--s5); }
    .try > * { grid-column: 1 / 3; }
    .mine, .hers { display: grid; grid-template-columns: subgrid; }
    .who { padding-block-start: 0.28em; max-inline-size: 8rem; overflow-wrap: normal; }
  }
  @container (inline-size >= 56rem) {
    .try { grid-template: repeat(4, auto) 1fr / minmax(4.5rem, max-content) minmax(0, 1fr) calc(var(--margin) + var(--s7) - var(--s5)); max-inline-size: calc(var(--measure) + var(--s7) + var(--margin)); }
    .try > .margin { grid-column: 3; grid-row: 1 / span 5; align-self: start; margin-inline-start: calc(var(--s7) - var(--s5)); }
  }
  @media print {
    .try { break-inside: avoid; }
    .script > li, .try { display: block; }
    .script > li > * + *, .try > * + * { margin-block-start: 6pt; }
    details::details-content { content-visibility: visible; block-size: auto; }
    .now { display: none; }
  }
`;
