// What is drawn beside a kind's name? Decoration only: a word always stands next to it.

import type {Html} from '../model/ids.ts';
import {markup} from './markup.ts';

function icon(drawing: string): Html {
  return markup`<svg class="ico" viewBox="0 0 24 24" aria-hidden="true">${drawing as Html}</svg>`;
}

export const icons = {
  note: icon('<path d="M4 5h9M4 10h9M4 15h6"/><path d="M17 4v16"/>'),
  fact: icon('<path d="M4 20h16"/><path d="M7 16v-4M12 16V5M17 16V9"/>'),
  figure: icon('<path d="M3 9h5c4 0 3 8 7 8s3-8 6-8"/><circle cx="8" cy="9" r="2.2"/>'),
  aid: icon('<path d="M6 3h8l4.5 4.5V21H6z"/><path d="M14 3v4.5h4.5"/>'),
  short: icon('<path d="M4 6h16M4 12h11M4 18h14"/>'),
  safety: icon('<path d="M12 3.5l9 16.5H3z"/><path d="M12 10v4.5M12 17.2v.1"/>'),
  green: icon('<circle cx="12" cy="12" r="8.5"/><path d="M8.5 12.3l2.5 2.5 4.5-5"/>'),
  yellow: icon('<path d="M12 3.5l9 16.5H3z"/><path d="M12 10v4.5M12 17.2v.1"/>'),
  orange: icon('<path d="M12 2.8l9.2 9.2-9.2 9.2L2.8 12z"/><path d="M12 8v4.8M12 15.8v.1"/>'),
  red: icon('<path d="M8.3 3h7.4L21 8.3v7.4L15.7 21H8.3L3 15.7V8.3z"/><path d="M8 12h8"/>'),
  after: icon('<path d="M3 12h12M10 6.5l5.5 5.5L10 17.5M20 5v14"/>'),
} as const;
