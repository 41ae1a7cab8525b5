// When does the screen show what was just answered?

/** A frame that is not drawn, as under another window, has no next paint: then soon. */
const soon = 200;

/** Answer first, save after: a commit blocks the page in most LMSs (F66). */
export const afterPaint = (): Promise<void> =>
  new Promise(resolve => {
    const done = (): void => void setTimeout(resolve, 0);
    const late = setTimeout(done, soon);
    requestAnimationFrame(() => {
      clearTimeout(late);
      done();
    });
  });
