// What can a learner set for their own comfort, and what is it when nothing else was set?

/** The first of each is the usual one. Sizes are percent of the browser's own. */
export const choices = {
  size: ['100', '112', '125', '150'],
  theme: ['device', 'light', 'dark'],
  spacing: ['normal', 'wide'],
  letters: ['book', 'plain'],
  motion: ['device', 'less'],
  shortcuts: ['off', 'on'],
} as const;

export type Setting = keyof typeof choices;
export type Settings = {readonly [name in Setting]: (typeof choices)[name][number]};

/** Where they are kept: for all packages of the course in this browser. */
export interface SettingsShelf {
  /** As they are in this sitting, kept or not, and not judged yet: see settingsFrom(). */
  readonly now: unknown;
  /** Whether the browser kept them. */
  keep(settings: Settings): boolean;
}

/** Whatever is no choice of today's falls back to the usual one. */
export function settingsFrom(kept: unknown): Settings {
  const given: Partial<Record<string, unknown>> =
    typeof kept === 'object' && kept !== null ? {...kept} : {};
  const entries = Object.entries(choices).map(([name, [usual, ...others]]) => [
    name,
    others.find(other => other === given[name]) ?? usual,
  ]);
  return Object.fromEntries(entries) as Settings;
}
