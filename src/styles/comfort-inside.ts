// How do a learner's own settings reach a shadow root? As inherited properties; see comfort.ts for the document.

import {css} from 'lit';

export const comfortInside = css`
  @container style(--spacing: wide) {
    :where(:not(sup, svg, svg *)) { line-height: 1.8 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
    svg { letter-spacing: 0; word-spacing: 0; }
  }
  @container style(--motion: less) { * { animation: none !important; transition: none !important; } }
`;
