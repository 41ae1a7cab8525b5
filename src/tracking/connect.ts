// Who keeps the record of this package? Its own standard says so; what the window offers is never asked (F04).

import {LocalPort} from './local.ts';
import type {TrackingOptions} from './options.ts';
import type {Standard, TrackingPort} from './port.ts';
import {Scorm12Port} from './scorm12.ts';
import {Scorm2004Port} from './scorm2004.ts';

/** One expression, so that a build that knows the standard drops the other ports from the player. */
export const connect = (
  standard: Standard,
  packageId: string,
  options: TrackingOptions,
): TrackingPort =>
  standard === 'scorm12'
    ? new Scorm12Port(window, options)
    : standard === 'scorm2004'
      ? new Scorm2004Port(window, options)
      : new LocalPort(packageId, () => window.localStorage);
