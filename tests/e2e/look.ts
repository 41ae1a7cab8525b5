// Is a screen as it must be, in every theme? Nothing for axe to find, nothing to scroll sideways.

import assert from 'node:assert/strict';
import {violations} from './axe.ts';
import type {Screen} from './screen.ts';
import type {Sitting, Theme} from './sitting.ts';

const queries: Readonly<Record<Theme, string>> = {
  light: '(prefers-color-scheme: light) and (forced-colors: none)',
  dark: '(prefers-color-scheme: dark) and (forced-colors: none)',
  forced: '(forced-colors: active)',
};

export async function look(
  sitting: Sitting,
  screen: Pick<Screen, 'id'>,
  themes: readonly Theme[],
): Promise<void> {
  for (const theme of themes) {
    if (themes.length > 1) await sitting.show(theme);
    const {shown, overflow} = await sitting.course.evaluate(
      query => ({
        shown: matchMedia(query).matches,
        overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      }),
      queries[theme],
    );
    assert.ok(shown, `the browser shows "${screen.id}" in ${theme}`);
    if (overflow > 0) sitting.complain(`"${screen.id}" is ${overflow} px too wide`);
    for (const violation of await violations(sitting)) {
      sitting.complain(`axe on "${screen.id}" in ${theme}: ${violation}`);
    }
  }
}
