// When is the page hidden, seen again, or left, and when is the network back?

/** As much of a window as is watched. */
export interface Page extends EventTarget {
  readonly document: EventTarget & {readonly visibilityState: string};
  readonly location: {reload(): void};
}

interface Living {
  /** It may never come back (F75). */
  hide(): void;
  show(): void;
  end(how: 'finish'): void;
  online(): void;
}

/** No `unload`, no `beforeunload`: browsers no longer fire the one, and the other blocks the back/forward cache (F71). */
export function watch(page: Page, living: Living): void {
  page.document.addEventListener('visibilitychange', () => {
    if (page.document.visibilityState === 'hidden') living.hide();
    else living.show();
  });
  page.addEventListener('pagehide', () => living.end('finish'));
  // From the back/forward cache the session is over: a fresh load is a new launch (F10).
  page.addEventListener('pageshow', event => {
    if ('persisted' in event && event.persisted === true) page.location.reload();
  });
  page.addEventListener('online', () => living.online());
}
