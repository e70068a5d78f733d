/**
 * The long runs: `npm run soak -- filters=1000 lenses=0` and `npm run monkey -- seed=17 acts=200`. Each builds
 * the site, and runs stories of e2e/ whose short form is part of `npm test` with larger numbers; several of them at once
 * where `workers=2` says so.
 */
import './node-version.mjs';
import { commandFile, root, run } from './run.mjs';

/** The numbers of each long run; those that are given replace them one by one. */
const RUNS = new Map([
  ['soak', 'filters=1000 selections=500 lenses=200 registers=50 deals=5000'],
  ['monkey', 'seeds=50 acts=200'],
]);

const [name = '', ...words] = process.argv.slice(2);
const WORKERS = /^workers=([1-9]\d*)$/;
const workers = words.map((word) => WORKERS.exec(word)?.[1]).find(Boolean) ?? '1';
const given = words.filter((word) => !WORKERS.test(word));
const numbers = RUNS.get(name);
if (numbers === undefined)
  throw new Error(`There is no long run “${name}”. There are: ${[...RUNS.keys()].join(', ')}.`);

/** @param {string} packageName @param {string} command @param {string[]} args */
const tool = (packageName, command, ...args) =>
  run(process.execPath, [commandFile(packageName, command), ...args], {
    LONG_RUN: [numbers, ...given].join(' '),
  });

const built = await tool('vite', 'vite', 'build', '--logLevel=warn', root);
process.exitCode =
  built === 0
    ? ((await tool(
        '@playwright/test',
        'playwright',
        'test',
        '-c',
        'e2e',
        '--timeout=0',
        `--workers=${workers}`,
        `${name}.spec`,
      )) ?? 1)
    : 1;
