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
  .script, .script > li, .now .answers { grid-template-columns: minmax(0, 1fr); }
  .script { list-style: none; display: grid; gap: var(--s6); margin-block-start: var(--s5); }
  .script > li { display: grid; gap: var(--s4) var(--s7); }
  .script > li > * { grid-column: 1; min-inline-size: 0; max-inline-size: var(--measure); margin-block: 0; }
  .script > li + li { border-block-start: 1px solid var(--hairline); padding-block-start: var(--s5); }
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
  @container (inline-size >= 34rem) {
    .mine, .hers { display: grid; grid-template-columns: 4.5rem minmax(0, 1fr); column-gap: var(--s4); }
    .who { padding-block-start: 0.28em; overflow-wrap: normal; }
  }
  @container (inline-size >= 56rem) {
    .script > li { grid-template: repeat(5, auto) 1fr / var(--measure) var(--margin); }
    .script > li > .margin { grid-column: 2; grid-row: 2 / span 5; align-self: start; }
  }
  @media print {
    .script > li { break-inside: avoid; display: block; }
    .script > li > * + * { margin-block-start: 6pt; }
    .now { display: none; }
  }
`;
