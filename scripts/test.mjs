/** `npm test`: installs what is missing, runs every check, and ends with one line that counts them. */
import './node-version.mjs';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromiumAdvice, ensureChromium, withoutChromium } from './chromium.mjs';
import { findEngines, skippedEngine } from './find-engines.mjs';
import { install } from './install.mjs';
import { commandFile, root, run } from './run.mjs';
import {
  failuresOfVitest,
  sentence,
  sum,
  tallyOfOne,
  tallyOfPlaywright,
  tallyOfRunner,
  tallyOfVitest,
} from './tally.mjs';

/** @typedef {import('./tally.mjs').Tally} Tally */
/** @typedef {Tally & { reasons: string[] }} JudgedExports */

const reports = mkdtempSync(path.join(tmpdir(), 'armsgraph-test-'));
const vitestReport = path.join(reports, 'vitest.json');
const playwrightReport = path.join(reports, 'playwright.json');
const exportsReport = path.join(reports, 'exports.json');

/**
 * Runs a command of an installed package where no Chromium can be found: a check that needs one although it opens no
 * page would pass here and fail on a fresh machine, before the browser is installed.
 * @param {string} packageName
 * @param {string} command
 * @param {string[]} args
 */
const tool = (packageName, command, ...args) =>
  run(process.execPath, [commandFile(packageName, command), ...args], withoutChromium);

/** @param {Promise<number | null>} exitCode */
const one = async (exitCode) => tallyOfOne((await exitCode) === 0);

/** Checks every dataset that is shipped; that there is none is a fault, not a pass. */
async function checkDatasets() {
  const folder = path.join(root, 'public', 'datasets');
  /** @type {string[]} */
  let names = [];
  try {
    names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  } catch {}
  if (names.length === 0) {
    console.error('public/datasets holds no dataset.');
    return tallyOfOne(false);
  }
  const files = names.map((name) => path.join('public', 'datasets', name));
  return one(tool('tsx', 'tsx', 'scripts/dataset-check.ts', ...files));
}

async function unitTests() {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`];
  const tally = tallyOfRunner(
    vitestReport,
    await tool('vitest', 'vitest', 'run', ...reporters),
    tallyOfVitest,
  );
  if (tally.failed > 0) notes.push(...failedUnitTests());
  return tally;
}

function failedUnitTests() {
  try {
    return failuresOfVitest(JSON.parse(readFileSync(vitestReport, 'utf8')));
  } catch {
    return ['Vitest left no report that can be read.'];
  }
}

async function exportsJudged() {
  const exitCode = await tool('tsx', 'tsx', 'scripts/test-exports.ts', '--report', exportsReport);
  return tallyOfRunner(exportsReport, exitCode, (/** @type {JudgedExports} */ report) => {
    notes.push(...report.reasons.map((reason) => `Some exports were not judged: ${reason}.`));
    return report;
  });
}

async function browserTests() {
  if ((await ensureChromium()) === undefined) {
    console.error(chromiumAdvice);
    return tallyOfOne(false);
  }
  const { missing } = await findEngines();
  notes.push(...missing.map(skippedEngine));
  process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] = playwrightReport;
  const playwright = commandFile('@playwright/test', 'playwright');
  const exitCode = await run(process.execPath, [playwright, 'test', '-c', 'e2e', '--reporter=list,json']);
  return tallyOfRunner(playwrightReport, exitCode, tallyOfPlaywright);
}

/** @type {[string, Tally][]} */
const results = [];
/** What was not done and what failed, for the summary. @type {string[]} */
const notes = [];

/**
 * @param {string} name
 * @param {() => Promise<Tally>} check
 */
async function step(name, check) {
  console.log(`\n── ${name}`);
  /** @type {Tally} */
  let tally;
  try {
    tally = await check();
  } catch (error) {
    console.error(error);
    tally = tallyOfOne(false);
  }
  results.push([name, tally]);
  return tally.failed === 0;
}

if (await install()) {
  await step('Types', () => one(tool('typescript', 'tsc')));
  await step('Format and lint', () => one(tool('@biomejs/biome', 'biome', 'check', '--error-on-warnings')));
  await step('Unused files, exports and dependencies', () => one(tool('knip', 'knip')));
  await step('Datasets', checkDatasets);
  await step('Unit tests', unitTests);
  await step('Exports, judged by others', exportsJudged);
  const built = await step('Build', () => one(tool('vite', 'vite', 'build')));
  if (built) await step('Browser tests', browserTests);
  else results.push(['Browser tests, which need the build', tallyOfOne(false)]);
} else {
  results.push(['Dependencies', tallyOfOne(false)]);
}
rmSync(reports, { recursive: true, force: true });

console.log('\n── Summary');
for (const [name, { passed, failed }] of results) {
  console.log(`${failed > 0 ? '✗' : '✓'} ${name} (${passed} of ${passed + failed})`);
}
for (const note of notes) console.log(`− ${note}`);
const total = sum(results.map(([, tally]) => tally));
process.exitCode = total.failed > 0 ? 1 : 0;
console.log(sentence(total));
