// How does the opening look: the thread as the family's path, the aims, the terms? The document only.

import {css} from 'lit';

export const opening = css`
  .opening > h1 { font-size: var(--t5); line-height: 1.06; }
  .opening .lead { margin-block-start: var(--s5); }
  .path { margin-block: var(--s6); }
  .path .kind { color: var(--family); }
  .path-line { display: none; overflow: visible; }
  .path-line path { fill: none; stroke: var(--family); stroke-width: 3; }
  .path-line .to-come { stroke-dasharray: 2 7; stroke-linecap: round; }
  .path-line circle { fill: var(--page); stroke: var(--family); stroke-width: 3; }
  .path-line circle.here { fill: var(--family); }
  .prose .path-days { list-style: none; display: block; padding: 0; font: 400 var(--t1)/1.4 var(--hand); margin-block-start: var(--s3); }
  .path-days li { position: relative; margin-inline-start: 6px; padding: 0 0 var(--s4) var(--s6); border-inline-start: 3px solid var(--family); }
  .path-days li::before { content: ''; position: absolute; inset-inline-start: -9px; inset-block-start: 0.3em; inline-size: 15px; block-size: 15px; border-radius: 50%; background: var(--page); border: 3px solid var(--family); }
  .path-days .bend { border-color: transparent; padding-block-end: var(--s5); }
  .path-days .bend::before { inset-inline-start: 9px; inset-block-start: calc(42% - 8px); }
  .path-days .bend svg { position: absolute; inset-inline-start: -3px; inset-block: 0; inline-size: 24px; block-size: 100%; fill: none; stroke: var(--family); stroke-width: 3; }
  .path-days li:first-child { border-image: linear-gradient(transparent 0.9em, var(--family) 0) 1; }
  .path-days .here { border-inline-start-style: dotted; }
  .path-days .here::before { background: var(--family); }
  .path-days b { display: block; }
  .path-days span { color: var(--text-soft); }
  @container frame (inline-size >= 40rem) {
    .path-line { display: block; margin-block: var(--s2); }
    .prose .path-days { display: grid; grid-auto-flow: column; grid-auto-columns: 1fr; gap: 0; }
    .path-days li, .path-days li:first-child { padding: 0 var(--s4) 0 0; margin: 0; border: 0; }
    .path-days .bend svg, .path-days li::before { display: none; }
  }
  .two > section > h2 { margin-block: var(--s7) var(--s3); }
  .prose .aims { padding-inline-start: 1.3em; display: grid; gap: var(--s2); }
  .aims li::marker { font: 600 var(--t1)/1 var(--hand); color: var(--you); }
  .terms > div { padding-block: var(--s3); border-block-start: 1px solid var(--hairline); font: 400 var(--t1)/1.5 var(--hand); }
  .terms dt { font-weight: 600; }
  @container frame (inline-size >= 34rem) { .terms > div { display: grid; grid-template-columns: 10rem 1fr; gap: var(--s4); } }
  @container frame (inline-size >= 64rem) { .prose > .two { display: grid; grid-template-columns: 1fr 1fr; gap: var(--s8); max-inline-size: none; } .opening .lead { max-inline-size: 44rem; } }
`;
