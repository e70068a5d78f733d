/**
 * The engines beside Chromium that some of the browser tests run in: where they are there, and on machines for
 * continuous integration, where they are installed.
 */
import { spawnSync } from 'node:child_process';
import { installFromDebian } from './debian.mjs';

/**
 * @typedef {object} Engine
 * @property {string} name for people
 * @property {string} project what the browser tests call it
 * @property {string} variable in which the browser tests find its file
 * @property {readonly string[]} commands every program that it needs; the first is the one that is asked for
 * @property {readonly string[]} packages what to install for it on Debian
 */

/** @type {readonly Engine[]} */
const ENGINES = [
  {
    name: 'Firefox',
    project: 'firefox',
    variable: 'E2E_FIREFOX',
    commands: ['firefox-esr'],
    packages: ['firefox-esr'],
  },
  {
    name: 'WebKit',
    project: 'webkit',
    variable: 'E2E_WEBKIT',
    commands: ['WebKitWebDriver', 'Xvfb'],
    packages: ['webkit2gtk-driver', 'xvfb'],
  },
];

/**
 * The file of a program that is on the PATH, or undefined.
 * @param {string} command
 */
function fileOf(command) {
  const { stdout } = spawnSync('which', [command], { encoding: 'utf8' });
  return stdout?.trim() || undefined;
}

/** @param {Engine} engine */
const isThere = ({ commands }) => commands.every((command) => fileOf(command) !== undefined);

/**
 * Which engines are there and which are not; on a machine for continuous integration what is missing is installed
 * first. Tells the browser tests of those that are there.
 * @returns {Promise<{ there: Engine[], missing: Engine[] }>}
 */
export async function findEngines() {
  const wanted = ENGINES.filter((engine) => !isThere(engine));
  if (process.env['CI'] && wanted.length > 0) {
    await installFromDebian(wanted.flatMap(({ packages }) => packages));
  }
  const there = ENGINES.filter(isThere);
  for (const { variable, commands } of there) process.env[variable] = fileOf(commands[0] ?? '');
  return { there, missing: ENGINES.filter((engine) => !there.includes(engine)) };
}

/**
 * What to say of an engine that no test ran in.
 * @param {Engine} engine
 */
export const skippedEngine = ({ name, packages }) =>
  `${name} was skipped: it is not here. On Debian: sudo apt-get install ${packages.join(' ')}`;
