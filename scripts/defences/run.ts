/**
 * `npm run defences`: takes each defence away in turn, in a copy of the project, and says which test goes red. It fails
 * where none does. `npm run defences -- WORD…` takes those of whose line one of the words is a part; "unit" and "story"
 * are such words.
 */

import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { commandFile, root } from '../run.mjs';
import { type Defence, faultOf, without } from './defence';
import { DEFENCES } from './list';
import { type Run, storyRun, unitRun, whyUnproved } from './report';

const NOT_COPIED = new Set(['node_modules', 'dist', 'test-results', '.git']);

/** Without a defence something may never end; what takes longer, in milliseconds, is ended and proves nothing. */
const MAX_RUN_LENGTH = 180_000;

const copy = mkdtempSync(path.join(tmpdir(), 'armsgraph-defences-'));
const reportFile = path.join(copy, 'report.json');

/** Runs a command of an installed package in the copy, and gives what it said, and whether it ended well. */
function runInCopy(packageName: string, command: string, args: readonly string[]) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [commandFile(packageName, command), ...args],
    {
      cwd: copy,
      encoding: 'utf8',
      timeout: MAX_RUN_LENGTH,
      env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: reportFile },
    },
  );
  return { said: `${stdout}${stderr}`, isWell: status === 0 };
}

/** The report that a run leaves behind. */
function reportOf<Report>({ said }: { readonly said: string }): Report {
  try {
    return JSON.parse(readFileSync(reportFile, 'utf8'));
  } catch {
    throw new Error(`The tests left no report:\n${said}`);
  } finally {
    rmSync(reportFile, { force: true });
  }
}

function runUnitTests(files: readonly string[]): Run {
  const reporters = ['--reporter=json', `--outputFile.json=${reportFile}`];
  return unitRun(reportOf(runInCopy('vitest', 'vitest', ['run', ...reporters, ...files])));
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function runStories(stories: readonly { file: string; title: string }[]): Run {
  const built = runInCopy('vite', 'vite', ['build']);
  if (!built.isWell) return { red: [], green: 0, broken: [`the build fails: ${built.said}`] };
  const files = [...new Set(stories.map(({ file }) => file))];
  const titles = stories.map(({ title }) => escaped(title)).join('|');
  const args = ['test', '-c', 'e2e', '--reporter=json', '-g', titles, ...files];
  return storyRun(reportOf(runInCopy('@playwright/test', 'playwright', args)));
}

const runTestsOf = ({ tests = [], story }: Defence): Run =>
  story ? runStories([story]) : runUnitTests(tests);

function runWithout(defence: Defence): Run {
  const file = path.join(copy, defence.file);
  const content = readFileSync(file, 'utf8');
  const fault = faultOf(defence, content);
  if (fault) return { red: [], green: 0, broken: [fault] };
  writeFileSync(file, without(defence, content));
  try {
    return runTestsOf(defence);
  } catch (error) {
    return { red: [], green: 0, broken: [String(error)] };
  } finally {
    writeFileSync(file, content);
  }
}

/** The tests must be green with all defences, or their red would prove nothing. */
function checkWhole(defences: readonly Defence[]): void {
  const tests = [...new Set(defences.flatMap(({ tests = [] }) => tests))];
  const stories = defences.flatMap(({ story }) => story ?? []);
  const runs = [
    ...(tests.length > 0 ? [runUnitTests(tests)] : []),
    ...(stories.length > 0 ? [runStories(stories)] : []),
  ];
  const faults = runs.flatMap(({ red, broken }) => [...red, ...broken]);
  if (faults.length > 0) throw new Error(`With all defences these already fail:\n${faults.join('\n')}`);
  console.log(`With all defences, ${runs.reduce((sum, { green }) => sum + green, 0)} tests are green.\n`);
}

/** Takes one away, and says what came of it; whether a test went red. */
function prove(defence: Defence, number: number, of: number): boolean {
  const run = runWithout(defence);
  const fault = whyUnproved(run);
  const others = run.red.length > 1 ? ` (and ${run.red.length - 1} more)` : '';
  console.log(`${fault ? '✗' : '✓'} ${number}/${of} ${defence.against}  [${defence.file}]`);
  console.log(fault ? `    SURVIVES: ${fault}` : `    red: ${run.red[0]}${others}`);
  return fault === null;
}

const words = process.argv.slice(2).map((word) => word.toLowerCase());
const chosen = DEFENCES.filter(({ against, file, story }) => {
  const line = `${against} ${file} ${story ? 'story' : 'unit'}`.toLowerCase();
  return words.length === 0 || words.some((word) => line.includes(word));
});

try {
  cpSync(root, copy, { recursive: true, filter: (source) => !NOT_COPIED.has(path.basename(source)) });
  symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'), 'junction');
  checkWhole(chosen);
  const proved = chosen.map((defence, index) => prove(defence, index + 1, chosen.length));
  const count = proved.filter(Boolean).length;
  console.log(`\n${count} of ${chosen.length} defences are proved.`);
  if (count < chosen.length || chosen.length === 0) process.exitCode = 1;
} finally {
  rmSync(copy, { recursive: true, force: true });
}
