// Is a receipt as the course wrote it? `node scripts/receipt.ts <file>...` says so of each; what that proves, manifest/README.md.

import {readFile} from 'node:fs/promises';
import {readReceipt} from '../src/model/receipt.ts';

const verdicts = {
  sound: 'unchanged since the course wrote it',
  changed: 'CHANGED: a line is not as the course wrote it',
  none: 'NO RECEIPT: it has no checksum line',
} as const;

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('Name the receipts: node scripts/receipt.ts Receipt_508804_2026-11-22.txt');
  process.exitCode = 2;
}
for (const file of files) {
  try {
    const verdict = await readReceipt(await readFile(file, 'utf8'));
    console.log(`${file}: ${verdicts[verdict]}`);
    if (verdict !== 'sound') process.exitCode = 1;
  } catch (error) {
    console.error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 2;
  }
}
