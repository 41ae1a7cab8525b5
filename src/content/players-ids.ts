// Which names has the page around the exercises taken? One of the same name would be found, or named aloud, in its place.

const ids: readonly string[] = [
  'before-you-start',
  'first-screen',
  'not-loaded',
  'path-heading',
  'pause-title',
  'saving-title',
  'search',
  'settings',
  'short-version',
  'sources',
  'support',
  'text',
  'turn',
];

/** Sources stand under "source-" and their key, wherever they are cited. */
export const isPlayersId = (name: string): boolean =>
  ids.includes(name) || name.startsWith('source-');
