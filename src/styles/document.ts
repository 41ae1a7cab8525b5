// Which sheets does the document itself use? The build writes them into one file.

import type {CSSResult} from 'lit';
import {base} from './base.ts';
import {comfort} from './comfort.ts';
import {faces} from './faces.ts';
import {figures} from './figures.ts';
import {frame} from './frame.ts';
import {opening} from './opening.ts';
import {prose} from './prose.ts';
import {tokens} from './tokens.ts';

export const documentStyles: readonly CSSResult[] = [
  faces,
  tokens,
  base,
  frame,
  prose,
  figures,
  opening,
  comfort,
];
