// Which sheets does the document take on with the workshop? Those of screens that are never the first.

import type {CSSResult} from 'lit';
import {result} from './result.ts';
import {takeAway} from './take-away.ts';

export const lateStyles: readonly CSSResult[] = [takeAway, result];
