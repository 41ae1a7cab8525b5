// What has the learner put on the screen that is shown? Each field, each line's place, each box of feedback, exercise by exercise.

import type {Sitting} from './sitting.ts';

export type Work = Readonly<Record<string, readonly string[]>>;

/** The same before and after a relaunch, if nothing was lost. */
export async function workOn({course}: Sitting): Promise<Work> {
  return course.$$eval(':is(sop-page, sop-test) > [id]', hosts =>
    Object.fromEntries(
      hosts
        .filter(({shadowRoot}) => shadowRoot !== null)
        .map(host => [
          host.id,
          [
            ...(host.shadowRoot?.querySelectorAll(
              'input, select, textarea, [id^="up-"], .who, .mine',
            ) ?? []),
          ].map(part =>
            part instanceof HTMLInputElement
              ? String(part.checked)
              : part instanceof HTMLSelectElement || part instanceof HTMLTextAreaElement
                ? part.value
                : part.id || part.textContent.trim(),
          ),
        ]),
    ),
  );
}

/** The words of all live and lasting notices, and of the status line. */
export async function said({course}: Sitting): Promise<{status: string; notices: string}> {
  return course.evaluate(() => {
    const text = (selector: string): string =>
      [...document.querySelectorAll<HTMLElement>(selector)]
        .map(part => part.innerText.trim())
        .join('\n');
    return {status: text('.saved'), notices: text('.notices')};
  });
}

/** Waits until the status line begins with these words; what can wait is saved half a minute later. */
export async function untilSaid({course}: Sitting, status: string): Promise<void> {
  await course.waitForFunction(
    words => document.querySelector('.saved')?.textContent.trim().startsWith(words),
    {timeout: 45_000},
    status,
  );
}
