// How long is a time span, in the notation of either standard, and how is one written?

import type {Standard} from './double.ts';

/** In seconds: "0001:02:03.50" or "PT1H2M3.5S". 0 where nothing is written. */
export function secondsOf(span: string): number {
  const [, hours, minutes, seconds] =
    /^(\d+):(\d+):(\d+(?:\.\d+)?)$/.exec(span) ??
    /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?$/.exec(span) ??
    [];
  return Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0);
}

export function spanOf(standard: Standard, seconds: number): string {
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const rest = (seconds % 60).toFixed(2);
  return standard === 'scorm12'
    ? `${String(hours).padStart(4, '0')}:${String(minutes).padStart(2, '0')}:${rest.padStart(5, '0')}`
    : `PT${hours}H${minutes}M${rest}S`;
}
