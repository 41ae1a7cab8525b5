// When is the course built again, and by whom? A watcher, and a process of its own that builds.

import {fork, type ChildProcess} from 'node:child_process';
import {watch} from 'node:fs';
import path from 'node:path';
import type {Problem} from '../../src/content/problem.ts';
import type {Zipped} from './package.ts';

export interface Built {
  readonly problems: readonly Problem[];
  /** Empty when there is an error among the problems. */
  readonly packages: readonly Zipped[];
}

interface Builder {
  close(): void;
}

const root = path.resolve(import.meta.dirname, '../..');
/** An editor saves in several steps, and a branch switch touches many files. */
const settleMs = 150;

/**
 * Node keeps each module that it has imported for ever, so after a change of code only a new process sees it; after a
 * change of the course the old one goes on, which still has the player. A build that dies takes no session along.
 */
export function startBuilder(
  courseFolder: string,
  onStart: () => void,
  onBuilt: (built: Built) => void,
): Builder {
  let child: ChildProcess | undefined;
  let said = '';
  let underWay = false;
  let wanted: 'nothing' | 'the course' | 'all with new code' = 'nothing';
  let timer: NodeJS.Timeout | undefined;

  const start = (): ChildProcess => {
    const started = fork(path.join(import.meta.dirname, 'build-process.ts'), {
      cwd: root,
      serialization: 'advanced',
      stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
    });
    started.stderr?.setEncoding('utf8').on('data', (text: string) => (said += text));
    started.on('message', (built: Built) => {
      if (started === child) finish(built);
    });
    started.on('close', () => {
      if (started !== child) return;
      child = undefined;
      if (underWay) finish({problems: [crash(said)], packages: []});
    });
    return started;
  };
  const stop = (): void => {
    const stopped = child;
    child = undefined;
    stopped?.kill();
  };
  const order = (): void => {
    if (wanted === 'all with new code') stop();
    wanted = 'nothing';
    said = '';
    underWay = true;
    onStart();
    if (!child?.connected) child = start();
    child.send(courseFolder);
  };
  // A build is never cut off: it may be writing zips.
  const finish = (built: Built): void => {
    underWay = false;
    onBuilt(built);
    if (wanted !== 'nothing') order();
  };
  const changed = (code: boolean): void => {
    if (wanted !== 'all with new code') wanted = code ? 'all with new code' : 'the course';
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (!underWay && wanted !== 'nothing') order();
    }, settleMs);
  };

  const watchers = [
    {folder: courseFolder, code: false},
    {folder: path.join(root, 'src'), code: true},
    {folder: path.join(root, 'manifest'), code: true},
  ].map(({folder, code}) =>
    watch(folder, {recursive: true}, (_event, name) => {
      // Editors' own files: ".#page.md", "page.md~".
      if (name === null || !/(^|[/\\])\.|~$/.test(name)) changed(code);
    }),
  );
  order();
  return {
    close() {
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
      stop();
    },
  };
}

/** A mistake in code, not in the course: the process ends and names the place itself. */
function crash(said: string): Problem {
  const [, file = 'scripts/build.ts', line = '1'] = /([\w./\\-]+\.m?[jt]s):(\d+)/.exec(said) ?? [];
  const message = said.trim() || 'The build ended without a word.';
  return {file: path.relative(root, file), line: Number(line), message, level: 'error'};
}
