// What are the scripts and the styles that all packages of a standard share, and whose work is in them?

import path from 'node:path';
import {rollup, type OutputOptions, type RollupLog} from 'rollup';
import {loadConfigFile} from 'rollup/loadConfigFile';
import type {Problem} from '../src/content/problem.ts';
import {documentStyles} from '../src/styles/document.ts';
import type {Standard} from '../src/tracking/port.ts';

export interface Player {
  /** One a standard. */
  readonly scripts: Readonly<Record<Standard, string>>;
  readonly style: string;
  /** The files that ended up in the scripts. */
  readonly modules: readonly string[];
  /** Why there are no scripts, or not sound ones. */
  readonly problems: readonly Problem[];
}

const noScripts = {scorm12: '', scorm2004: '', none: ''};
const root = path.resolve(import.meta.dirname, '..');
let player: Promise<Player> | undefined;

/** Once a process: the preview keeps its process while only the course changes, and starts another when code does. */
export function buildPlayer(): Promise<Player> {
  return (player ??= bundle());
}

async function bundle(): Promise<Player> {
  const problems: Problem[] = [];
  try {
    const {options} = await loadConfigFile(path.join(root, 'rollup.config.mjs'), {});
    const [config] = options;
    // Rollup warns where the player would break only in front of a learner, as at an import of nothing.
    const onLog = (level: string, log: RollupLog): void => {
      if (level === 'warn') problems.push(problemOf(log));
    };
    const bundled = await rollup({...config, onLog});
    const modules = new Set<string>();
    const scripts = {...noScripts};
    const generate = async (options: OutputOptions): Promise<void> => {
      const {
        output: [chunk],
      } = await bundled.generate(options);
      scripts[options.name as Standard] = chunk.code;
      for (const [id, {renderedLength}] of Object.entries(chunk.modules)) {
        if (renderedLength > 0) modules.add(id);
      }
    };
    await Promise.all((config?.output ?? []).map(generate));
    await bundled.close();
    return {
      scripts,
      style: documentStyles.map(({cssText}) => dense(cssText)).join('\n'),
      modules: [...modules],
      problems,
    };
  } catch (error) {
    if (!isLog(error)) throw error;
    return {scripts: noScripts, style: '', modules: [], problems: [...problems, problemOf(error)]};
  }
}

const isLog = (error: unknown): error is RollupLog & Error =>
  error instanceof Error && ('loc' in error || 'code' in error);

const problemOf = ({id, loc, message}: RollupLog): Problem => ({
  file: path.relative(root, loc?.file ?? id ?? 'src/main.ts'),
  line: loc?.line ?? 1,
  message,
  level: 'error',
});

/** Without comments and needless spaces; what is quoted stays as it is. */
function dense(css: string): string {
  return css.replace(
    /("[^"]*"|'[^']*')|\/\*[^]*?\*\/|\s*([{};,])\s*|(:)\s+|\s+/g,
    (_, quoted?: string, mark?: string, colon?: string) => quoted ?? mark ?? colon ?? ' ',
  );
}
