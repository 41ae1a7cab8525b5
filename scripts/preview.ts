// How does one look at the course while it is being made? `npm start`: proofread, build, and play it in a small LMS.

import path from 'node:path';
import {parseArgs} from 'node:util';
import {openInBrowser} from './preview/open.ts';
import type {Built} from './preview/rebuild.ts';
import {startPreview} from './preview/server.ts';

export {startPreview};

async function main(): Promise<void> {
  const {values} = parseArgs({
    options: {port: {type: 'string', default: '4280'}, open: {type: 'boolean', default: true}},
    allowNegative: true,
  });
  const preview = await startPreview({
    port: Number(values.port),
    records: path.resolve(import.meta.dirname, '../packages/.preview/records.json'),
    onBuilt: report,
  });
  console.log(`The preview, on this machine only: ${preview.address}`);
  if (values.open) openInBrowser(preview.address);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void preview.close().then(() => process.exit()));
  }
}

function report({problems, packages}: Built): void {
  for (const {file, line, message, level} of problems) {
    console.log(`${file}:${line}: ${level === 'warning' ? 'warning: ' : ''}${message}`);
  }
  const time = new Date().toLocaleTimeString();
  console.log(
    packages.length > 0
      ? `${time} Built ${packages.length} packages into packages/.`
      : `${time} Not built.`,
  );
}

if (import.meta.main) await main();
