// How does a program that the tests need come onto this machine? Found where its system keeps it, or else installed, or downloaded.

import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {delimiter, join} from 'node:path';

interface Wanted {
  readonly name: string;
  /** The variable by which a machine names its own. */
  readonly variable: 'CHROME_PATH' | 'FIREFOX_PATH' | 'WEBKIT_DRIVER_PATH' | 'XVFB_PATH';
  /** Commands on the PATH, the preferred first. */
  readonly commands: readonly string[];
  /** Where macOS and Windows keep it. */
  readonly places: readonly string[];
  readonly debianPackage: string;
  /** Where Debian's package puts it. */
  readonly debianPath: string;
  /** Downloads it into the user's cache and says where it lies. */
  readonly download: () => Promise<string> | string;
}

/** Whether the system itself may be changed. */
export const root = process.getuid?.() === 0;

/** The path of it. */
export async function provide(wanted: Wanted): Promise<string> {
  const named = process.env[wanted.variable];
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named;
    throw new Error(`${wanted.variable} is set to "${named}", but there is no such file.`);
  }
  const found = installed(wanted);
  if (found !== undefined) return found;

  const failures: string[] = [];
  for (const means of [debian, downloaded]) {
    try {
      const path = await means(wanted);
      if (path !== undefined) return path;
    } catch (error) {
      failures.push(error instanceof Error ? error.message : String(error));
    }
  }
  throw new Error(
    `${wanted.name} is needed for the tests, and could neither be found nor provided. ` +
      `Install it (on Debian: apt-get install ${wanted.debianPackage}), or set ${wanted.variable} ` +
      'to the path of one, and run the command again.\n' +
      failures.map(failure => `  ${failure.trim().replaceAll('\n', '\n  ')}`).join('\n'),
  );
}

function installed({commands, places}: Wanted): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(folder => folder !== '');
  const onPath = commands.flatMap(command => folders.map(folder => join(folder, command)));
  return [...onPath, ...places].find(path => existsSync(path));
}

function debian({debianPackage, debianPath}: Wanted): string | undefined {
  if (!root || !isDebian()) return undefined;
  run('apt-get', ['update']);
  run('apt-get', ['install', '-y', '--no-install-recommends', debianPackage]);
  return existsSync(debianPath) ? debianPath : undefined;
}

function isDebian(): boolean {
  const release = '/etc/os-release';
  return existsSync(release) && /^ID=debian$/m.test(readFileSync(release, 'utf8'));
}

async function downloaded({download}: Wanted): Promise<string> {
  const path = await download();
  // A download may lack the system's libraries: better said here than by fifty failing tests.
  if (process.platform === 'linux') run(path, ['--version']);
  return path;
}

/** What the command prints; where it fails, only the last errors that it named. */
export function run(command: string, parameters: readonly string[]): string {
  const line = [command, ...parameters].join(' ');
  console.error(`${line} …`);
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
  const result = spawnSync(command, parameters, {env, encoding: 'utf8', maxBuffer: 1e8});
  if (result.error) throw new Error(`${line}: ${result.error.message}`);
  if (result.status === 0) return result.stdout;
  const said = (result.stderr + result.stdout).trim().split('\n');
  const errors = said.filter(words => /^\s*(E:|.*error:)/i.test(words));
  throw new Error([`${line} failed:`, ...(errors.length > 0 ? errors : said).slice(-2)].join('\n'));
}
