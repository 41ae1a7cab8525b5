// How does a plan look: the rows that are written, the worked plan beside them, what is ticked and rated?

import {css} from 'lit';

export const plan = css`
  :host { max-inline-size: none; }
  .prompt, .worked > p, .gaps, .rate legend { max-inline-size: var(--measure); }
  .rows { list-style: none; display: grid; gap: var(--s4); }
  .rows > li { background: var(--surface); border: 1.5px solid var(--control); border-radius: var(--soft); padding: var(--s4); }
  .rows legend { font: 600 var(--t2)/1.4 var(--hand); margin-block-end: var(--s2); }
  .rows .fields { display: grid; gap: var(--s2) var(--s4); margin-block-start: var(--s2); }
  .rows textarea { font: 400 var(--t1)/1.45 var(--hand); padding-block: var(--s2); field-sizing: content; }
  /* A box that does not grow is two lines high. */
  @supports not (field-sizing: content) { .rows textarea { min-block-size: 4.5rem; } }
  .rows .row { gap: 0 var(--s4); margin-block: var(--s2) calc(-1 * var(--s3)); }
  /* On a phone the last two of many, such as a name and a day, share a line. */
  @container (22rem <= inline-size < 34rem) {
    .rows .fields:has(> :nth-child(5)) { grid-template-columns: 1fr 1fr; }
    .rows .fields > :not(:nth-last-child(-n + 2)) { grid-column: 1 / -1; }
  }
  @container (inline-size >= 34rem) { .rows .fields { grid-template-columns: 1fr 1fr; } }
  @container (inline-size >= 50rem) { .rows .fields:has(> :nth-child(5)) { grid-template-columns: 1fr 1fr 1fr; } }

  .worked > * + * { margin-block-start: var(--s4); }
  .worked section { border-block-start: 2px solid var(--control); padding-block-start: var(--s4); }
  .worked section > * + * { margin-block-start: var(--s3); }
  .sides { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--s5); font: 400 var(--t1)/1.45 var(--hand); }
  .sides h3 { font: 600 var(--t1)/1.4 var(--hand); padding-block-end: var(--s1); border-block-end: 3px solid var(--you); color: var(--you); }
  .sides .model h3 { border-color: var(--teacher); color: var(--teacher); }
  .sides dl { padding-block-start: var(--s3); }
  .sides .own dl { padding-block-end: var(--s3); }
  .sides .own dl + * { border-block-start: 1px solid var(--hairline); }
  .sides dl div { padding-block: var(--s1); }
  .worked:not(.fixed) dl div:first-child dd { font-weight: 600; }
  .sides dt { color: var(--text-soft); }
  .sides dd { white-space: pre-line; }
  .change { font-weight: 600; color: var(--you); padding-block-start: var(--s3); }
  .change + dl { padding-block-start: 0; }
  .has { display: flex; gap: var(--s3); align-items: center; min-block-size: 44px; padding-block: var(--s2); cursor: pointer; }
  .rest { grid-column: 1 / -1; display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 16rem), 1fr)); gap: 0 var(--s5); }
  .model summary, .rest .one { border-block-start: 1px solid var(--hairline); }
  .model summary { color: var(--teacher); padding-block: var(--s3) 0; }
  .has input, .rate input { inline-size: 1.5rem; block-size: 1.5rem; margin: 0; flex: none; accent-color: var(--you); }
  .sides .meta { padding-block-start: var(--s3); }
  .sides:has(.own > .meta) { gap: var(--s4); }
  @container (inline-size < 50rem) {
    .sides dl div { padding-block: 1px; }
    .sides dt, .sides dd { display: inline; }
    .sides dt { margin-inline-end: 0.4em; white-space: nowrap; }
    .sides dt::after { content: ':'; }
  }
  /* The largest letters on a small phone: a label is longer than a line. */
  @container (inline-size < 14rem) { .sides dt { white-space: normal; } }
  @media screen { .sides:has(details:not([open])) .rest { display: none; } }
  /* Where nothing is written yet, the worked plan has all the room. */
  @container (inline-size >= 36rem) { .sides:not(:has(.own > .meta)) { grid-template-columns: minmax(0, 5fr) minmax(0, 6fr); } }
  @container (inline-size >= 50rem) {
    .sides { gap: var(--s6); }
    .sides dl div { display: grid; grid-template-columns: 8rem 1fr; gap: var(--s3); }
    .rest { grid-template-columns: repeat(auto-fit, minmax(20rem, 1fr)); }
  }

  .gaps { list-style: none; }
  .gaps p { flex: 1 12rem; }
  .gaps li { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: center; gap: 0 var(--s5); padding-block: var(--s2); border-block-start: 1px solid var(--hairline); }
  .rate { font: 400 var(--t1)/1.45 var(--hand); border-block-start: 1px solid var(--hairline); padding-block: var(--s3) 0; }
  .rate legend { float: inline-start; inline-size: 100%; margin: 0; font: 400 var(--t2)/1.4 var(--book); }
  .rate .row { clear: both; gap: 0 var(--s4); }
  .rate label { display: flex; gap: var(--s2); align-items: center; min-block-size: 44px; font: inherit; cursor: pointer; }

  @media print {
    .panel { break-inside: auto; }
    .rows > li, .sides dl, .one, .gaps li, .rate { break-inside: avoid; }
    /* Where the worked plan has more rows than one to a question, it stands below the own one: beside it half of the paper would be empty. */
    .worked:not(.fixed) .sides { display: block; }
    .worked:not(.fixed) .sides > * + * { margin-block-start: var(--s3); }
    .sides details { display: none; }
    .rest { grid-template-columns: repeat(auto-fit, minmax(12rem, 1fr)); }
    .sides dl, .sides .meta, .has { padding-block: var(--s1); }
    .sides dl div { padding-block: 0; }
    .has, .rate label { min-block-size: 0; }
    .has input, .rate input { inline-size: 1rem; block-size: 1rem; }
    .worked section { padding-block-start: var(--s3); }
    .worked section > * + *, .rate { margin-block-start: var(--s2); padding-block-start: var(--s2); }
    .rows select { display: none; }
    .rows .fields { grid-template-columns: 1fr 1fr 1fr; }
    .worked h2, .worked h3 { break-after: avoid; }
  }
`;
