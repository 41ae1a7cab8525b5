// Which of its own files does the preview hand to the browser? Read at each request, so that an edit shows at once.

import {globSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import ts from 'typescript';
import {file, page, type Reply} from './reply.ts';

const here = import.meta.dirname;
const client = path.join(here, 'client');
const runTimes = path.resolve(here, '../../node_modules/scorm-again/dist/esm');

/** Every address that is answered from a file, and the file; nothing else can be asked for. */
const files: ReadonlyMap<string, string> = new Map([
  ['/', path.join(client, 'front.html')],
  ['/play', path.join(client, 'play.html')],
  ['/records', path.join(client, 'records.html')],
  ['/app/client/preview.css', path.join(client, 'preview.css')],
  // The modules of the pages, and what they share with the server.
  ...globSync(['client/*.ts', '*.ts'], {cwd: here}).map(
    name => [`/app/${name.replaceAll('\\', '/')}`, path.join(here, name)] as const,
  ),
  // One file a data model, as scorm-again publishes it.
  ...['scorm12.min.js', 'scorm2004.min.js'].map(
    name => [`/scorm-again/${name}`, path.join(runTimes, name)] as const,
  ),
]);

/** Undefined: not one of the preview's own. */
export async function ownFile(address: string): Promise<Reply | undefined> {
  const name = files.get(address);
  if (name === undefined) return undefined;
  switch (path.extname(name)) {
    case '.html':
      return page(await readFile(name));
    case '.ts':
      return file('module.js', javaScriptOf(await readFile(name, 'utf8')));
    default:
      return file(name, await readFile(name));
  }
}

/** By the compiler that the project has anyway: Node's own function for this warns that it is experimental. */
function javaScriptOf(source: string): string {
  const compilerOptions: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    verbatimModuleSyntax: true,
  };
  return ts.transpileModule(source, {compilerOptions}).outputText;
}
