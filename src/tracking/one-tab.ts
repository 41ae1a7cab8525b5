// Which of two tabs with the same package writes? One alone; the other may take over (F76).

export interface OneTab {
  /**
   * Whether this tab may write. `lost` is called when another takes over: "asked" while that one still waits, "taken"
   * when it writes already.
   */
  claim(lost: (how: 'asked' | 'taken') => void): Promise<boolean>;
  /** Comes back when the other tab has let go, or does not answer and is passed over. */
  take(): Promise<void>;
  release(): void;
}

/** As much of the browser as is used; each of them may be missing. */
export interface Browser {
  readonly locks?: Pick<LockManager, 'request'>;
  readonly BroadcastChannel?: typeof BroadcastChannel;
}

/** A page that is reloaded holds its claim a moment longer than the page that follows it wants to wait. */
const reloading = 1_000;
/** A tab that lives answers at once; one that a browser has put to sleep does not. */
const answering = 300;
const lettingGo = 2_000;

/** Web Locks where the page may use them, else tabs that ask each other, else nothing. */
export function oneTab(
  packageId: string,
  {locks, BroadcastChannel: Channel}: Browser = {
    ...('locks' in navigator && {locks: navigator.locks}),
    ...('BroadcastChannel' in globalThis && {BroadcastChannel}),
  },
): OneTab {
  const name = `${packageId} writes`;
  const channel = Channel && new Channel(name);
  let holds = false;
  let lost: (how: 'asked' | 'taken') => void = () => undefined;
  let free: () => void = () => undefined;
  const heard = new Set<(words: unknown) => void>();

  if (channel) {
    channel.onmessage = ({data}) => {
      for (const hear of heard) hear(data);
      if (!holds) return;
      if (data === 'who writes?') channel.postMessage('I write');
      if (data === 'let me write') {
        letGo('asked');
        channel.postMessage('I let go');
      }
    };
  }

  function letGo(how: 'asked' | 'taken'): void {
    if (!holds) return;
    holds = false;
    lost(how);
    free();
  }

  /** Whether another tab says so in time. */
  const hears = (question: string, answer: string, ms: number): Promise<boolean> =>
    new Promise(resolve => {
      if (!channel) {
        resolve(false);
        return;
      }
      const end = (answered: boolean): void => {
        clearTimeout(late);
        heard.delete(hear);
        resolve(answered);
      };
      const hear = (words: unknown): void => {
        if (words === answer) end(true);
      };
      const late = setTimeout(() => end(false), ms);
      heard.add(hear);
      channel.postMessage(question);
    });

  /** unable: this page may not use locks, as in a frame that is shut off. */
  const lock = (options: LockOptions): Promise<'held' | 'refused' | 'unable'> =>
    new Promise(resolve => {
      if (!locks) {
        resolve('unable');
        return;
      }
      const held = (): Promise<void> => {
        holds = true;
        resolve('held');
        return new Promise(done => {
          free = done;
        });
      };
      locks.request(name, options, held).catch((error: unknown) => {
        const late = error instanceof DOMException && /^(Abort|Timeout)Error$/.test(error.name);
        // Once it is held this is how another tab is heard to have taken it.
        letGo('taken');
        resolve(late ? 'refused' : 'unable');
      });
    });

  const waiting = async (ms: number): Promise<'held' | 'refused' | 'unable'> =>
    lock({signal: AbortSignal.timeout(ms)});

  return {
    async claim(onLost) {
      lost = onLost;
      const answer = await waiting(reloading);
      if (answer !== 'unable') return answer === 'held';
      holds = !(await hears('who writes?', 'I write', answering));
      return holds;
    },
    async take() {
      const asked = hears('let me write', 'I let go', lettingGo);
      if ((await waiting(lettingGo)) === 'held') return;
      await asked;
      if ((await lock({steal: true})) !== 'held') holds = true;
    },
    release() {
      holds = false;
      free();
      channel?.close();
    },
  };
}
