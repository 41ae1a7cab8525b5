// How does src become scripts? The player, one a standard, and what is loaded after it: classic scripts all, for a module
// would be refused by servers that mislabel it (F84).

import {fileURLToPath} from 'node:url';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';

const root = fileURLToPath(new URL('.', import.meta.url));

const output = (name, defined = {}) => ({
  name,
  file: `${root}dist/${name}.js`,
  format: 'iife',
  generatedCode: 'es2015',
  plugins: [
    terser({
      ecma: 2020,
      compress: {passes: 2, global_defs: defined},
      format: {comments: false},
    }),
    // What is left of line ends stands in templates: nothing between two tags, one space elsewhere, does the same.
    {
      name: 'dense-templates',
      renderChunk: code =>
        code
          .replace(/\/\*[^]*?\*\//g, '')
          .replace(/>\s*\n\s*</g, '><')
          .replace(/\s*\n\s*/g, ' '),
    },
  ],
});

const plugins = () => [
  {
    name: 'dense-styles',
    transform: (code, id) =>
      /[\\/]src[\\/]styles[\\/]/.test(id)
        ? code.replace(/(?<=\bcss ?`)[^`]+/g, css => css.replace(/\s*([{};,])\s*|(:)\s+/g, '$1$2'))
        : null,
  },
  // Named, so that NODE_ENV cannot bring Lit's development build into a package.
  nodeResolve({browser: true, exportConditions: ['production']}),
  typescript({
    tsconfig: `${root}tsconfig.json`,
    filterRoot: root,
    include: ['src/**/*.ts', 'manifest/xml.ts'],
    exclude: ['src/content/**'],
    // Types are judged by "npm run types"; here they are only taken off, and those of others are not even read.
    compilerOptions: {
      noEmit: false,
      noCheck: true,
      types: [],
      lib: ['es5'],
      rewriteRelativeImportExtensions: true,
    },
  }),
];

export default [
  {
    input: `${root}src/main.ts`,
    // A package speaks one standard (F04): the ports of the others are left out of its player.
    output: ['scorm12', 'scorm2004', 'none'].map(name => output(name, {STANDARD: name})),
    plugins: plugins(),
  },
  // These share with the player what that has already: see scripts/player.ts.
  {input: `${root}src/workshop.ts`, output: [output('workshop')], plugins: plugins()},
  {input: `${root}src/search/main.ts`, output: [output('search')], plugins: plugins()},
  {input: `${root}src/export/main.ts`, output: [output('takeAway')], plugins: plugins()},
];
