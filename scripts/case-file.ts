/** For tests only: the case file that is shipped, read and checked as the app does. */
import { readFileSync } from 'node:fs';
import { checkDataset } from '../src/data/check';
import { datasetFrom } from '../src/domain/evidence/build-dataset';
import type { Dataset } from '../src/domain/model/dataset';

const FILE = new URL('../public/datasets/russia-venezuela-iran.json', import.meta.url);

/** The shipped case file. @throws Error when the check refuses it. */
export function caseFile(): Dataset {
  const read = checkDataset(JSON.parse(readFileSync(FILE, 'utf8')));
  if (!read.ok) throw new Error(`The case file has ${read.faults.length} faults; run dataset:check on it.`);
  return datasetFrom(read.statement);
}
