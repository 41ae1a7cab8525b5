// How do Moodle's players send what they hold, and how does its server read it? The same for SCORM 1.2 and 2004 (moodle.md 1.3, 4).

import type {Launch, Stored} from './double.ts';

/**
 * True is what the course is told. A request that never got through becomes a beacon and counts as done (moodle.md 1.3);
 * once the page was hidden, or is, all is beacons, and their loss is nobody's business (interop.md 0.4, moodle.md 4).
 */
export function isTold({wire, page}: Launch, body: string): boolean {
  const said = page.now === 'shown' && !page.wasHidden ? wire.ask(body) : undefined;
  if (said !== undefined) return said.split('\n')[0] === 'true';
  wire.beacon(body);
  return true;
}

/** "cmi.objectives.0.id" is sent as "cmi__objectives_0__id", after the names of course, attempt and session. */
export function bodyOf(values: Iterable<readonly [string, string | number]>): string {
  const pairs = [...values].map(
    ([element, value]) =>
      `&${element.replace(/\.(\d+)(?=\.)/g, '_$1').replaceAll('.', '__')}=${encodeURIComponent(value)}`,
  );
  return `id=42&a=7&sesskey=k3Jd82hfQz&attempt=1&scoid=12${pairs.join('')}`;
}

/** The elements in a body. */
export function elementsIn(body: string): Stored {
  return Object.fromEntries(
    [...new URLSearchParams(body)]
      .filter(([name]) => name.startsWith('cmi__') || name.startsWith('adl__'))
      .map(([name, value]) => [name.replaceAll('__', '.').replace(/_(\d+)(?=\.)/g, '.$1'), value]),
  );
}
