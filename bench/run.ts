/**
 * `npm run bench`: measures what the app promises, part for part, beside other libraries where that says something.
 *
 *   npm run bench                        every part
 *   npm run bench -- drawing filter      these parts
 *   npm run bench -- --out FILE          where the results go as JSON (bench-results.json)
 *   npm run bench -- --keep FOLDER       keeps what the parts build, and the pictures they take
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { findChromium } from '../scripts/chromium.mjs';
import { click } from './click';
import { drawing } from './drawing';
import { exportsPart } from './exports';
import { filter } from './filter';
import { firstVisit } from './first-visit';
import { folds } from './folds';
import { gestures } from './gestures';
import { hostile } from './hostile';
import { map } from './map';
import { mapped } from './mapped';
import { matrix } from './matrix';
import { open } from './open';
import type { BenchContext, Part } from './part';
import { paths } from './paths';
import { ratiosOf } from './ratios';
import { references } from './references';
import { jsonOf, type MachineFacts, type PartResult, textOf } from './report';
import { search } from './search';

/** Every part, in the order in which they run. A new part is a module in this folder and a line here. */
const PARTS: readonly Part[] = [
  filter,
  references,
  paths,
  folds,
  firstVisit,
  open,
  mapped,
  hostile,
  click,
  search,
  gestures,
  drawing,
  map,
  matrix,
  exportsPart,
];

function chosenParts(names: readonly string[]): readonly Part[] {
  const unknown = names.filter((name) => !PARTS.some((part) => part.name === name));
  if (unknown.length === 0)
    return names.length === 0 ? PARTS : PARTS.filter(({ name }) => names.includes(name));
  const known = PARTS.map(({ name }) => name).join(', ');
  throw new Error(`There is no part ${unknown.join(', ')}. There are: ${known}.`);
}

function machineFacts(chromium: string | undefined): MachineFacts {
  const [processor] = cpus();
  return {
    date: new Date().toISOString(),
    node: process.version,
    processor: processor?.model ?? 'unknown',
    cores: cpus().length,
    chromium: chromium ? spawnSync(chromium, ['--version'], { encoding: 'utf8' }).stdout.trim() : null,
  };
}

async function runAll(parts: readonly Part[], context: BenchContext): Promise<PartResult[]> {
  const results: PartResult[] = [];
  for (const part of parts) {
    context.say(`${part.name}…`);
    const lines = await part.run(context);
    results.push({ part: part.name, load: loadavg()[0] ?? null, lines });
  }
  const ratios = ratiosOf(results);
  return ratios ? [...results, ratios] : results;
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { out: { type: 'string', default: 'bench-results.json' }, keep: { type: 'string' } },
  });
  const parts = chosenParts(positionals);
  const chromium = await findChromium();
  const folder = values.keep
    ? path.resolve(values.keep)
    : mkdtempSync(path.join(tmpdir(), 'armsgraph-bench-'));
  mkdirSync(folder, { recursive: true });
  try {
    const found = await runAll(parts, { chromium, folder, say: console.error });
    const results = { machine: machineFacts(chromium), parts: found };
    console.log(textOf(results));
    writeFileSync(values.out, jsonOf(results));
  } finally {
    if (!values.keep) rmSync(folder, { recursive: true });
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
