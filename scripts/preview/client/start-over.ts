// How is somebody asked before a new attempt begins? By a second button, in the page.

import {ask, sayIn} from './ask.ts';
import {make} from './dom.ts';

export interface Choice {
  readonly learner: string;
  readonly package: string;
}

/** Fills `place` with the question; the answer empties it again. */
export function askToStartOver(
  place: HTMLElement,
  choice: Choice,
  attempt: number,
  back: HTMLElement,
  done: () => Promise<void>,
): void {
  const yes = make(
    'button',
    {type: 'button', className: 'second'},
    `Yes, begin attempt ${attempt + 1}`,
  );
  const no = make('button', {type: 'button', className: 'second'}, 'No, keep on');
  const close = (): void => {
    place.hidden = true;
    place.replaceChildren();
  };
  yes.addEventListener('click', () => {
    ask('/api/start-over', choice)
      .then(() => {
        close();
        return done();
      })
      .catch(sayIn(place));
  });
  no.addEventListener('click', () => {
    close();
    back.focus();
  });
  place.replaceChildren(
    make(
      'p',
      {},
      `Attempt ${attempt} stays in the records. The next launch begins at the first page.`,
    ),
    make('p', {className: 'actions'}, yes, no),
  );
  place.hidden = false;
  yes.focus();
}
