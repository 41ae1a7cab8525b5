// How do the circles look: the drawing of the rings, the lists of people, the questions that test them?

import {css} from 'lit';

export const circles = css`
  .rings { inline-size: 100%; max-inline-size: 26rem; margin-inline: auto; }
  .rings text { font: 400 17px/1 var(--hand); fill: var(--text); paint-order: stroke; stroke: var(--you-wash); stroke-width: 5px; stroke-linejoin: round; }
  .rings .inmost { font: 500 19px/1 var(--book); fill: var(--family); stroke: var(--family-wash); }
  .ring { fill: none; stroke: var(--control); }
  .heart { fill: var(--family-wash); stroke: var(--family-line); }
  .own, .service { stroke: var(--family); stroke-width: 2; fill: var(--family); }
  .service { stroke: var(--text); fill: var(--surface); }
  .maybe { fill: none; stroke-dasharray: 3 3; }
  .sign { inline-size: 1.25rem; flex: none; align-self: start; margin-block-start: 0.15em; }
  figcaption, figcaption span, .who { display: flex; gap: var(--s2); }
  figcaption { flex-wrap: wrap; gap: var(--s1) var(--s5); justify-content: center; margin-block-start: var(--s3); }

  .lists { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--s4); font: 400 var(--t1)/1.45 var(--hand); }
  .lists h2 { font: inherit; font-weight: 600; border-block-end: 2px solid var(--text); }
  .unplaced h2 { border-block-end-style: dashed; }
  .lists ul { list-style: none; }
  .lists li { padding-block-start: var(--s3); border-block-end: 1px solid var(--hairline); }
  .who > div { min-inline-size: 0; }
  .knows { white-space: pre-line; }
  .lists .row { gap: 0 var(--s3); }
  [aria-disabled] { color: var(--text-soft); text-decoration: none; }
  .boxes { grid-template-columns: minmax(0, 1fr); margin-block: var(--s3); }
  .lists textarea { font: inherit; }
  input { inline-size: 1.5rem; block-size: 1.5rem; margin: 0; accent-color: var(--you); }

  .stress { border-block-start: 2px solid var(--you-line); padding-block-start: var(--s4); }
  .stress legend { float: inline-start; margin: 0; font-size: var(--t2); }
  .stress .boxes { clear: both; padding-block-start: var(--s3); }
  .stress .margin, .panel > .margin { margin-block: var(--s4) 0; }
  .margin ul { padding-inline-start: 1.4em; }
  @media screen { @container (inline-size >= 30rem) { .stress .boxes { grid-template-columns: repeat(3, minmax(0, 1fr)); } } }

  @media (forced-colors: active) {
    .rings *, .sign * { stroke: CanvasText; fill: Canvas; }
    .own:not(.maybe) { fill: CanvasText; }
    .rings .ring { fill: none; }
    .rings text, .rings .inmost { fill: CanvasText; stroke: Canvas; }
    [aria-disabled] { color: GrayText; }
  }
  @media print {
    .rings text { stroke: var(--page); }
    .panel { break-inside: auto; }
    figure, .lists li, .stress { break-inside: avoid; }
  }
`;
