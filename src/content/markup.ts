// How is HTML put together safely? A template takes Html only, so that a plain string must pass `text` first.

import type {Html} from '../model/ids.ts';

const entities: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;'};

/** Words as HTML between tags. Straight quotes stay, for typography to find. */
export function text(words: string | number): Html {
  return String(words).replace(/[&<>]/g, sign => entities[sign] ?? '') as Html;
}

/** An attribute's value together with its quotes. */
export function quoted(value: string | number): Html {
  return `"${text(value).replaceAll('"', '&quot;')}"` as Html;
}

export function markup(strings: TemplateStringsArray, ...values: readonly Html[]): Html {
  return String.raw({raw: strings}, ...values) as Html;
}

export function join(parts: readonly Html[], between = ''): Html {
  return parts.join(between) as Html;
}

export const nothing = '' as Html;
