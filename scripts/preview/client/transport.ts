// How does a save reach the server before the course goes on? Synchronously; while the page is being left, as a beacon.

import type {Save} from '../wire.ts';

/** As SCORM wants it: known before LMSCommit returns. */
export interface Transport {
  /** False: nothing was saved. */
  send(save: Save): boolean;
  /** The window of the course: it is left before, or without, the page around it. */
  watch(course: Window): void;
}

const address = '/api/save';

export function createTransport(): Transport {
  let leaving = false;
  const watch = (window: Window): void => {
    // In the capturing phase, so that it is known when the course's own listener saves. Browsers refuse synchronous
    // requests from then on, and Moodle too sends beacons.
    window.addEventListener('pagehide', () => (leaving = true), {capture: true});
    window.addEventListener('pageshow', () => (leaving = false), {capture: true});
  };
  watch(window);

  return {
    watch(course) {
      leaving = false;
      watch(course);
    },
    send(save) {
      const body = JSON.stringify(save);
      if (leaving) return beacon(body);
      try {
        return request(body);
      } catch (error) {
        if (!(error instanceof DOMException)) throw error;
        // A tab that is being closed is hidden first, and its requests may fail; otherwise the server is gone.
        return document.visibilityState === 'hidden' && beacon(body);
      }
    },
  };
}

function request(body: string): boolean {
  const asked = new XMLHttpRequest();
  asked.open('POST', address, false);
  asked.setRequestHeader('content-type', 'application/json');
  asked.send(body);
  return asked.status >= 200 && asked.status < 300;
}

const beacon = (body: string): boolean =>
  navigator.sendBeacon(address, new Blob([body], {type: 'application/json'}));
