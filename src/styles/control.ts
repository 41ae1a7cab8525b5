// How do exercises look inside their shadow roots: panels, answers, fields, feedback?

import {css} from 'lit';

export const control = css`
  :host { display: block; container-type: inline-size; margin-block: var(--s6); max-inline-size: var(--measure); font: 400 var(--t2)/1.55 var(--book); overflow-wrap: break-word; }
  .panel { border: 1px solid transparent; border-radius: var(--soft); padding: var(--s4); }
  .panel > * + * { margin-block-start: var(--s4); }
  .panel.check { background: var(--teacher-wash); }
  .panel.practice { background: var(--you-wash); }
  @container (inline-size >= 36rem) { .panel { padding: var(--s5); } }
  .panel > .kind { justify-content: space-between; flex-wrap: wrap; color: var(--you); }
  .panel.check > .kind { color: var(--teacher); }
  .panel > .kind > span { display: flex; gap: var(--s2); align-items: center; }
  .panel > .kind > .meta { font-weight: 400; color: var(--text-soft); }
  legend, .prompt { text-wrap: balance; overflow-wrap: anywhere; font: 400 var(--t3)/1.35 var(--book); padding: 0; margin-block-end: var(--s4); }
  legend p + p, .prompt p + p { margin-block-start: var(--s3); }
  .prompt { display: block; }
  label { font: 600 var(--t1)/1.4 var(--hand); }
  .row { display: flex; flex-wrap: wrap; align-items: center; gap: var(--s2) var(--s4); }
  .row b { color: var(--text); }
  .error { font: 600 var(--t1)/1.5 var(--hand); border-inline-start: 4px solid var(--text); padding-inline-start: var(--s3); }

  .answers { list-style: none; display: grid; gap: var(--s3); }
  .answer { background: var(--surface); border: 1.5px solid var(--control); border-radius: var(--soft); }
  .answer > label { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: var(--s3); align-items: start; padding: var(--s3) var(--s4); font: 400 var(--t2)/1.4 var(--hand); min-block-size: 48px; cursor: pointer; }
  .answer input { inline-size: 1.5rem; block-size: 1.5rem; margin: 0.1em 0 0; accent-color: var(--you); }
  .yours { padding: var(--s3) var(--s4) 0; padding-inline-start: calc(var(--s4) + 1.5rem + var(--s3)); font: 600 var(--t1)/1.4 var(--hand); }
  .yours + label { padding-block-start: var(--s1); }
  /* By night the browser's own are grey discs that look out of use. In forced colors and on paper they are clear. */
  @media screen and (forced-colors: none) {
    input { --mark: var(--you); appearance: none; display: grid; place-content: center; background: var(--surface); border: 2px solid var(--control); border-radius: 4px; }
    input:disabled { --mark: var(--text); }
    input:checked { border-color: var(--mark); }
    input::before { content: ''; inline-size: 1rem; block-size: 1rem; clip-path: polygon(0 50%, 17% 34%, 38% 58%, 82% 8%, 100% 23%, 39% 92%); }
    input:checked::before { background: var(--mark); }
    [type='radio'] { border-radius: 50%; }
    [type='radio']::before { clip-path: circle(0.375rem); }
  }
  .said { border-block-start: 1px solid var(--hairline); padding: var(--s3) var(--s4); font: 400 var(--t1)/1.5 var(--hand); display: grid; grid-template-columns: auto minmax(0, 1fr); gap: var(--s1) var(--s3); }
  .said .ico { inline-size: 1.5rem; block-size: 1.5rem; color: var(--teacher); }
  .said > p, .said > div { grid-column: 2; }
  .said > p:first-of-type { font-weight: 600; color: var(--teacher); }
  /* Inside the border, so that no word moves. */
  .yes { border-color: var(--you); outline: 1.5px solid var(--you); outline-offset: -3px; }
  .yes .said .ico, .yes .said > p:first-of-type { color: var(--you); }
  .again { border-color: var(--teacher); outline: 0.5px solid var(--teacher); outline-offset: -2px; }
  .item { padding: var(--s3) var(--s4); display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--s2) var(--s4); align-items: center; font: 400 var(--t2)/1.4 var(--hand); }
  .item > .moves { display: flex; flex-wrap: wrap; gap: var(--s2); }
  label.words { font: inherit; }
  .item .place { color: var(--text-soft); font: 600 var(--t1)/1.4 var(--hand); }
  @container (inline-size >= 30rem) {
    .item.move { grid-template-columns: auto 1fr auto; }
    .item.assign { grid-template-columns: 1fr minmax(9rem, 15rem); }
  }
  select, textarea { inline-size: 100%; background: var(--surface); border: 1.5px solid var(--control); border-radius: var(--soft); padding: var(--s2) var(--s3); min-block-size: 44px; font: 400 var(--t1)/1.4 var(--hand); display: block; }
  textarea { padding: var(--s3); font: 400 var(--t2)/1.5 var(--book); resize: vertical; }
  details { font: 400 var(--t1)/1.5 var(--hand); }
  summary { cursor: pointer; color: var(--you); font-weight: 600; padding-block: var(--s3); min-block-size: 44px; }
  .check summary { color: var(--teacher); }
  details dt { font-weight: 600; margin-block-start: var(--s3); }
  details dd { color: var(--text-soft); }
  details ol { padding-inline-start: 1.4em; display: grid; gap: var(--s3); }
  @media (forced-colors: active) { .panel { border-color: CanvasText; } }
  @media print { .panel { padding: 0; background: none; break-inside: avoid; } button, .error, .screen-only { display: none !important; } }
`;
