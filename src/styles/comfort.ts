// What do a learner's own settings change? On the screen alone: paper stays as it is, and so do forced colors.

import {css} from 'lit';

export const comfort = css`
  @media screen {
    [data-size='112'] { font-size: 112.5%; }
    [data-size='125'] { font-size: 125%; }
    [data-size='150'] { font-size: 150%; }
    [data-letters='plain'] { --book: var(--hand); }
    [data-spacing='wide'] { --spacing: wide; }
    [data-spacing='wide'] :where(:not(sup, svg, svg *)) { line-height: 1.8 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
    [data-spacing='wide'] .flow > * + * { margin-block-start: 2em; }
    [data-spacing='wide'] :is(h1, h2, h3, .tool, .where, .where *, .saved) { line-height: 1.4 !important; }
    [data-spacing='wide'] :is(.tool, .where *, .saved) { letter-spacing: 0.05em !important; }
    /* A drawing's letters stay where they fit. */
    svg { letter-spacing: 0; word-spacing: 0; }
    [data-motion='less'] { --motion: less; }
    [data-motion='less'] * { animation: none !important; transition: none !important; }
  }
  @media screen and (forced-colors: none) {
    [data-theme='light'] { color-scheme: light; }
    [data-theme='dark'] { color-scheme: dark; }
  }
`;
