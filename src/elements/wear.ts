// How does the page take on what a learner has set? Each setting is an attribute of <html>; src/styles/comfort.ts does the rest.

/** What no style knows changes nothing, so the launch need not judge what the browser kept: settingsFrom() does, later. */
export function wear(settings: unknown): void {
  if (settings === null || typeof settings !== 'object') return;
  const {dataset} = document.documentElement;
  for (const [name, value] of Object.entries(settings))
    if (/^[a-z]+$/.test(name)) dataset[name] = String(value);
}
