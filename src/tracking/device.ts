// What does this device keep beside the record keeper? The last state string, for a page that died before it could save.

/** A copy on the device; every access is guarded, since browsers may refuse storage (F81). */
export interface DeviceCopy {
  /** The last string kept, or "". */
  recall(): string;
  /** Whether the browser kept it. */
  keep(memory: string): boolean;
}

/** One copy a package: the next learner on a shared computer replaces it, and never sees it, for the run differs. */
export function deviceCopy(packageId: string): DeviceCopy {
  const key = `${packageId} state`;
  return {
    recall: () => guarded(() => localStorage.getItem(key) ?? '', ''),
    keep: memory =>
      guarded(() => {
        localStorage.setItem(key, memory);
        return true;
      }, false),
  };
}

/** Where a program shows web pages and lends them no storage, `localStorage` is null: to use it is a TypeError. */
const refusals = [DOMException, SyntaxError, TypeError];

/** What the browser refuses, or cannot read, is as good as not there. */
export function guarded<T>(access: () => T, otherwise: T): T {
  try {
    return access();
  } catch (error) {
    if (refusals.some(refusal => error instanceof refusal)) return otherwise;
    throw error;
  }
}
