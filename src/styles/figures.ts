// How do the course's figures look: bars, rings, threads, stairs, pictures, and the tables that they are one with?

import {css} from 'lit';

export const figures = css`
  /* Ruled like a fact. Everything drawn is sized in em, so it grows with the reader's letters. */
  .figure:not(.jobaid) { border-block: 1px solid var(--text); border-block-start-width: 4px; padding-block: var(--s3) var(--s4); }
  .figure { font: 400 var(--t1)/1.45 var(--hand); --draw: var(--family); --data: var(--text-soft); }
  .prose > .figure { margin-block: var(--s6); }
  .figure > * + *, .figure .below > * + * { margin-block-start: var(--s3); }
  .figure.jobaid { --page: var(--takeaway-wash); --data: var(--takeaway); }
  .figure:not(.jobaid) .kind { color: var(--text-soft); }
  .figure .title { display: block; font: 600 var(--t3)/1.25 var(--book); text-wrap: balance; }
  .figure .below { color: var(--text-soft); }
  .figure table { display: block; position: relative; }
  .figure thead, .figure tbody { display: block; }
  .figure tr { display: grid; position: relative; grid-template-columns: minmax(0, 1fr); }
  .figure th, .figure td { text-align: start; font-weight: 400; overflow-wrap: break-word; min-inline-size: 0; }
  .figure th { font-weight: 600; }

  .strip path, .strip line, .strip circle, .picture path, .picture circle { fill: none; stroke: var(--draw); stroke-width: 3; }
  .strip circle, .picture circle { fill: var(--page); }
  .strip { position: absolute; inset-block: 0; inset-inline-start: 0; inline-size: 5em; block-size: 100%; overflow: visible; }
  .figure .may { stroke-width: 2.5; stroke-dasharray: 1 6; stroke-linecap: round; }
  .figure circle.may { stroke-dasharray: 3 4; }
  .figure circle.ink { fill: var(--draw); }

  /* Bars and rings that count: the name, the number, and below them the drawing. */
  .draws-bars, .draws-signs { --draw: var(--data); }
  :is(.draws-bars, .draws-signs) table { display: grid; grid-template-columns: fit-content(60%) minmax(0, 1fr); column-gap: var(--s4); }
  :is(.draws-bars, .draws-signs) :is(thead, tbody, tr) { display: grid; grid-column: 1 / -1; grid-template-columns: subgrid; }
  :is(.draws-bars, .draws-signs) thead th { font-weight: 400; color: var(--text-soft); }
  .draws-signs table { grid-template-columns: fit-content(45%) minmax(0, 1fr); }
  .draws-bars tbody tr { padding-block: var(--s2) 2em; }
  .bar, .row-of-rings { position: absolute; inset-block-end: 0.35em; inset-inline: 0; overflow: visible; }
  .bar line { stroke: var(--control); stroke-width: 1; }
  .bar rect { stroke: none; }
  .figure .ink { fill: var(--draw); }
  .bar .maybe { stroke: var(--draw); stroke-width: 1.5; }
  .figure > .axis { position: static; margin: 0; }
  .axis text { font: 400 1em/1 var(--hand); fill: var(--text-soft); }
  .hatching { position: absolute; inline-size: 0; block-size: 0; }
  .hatching path { stroke: var(--data); stroke-width: 4; }
  /* Eleven rings in the row of a small phone, also with large letters. */
  .row-of-rings { font-size: min(1em, 5.4cqi); }
  .row-of-rings circle { stroke: var(--draw); stroke-width: 2; }
  .row-of-rings .none { fill: none; stroke: var(--control); stroke-width: 1.5; }
  .draws-signs tbody tr { padding-block: var(--s2) 2.2em; }

  /* Threads and stairs: a strip at the left, the words beside it. */
  .figure tr:has(.strip) { padding-inline-start: 6em; padding-block-end: var(--s4); min-block-size: 3.6em; }
  .figure tr:has(.strip):last-child { padding-block-end: 0; }
  .draws-moments { --draw: var(--text-soft); }
  .sign { position: absolute; inset-inline-start: 0.1em; inset-block-start: 0; background: var(--page); color: var(--c); padding-block: 0.15em; }
  .sign .ico { inline-size: 2em; block-size: 2em; }
  .draws-levels { --draw: var(--data); }
  .draws-levels .strip path { stroke-width: 2; }
  .strip svg { overflow: visible; }
  .strip .step { fill: var(--hairline); stroke: none; }

  .picture { inline-size: 16em; max-inline-size: 100%; block-size: auto; overflow: visible; margin-inline: auto; }
  .picture text { font: 400 10px/1 var(--hand); fill: var(--text); paint-order: stroke; stroke: var(--page); stroke-width: 3px; stroke-linejoin: round; }
  .picture path, .picture circle { stroke-width: 1.75; }
  .picture .ring { stroke: var(--control); stroke-width: 1.25; }
  .picture .heart, .picture .cloth { fill: var(--family-wash); }
  .picture .may { stroke-width: 1.5; stroke-dasharray: 3 3; stroke-linecap: butt; }
  .picture .own { fill: var(--family); }
  .jobaid .picture { max-inline-size: calc(100% + var(--s5)); margin-inline: calc(-0.5 * var(--s5)); justify-self: center; }
  .beside { display: grid; gap: var(--s5); }
  .beside tr { padding-block-end: var(--s3); }

  .beside thead { position: absolute; clip-path: inset(50%); }
  .figure td:nth-of-type(n + 2)::before { content: attr(data-head) ': '; content: attr(data-head) ': ' / ''; color: var(--text-soft); }
  @container frame (inline-size < 40rem) { .figure:has(.strip) thead { position: absolute; clip-path: inset(50%); } }
  @container frame (inline-size >= 40rem) {
    .beside .picture { margin-inline: 0; }
    .figure:has(.strip) tr { grid-template-columns: 9em; grid-auto-flow: column; grid-auto-columns: minmax(0, 1fr); column-gap: var(--s4); }
    .figure:has(.strip) thead tr { padding-inline-start: 6em; padding-block-end: var(--s2); }
    .figure:has(.strip) td::before { content: none; }
    .beside { grid-template-columns: auto minmax(0, 1fr); align-items: center; }
    .draws-signs tbody tr { padding-block: var(--s2); }
    .row-of-rings { inset-inline-start: auto; inset-block: auto; inset-block-start: var(--s2); }
  }
  @media (forced-colors: active) {
    .figure, .figure.jobaid { --hairline: Canvas; --draw: CanvasText; --data: CanvasText; --control: CanvasText; --family-wash: Canvas; --page: Canvas; --family: CanvasText; --takeaway-wash: Canvas; --c: CanvasText; }
    .picture text, .axis text { fill: CanvasText; stroke: Canvas; }
    .axis text { stroke: none; }
  }
  @media print {
    .figure, .figure.jobaid { break-inside: avoid; --draw: #000; --data: #000; --control: #000; --family: #000; }
  }
`;
