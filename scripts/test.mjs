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

/** Prints what a check says: at once, or with all that it says. @typedef {(output: string) => void} Hear */

/**
 * Runs a command of an installed package where no Chromium can be found: a check that needs one although it opens no
 * page would pass here and fail on a fresh machine, before the browser is installed.
 * @param {Hear | undefined} hear
 * @param {string} packageName
 * @param {string} command
 * @param {string[]} args
 */
const tool = (hear, packageName, command, ...args) =>
  run(process.execPath, [commandFile(packageName, command), ...args], withoutChromium, hear);

/** @param {Promise<number | null>} exitCode */
const one = async (exitCode) => tallyOfOne((await exitCode) === 0);

/** Checks every dataset that is shipped; that there is none is a fault, not a pass. @param {Hear} hear */
async function checkDatasets(hear) {
  const folder = path.join(root, 'public', 'datasets');
  /** @type {string[]} */
  let names = [];
  try {
    names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  } catch {}
  if (names.length === 0) {
    hear('public/datasets holds no dataset.\n');
    return tallyOfOne(false);
  }
  const files = names.map((name) => path.join('public', 'datasets', name));
  return one(tool(hear, 'tsx', 'tsx', 'scripts/dataset-check.ts', ...files));
}

async function unitTests() {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`];
  const tally = tallyOfRunner(
    vitestReport,
    await tool(undefined, 'vitest', 'vitest', 'run', ...reporters),
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

/** @param {Hear} hear */
async function exportsJudged(hear) {
  const exitCode = await tool(hear, 'tsx', 'tsx', 'scripts/test-exports.ts', '--report', exportsReport);
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
 * Does a check, and keeps what came of it; one that breaks has failed.
 * @param {string} name
 * @param {() => Promise<Tally>} check
 * @param {Hear} hear
 */
async function keep(name, check, hear) {
  /** @type {Tally} */
  let tally;
  try {
    tally = await check();
  } catch (error) {
    hear(`${error instanceof Error ? error.stack : error}\n`);
    tally = tallyOfOne(false);
  }
  results.push([name, tally]);
  return tally.failed === 0;
}

/**
 * A step that needs both cores, and is heard while it goes on.
 * @param {string} name
 * @param {() => Promise<Tally>} check
 */
async function step(name, check) {
  console.log(`\n── ${name}`);
  await keep(name, check, console.error);
}

/**
 * Steps that use one core each, two at a time; what each says is printed when it ends.
 * @param {Readonly<Record<string, (hear: Hear) => Promise<Tally>>>} steps
 * @returns {Promise<string[]>} the names of those that passed
 */
async function stepsTogether(steps) {
  const waiting = Object.entries(steps);
  /** @type {string[]} */
  const passed = [];
  const takeInTurn = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [name, check] = next;
      let said = '';
      /** @type {Hear} */
      const hear = (output) => {
        said += output;
      };
      if (await keep(name, () => check(hear), hear)) passed.push(name);
      console.log(`\n── ${name}\n${said.trimEnd()}`);
    }
  };
  await Promise.all([takeInTurn(), takeInTurn()]);
  return passed;
}

if (await install()) {
  // The longest first, so that the other core has something to do until it ends.
  const passed = await stepsTogether({
    'Exports, judged by others': exportsJudged,
    Types: (hear) => one(tool(hear, 'typescript', 'tsc')),
    'Format and lint': (hear) => one(tool(hear, '@biomejs/biome', 'biome', 'check', '--error-on-warnings')),
    Build: (hear) => one(tool(hear, 'vite', 'vite', 'build')),
    'Unused files, exports and dependencies': (hear) => one(tool(hear, 'knip', 'knip')),
    Datasets: checkDatasets,
  });
  await step('Unit tests', unitTests);
  if (passed.includes('Build')) await step('Browser tests', browserTests);
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
