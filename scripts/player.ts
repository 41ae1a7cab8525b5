// What are the scripts and the styles that all packages of a standard share, and whose work is in them?

import path from 'node:path';
import {
  rollup,
  type InputOptions,
  type MergedRollupOptions,
  type OutputChunk,
  type Plugin,
  type RollupBuild,
  type RollupLog,
} from 'rollup';
import {loadConfigFile} from 'rollup/loadConfigFile';
import type {Problem} from '../src/content/problem.ts';
import {wordsFile, type Language} from '../src/languages.ts';
import {documentStyles} from '../src/styles/document.ts';
import type {Standard} from '../src/tracking/port.ts';

export type ScriptName = Standard | 'workshop' | 'search' | 'takeAway';

interface Player {
  /** One a standard, and what is loaded after it: for exercises, for searching, and for what is to be taken along. */
  readonly scripts: Readonly<Record<ScriptName, string>>;
  readonly style: string;
  /** The files that ended up in the scripts. */
  readonly modules: readonly string[];
  /** Why there are no scripts, or not sound ones. */
  readonly problems: readonly Problem[];
}

const noScripts: Readonly<Record<ScriptName, string>> = {
  scorm12: '',
  scorm2004: '',
  none: '',
  workshop: '',
  search: '',
  takeAway: '',
};
const root = path.resolve(import.meta.dirname, '..');
const players = new Map<Language, Promise<Player>>();

/** Once a process: the preview keeps its process while only the course changes, and starts another when code does. */
export function buildPlayer(language: Language): Promise<Player> {
  const player = players.get(language) ?? bundle(language);
  players.set(language, player);
  return player;
}

async function bundle(language: Language): Promise<Player> {
  const problems: Problem[] = [];
  const said = path.join(source, wordsFile(language));
  try {
    const {options} = await loadConfigFile(path.join(root, 'rollup.config.mjs'), {});
    // Rollup warns where the player would break only in front of a learner, as at an import of nothing.
    const onLog = (level: string, log: RollupLog): void => {
      if (level === 'warn') problems.push(problemOf(log));
    };
    const modules = new Set<string>();
    const scripts = {...noScripts};
    const generate = async (
      bundled: RollupBuild,
      {output}: MergedRollupOptions,
      globals: (id: string) => string = () => '',
    ): Promise<OutputChunk[]> =>
      Promise.all(
        output.map(async options => {
          const [chunk] = (await bundled.generate({...options, globals})).output;
          scripts[options.name as ScriptName] = chunk.code;
          for (const [id, {renderedLength}] of Object.entries(chunk.modules)) {
            if (renderedLength > 0) modules.add(id);
          }
          return chunk;
        }),
      );
    const [main, ...later] = options.map(script => ({
      ...script,
      plugins: [speaking(said), ...script.plugins],
    }));
    if (!main) throw new Error('rollup.config.mjs lacks the player.');
    const graph = await rollup({...main, onLog});
    const known = new Set(graph.cache?.modules.map(({id}) => id));
    // Of the words each script has its own share: the bundler leaves out what a script does not say.
    const shares: InputOptions = {
      onLog,
      external: id => known.has(id) && id !== said,
      makeAbsoluteExternalsRelative: false,
    };
    const imports = new Map<string, Set<string>>();
    for (const part of later) {
      const late = await rollup({...part, ...shares});
      for (const {importedBindings} of await generate(late, part, sharedName)) {
        for (const [id, names] of Object.entries(importedBindings))
          imports.set(id, new Set([...(imports.get(id) ?? []), ...names]));
      }
    }
    const shared = sharing([...imports].map(([id, names]) => [id, [...names]]));
    const whole = await rollup({
      ...main,
      onLog,
      cache: graph.cache ?? false,
      input: sharedEntry,
      plugins: [shared, main.plugins],
    });
    await generate(whole, main);
    return {
      scripts,
      style: documentStyles.map(({cssText}) => dense(cssText)).join(''),
      modules: [...modules],
      problems,
    };
  } catch (error) {
    if (!isLog(error)) throw error;
    return {scripts: noScripts, style: '', modules: [], problems: [...problems, problemOf(error)]};
  }
}

const sharedEntry = '\0shared';
const source = path.join(root, 'src');
const start = path.join(source, 'main.ts');
const english = path.join(source, wordsFile('en'));

/** Whatever imports the player's words gets those of one language. */
export const speaking = (said: string): Plugin => ({
  name: 'speaking',
  async resolveId(id, importer) {
    // The compiler has given its imports the ending of scripts.
    if (!/\/words\.[jt]s$/.test(id)) return null;
    const found = await this.resolve(id, importer, {skipSelf: true});
    return found?.id === english ? said : found;
  },
});

/** A module's name in the scripts: no folder of the machine stands in it. */
const nameOf = (id: string): string => (path.isAbsolute(id) ? path.relative(source, id) : id);

/** What a later script finds of a module that the player has already. */
const sharedName = (id: string): string => `sopShared[${JSON.stringify(nameOf(id))}]`;

/** The player's start, and behind it one global: what the later scripts import, as it was found in the bundle. */
function sharing(imports: readonly (readonly [string, readonly string[]])[]): Plugin {
  const code = [
    `import ${JSON.stringify(start)};`,
    ...imports.map(([id, names], at) => {
      const list = names.map(name => `${name} as m${at}_${name}`).join(', ');
      return `import {${list}} from ${JSON.stringify(id)};`;
    }),
    'globalThis.sopShared = {',
    ...imports.map(([id, names], at) => {
      const list = names.map(name => `${name}: m${at}_${name}`).join(', ');
      return `${JSON.stringify(nameOf(id))}: {${list}},`;
    }),
    '};',
  ].join('\n');
  return {
    name: 'sharing',
    // As if it stood beside main.ts, whatever folder the build was begun in.
    resolveId(id, importer) {
      if (id === sharedEntry) return id;
      return importer === sharedEntry ? this.resolve(id, start, {skipSelf: true}) : null;
    },
    load: id => (id === sharedEntry ? code : null),
  };
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
  return css
    .replace(
      /("[^"]*"|'[^']*')|\/\*[^]*?\*\/|\s*([{};,])\s*|(:)\s+|\s+/g,
      (_, quoted?: string, mark?: string, colon?: string) => quoted ?? mark ?? colon ?? ' ',
    )
    .replaceAll(';}', '}');
}
