// How do the screens that come with the workshop get their looks? The document takes on what no first screen needs.

import {lateStyles} from '../styles/late.ts';

document.adoptedStyleSheets = [
  ...document.adoptedStyleSheets,
  ...lateStyles.flatMap(({styleSheet}) => styleSheet ?? []),
];
