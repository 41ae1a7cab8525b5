// How does the search look: its field, what it says, and what was found?

import {css} from 'lit';

export const searching = css`
  :host { display: block; font: 400 var(--t2)/1.55 var(--book); overflow-wrap: break-word; }
  label { display: block; font: 600 var(--t1)/1.4 var(--hand); }
  input { inline-size: 100%; max-inline-size: 30rem; min-block-size: 48px; margin-block: var(--s1) var(--s2); background: var(--surface); border: 1.5px solid var(--control); border-radius: var(--soft); padding: var(--s2) var(--s3); font: 400 var(--t2)/1.4 var(--hand); }
  .examples { font: 400 var(--t1)/1.5 var(--hand); margin-block-start: var(--s3); }
  .examples .plain { margin-inline-start: var(--s3); }
  .count { font: 600 var(--t1)/1.5 var(--hand); margin-block: var(--s3); }
  .results { list-style: none; margin-block-start: var(--s4); }
  .results > li { border-block-start: 1px solid var(--hairline); padding-block: var(--s4); }
  .results h2 { font: 600 var(--t2)/1.35 var(--book); }
  .results h2 > a { display: inline-block; min-block-size: 24px; }
  .results .kind { display: block; color: var(--text-soft); font-weight: 400; }
  .results .kind b { color: var(--teacher); }
  .results .excerpt { font: 400 var(--t1)/1.5 var(--hand); margin-block-start: var(--s1); }
  /* As a marker pen does it, and no link; weight says it too, where colours are not seen. */
  mark { background: var(--takeaway-wash); color: inherit; font-weight: 600; border-radius: 2px; }
  details[open] + .excerpt { display: none; }
  summary { cursor: pointer; color: var(--you); padding-block: var(--s1); min-block-size: 44px; }
  summary > h2 { display: inline; }
  .source > summary > h2 { font: 400 var(--t1)/1.5 var(--hand); }
  .opened { border-inline-start: 3px solid var(--teacher-line); padding-inline-start: var(--s4); font: 400 var(--t1)/1.5 var(--hand); }
  .opened summary { font-weight: 600; padding-block: var(--s3) 0; }
  .opened ul { list-style: none; }
  .opened li a { display: inline-block; padding-block: var(--s2); }
  .alert { font: 400 var(--t1)/1.5 var(--hand); border: 2px solid var(--teacher-line); border-radius: var(--soft); background: var(--surface); padding: var(--s3) var(--s4); margin-block: var(--s4); }
  @media (forced-colors: active) { mark { background: Mark; color: MarkText; } }
  @media print { input, label, button { display: none; } }
`;
