// Is the LMS still there, and is the learner still signed in? A small file of the package itself tells, by its content (F67, F68).

/** alive: the file came, or nothing can be said. signed-out: another page came in its place. unreachable: nothing came. */
export type Probe = 'alive' | 'signed-out' | 'unreachable';

/** What stands in the file; the build writes it, the player compares. */
export const probeText = (packageId: string): string => `${packageId} is here.\n`;

/** Slower than any server that still lets one work. */
const patience = 10_000;

/**
 * A prober is asked again and again. It believes bad news only of a server that once gave the file: one that never
 * does, such as an app that plays packages from its own store, is no reason for alarm.
 */
export function prober(file: string, packageId: string, ask = askFor): () => Promise<Probe> {
  let came = false;
  return async () => {
    // From a disk, and in apps with an address scheme of their own, nobody can be signed out.
    if (!/^https?:/.test(new URL(file, document.baseURI).protocol)) return 'alive';
    const found = await ask(file, probeText(packageId));
    came ||= found === 'alive';
    return came || (found === 'unreachable' && !navigator.onLine) ? found : 'alive';
  };
}

/** One request that never throws. */
export async function askFor(file: string, text: string, wait = patience): Promise<Probe> {
  try {
    const response = await fetch(file, {
      cache: 'no-store',
      // A login page on another server is not followed, so that no request goes to it.
      redirect: 'manual',
      signal: AbortSignal.timeout(wait),
    });
    if (response.status >= 500) return 'unreachable';
    return response.ok && (await response.text()).trim() === text.trim() ? 'alive' : 'signed-out';
  } catch {
    // No network, no server, too slow, or refused by a policy: all of it means that nothing came.
    return 'unreachable';
  }
}
