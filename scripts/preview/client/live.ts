// What does an open page learn of new builds? It reloads for a good one, and shows the problems of a bad one.

import type {Problem} from '../../../src/content/problem.ts';
import type {BuildState} from '../wire.ts';
import {make, part} from './dom.ts';

export function followBuilds(): void {
  const place = part('build', HTMLElement);
  let shown: string | undefined;
  const events = new EventSource('/events');
  events.addEventListener('message', ({data}: MessageEvent<string>) => {
    const build = JSON.parse(data) as BuildState;
    // After a restart nothing has been built yet; the same packages come back under the same revision.
    if (shown !== undefined && build.revision !== '' && build.revision !== shown) location.reload();
    shown ??= build.revision;
    place.replaceChildren(...sentencesOf(build));
  });
  events.addEventListener('error', () => {
    place.replaceChildren(
      make(
        'p',
        {className: 'bad'},
        'The preview has stopped, so nothing is saved. Start it again in the terminal: npm start',
      ),
    );
  });
}

function sentencesOf({state, revision, problems}: BuildState): Node[] {
  const list = make(
    'ul',
    {},
    ...problems.map(problem =>
      make('li', {}, make('code', {}, placeOf(problem)), ` ${problem.message}`),
    ),
  );
  switch (state) {
    case 'building':
      return [make('p', {}, 'Building the course…')];
    case 'good':
      return problems.length === 0
        ? []
        : [
            make(
              'details',
              {},
              make('summary', {}, `Built, with warnings (${problems.length})`),
              list,
            ),
          ];
    case 'bad':
      return [
        make(
          'p',
          {className: 'bad'},
          revision === ''
            ? 'The course could not be built. It opens here as soon as this is mended:'
            : 'The course could not be built. You see the last good build until this is mended:',
        ),
        list,
      ];
    default:
      return state satisfies never;
  }
}

const placeOf = ({file, line, level}: Problem): string =>
  `${file}:${line}:${level === 'warning' ? ' warning:' : ''}`;
