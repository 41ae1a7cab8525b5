// Which signs stand beside words? Open paths on a grid of 24, decoration only: the word says it.

import {svg, html, type TemplateResult} from 'lit';

const paths = {
  contents: svg`<path d="M4 6h16M4 12h11M4 18h14"/>`,
  tick: svg`<path d="M4 12.5l5 5L20 6.5"/>`,
  here: svg`<path d="M12 2.5v6M12 15.5v6"/><circle cx="12" cy="12" r="3.5"/>`,
  pause: svg`<path d="M8.5 5v14M15.5 5v14"/>`,
  settings: svg`<path d="M4 8h16M4 16h16M15 5v6M9 13v6"/>`,
  support: svg`<circle cx="12" cy="12" r="9"/><circle cx="12" cy="12" r="3.7"/><path d="M5.7 5.7l3.7 3.7M14.6 14.6l3.7 3.7M18.3 5.7l-3.7 3.7M9.4 14.6l-3.7 3.7"/>`,
  next: svg`<path d="M4 12h15M13 6l6 6-6 6"/>`,
  check: svg`<circle cx="12" cy="12" r="9"/><path d="M9.4 9.7a2.6 2.6 0 1 1 3.9 2.3c-.9.5-1.3 1-1.3 1.9"/><path d="M12 16.8v.1"/>`,
  write: svg`<path d="M4 20l1-4.5L16.5 4a2.1 2.1 0 0 1 3 3L8 18.6 4 20z"/><path d="M14 6.5l3.5 3.5"/>`,
  talk: svg`<path d="M4 5.5h16v11H11l-4.5 3.8v-3.8H4z"/>`,
  note: svg`<path d="M4 5h9M4 10h9M4 15h6M17 4v16"/>`,
  yes: svg`<circle cx="12" cy="12" r="9"/><path d="M8 12.3l2.8 2.8L16 9.5"/>`,
  again: svg`<path d="M5 8.5a8 8 0 1 1-1 4.5"/><path d="M4.5 3.8v5h5"/>`,
  up: svg`<path d="M12 19V5M6 11l6-6 6 6"/>`,
  down: svg`<path d="M12 5v14M6 13l6 6 6-6"/>`,
  mark: svg`<path d="M7 3.5h10v17l-5-4.5-5 4.5z"/>`,
  none: svg``,
};

export const icon = (name: keyof typeof paths): TemplateResult =>
  html`<svg class="ico" viewBox="0 0 24 24" aria-hidden="true">${paths[name]}</svg>`;
