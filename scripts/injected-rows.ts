/** The stories that are rows of a table: their titles stand in the table, and not in the file that runs it. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './run.mjs';

const TABLE = path.join(root, 'e2e/injected');

/** Whether a file of tests is the one that runs the table of injected faults, and that has a row of this name. */
export function isInjectedFault(file: string, name: string): boolean {
  if (file !== 'e2e/injected-faults.spec.ts') return false;
  const texts = readdirSync(TABLE).map((part) => readFileSync(path.join(TABLE, part), 'utf8'));
  return texts.some((text) => text.includes(`name: '${name}',`));
}
