/**
 * `npm run dataset:changes -- BEFORE.json AFTER.json`: writes what the second version of a dataset has changed into the
 * log that stands beside it (`public/changes/ID.json`), in the place of what that said of the same version.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type ChangeLog, type ComparedDataset, changesBetween } from '../src/data/changes/changes';

const logOf = (id: string) => fileURLToPath(new URL(`../public/changes/${id}.json`, import.meta.url));

/** The dataset in a file. @throws Error where the file is not one. */
function datasetIn(file: string): ComparedDataset {
  const { data } = JSON.parse(readFileSync(file, 'utf8')) as { data?: ComparedDataset };
  if (!data) throw new Error(`${file} is no dataset of Armsgraph: it has no "data".`);
  return data;
}

function main([before, after]: readonly string[]): void {
  if (before === undefined || after === undefined)
    throw new Error('Name two files: npm run dataset:changes -- BEFORE.json AFTER.json');
  const [old, now] = [datasetIn(before), datasetIn(after)];
  if (old.id !== now.id)
    throw new Error(`${old.id} and ${now.id} are two datasets, not two versions of one.`);
  const step = changesBetween(old, now);
  const file = logOf(now.id);
  const log: ChangeLog = existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as ChangeLog)
    : { id: now.id, changes: [] };
  const others = log.changes.filter(({ to }) => to !== step.to);
  writeFileSync(file, `${JSON.stringify({ ...log, changes: [...others, step] }, null, 2)}\n`);
  const { added, changed, removed } = step;
  console.log(
    `${step.from} to ${step.to}: ${added.length} added, ${changed.length} changed, ${removed.length} removed. Written to ${file}`,
  );
}

try {
  main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
