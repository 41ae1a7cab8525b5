// How does this browser keep what a learner has set? One record for all packages of the course, whoever the learner is.

import type {SettingsShelf} from '../model/settings.ts';
import {guarded} from './device.ts';

export function settingsShelf(code: string): SettingsShelf {
  const key = `sop-suds-${code} settings`;
  let now = guarded((): unknown => JSON.parse(localStorage.getItem(key) ?? '{}'), {});
  return {
    get now() {
      return now;
    },
    keep(settings) {
      now = settings;
      return guarded(() => {
        localStorage.setItem(key, JSON.stringify(settings));
        return true;
      }, false);
    },
  };
}
