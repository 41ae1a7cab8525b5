// What runs apart from the server to build? One order in, one build out; started anew whenever code has changed.

import {build} from '../build.ts';
import {writePackages} from '../package.ts';
import type {Built} from './rebuild.ts';

process.on('message', (courseFolder: string) => {
  void order(courseFolder).then(answer => process.send?.(answer));
});
// The server is gone, also when it could not say so.
process.on('disconnect', () => process.exit());

async function order(courseFolder: string): Promise<Built> {
  const built = await build({courseFolder});
  if (built.packages.length > 0) await writePackages(built);
  return built;
}
