/** Finds, or installs, the browser that the browser tests run in. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { installFromDebian } from './debian.mjs';
import { root } from './run.mjs';

/** Chromium without its windows, which costs half as much for each page that a test opens; Debian packages it so. */
const headlessShell = 'chromium-headless-shell';

/** What Chromium is called where systems install it, in the order of preference. */
const names = [headlessShell, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Where Chrome is installed on a Mac, which puts no command on the PATH. */
const macApplication = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/** What to do when there is no Chromium and none can be installed from here. */
export const chromiumAdvice =
  'No Chromium was found for the browser tests. Install one, then run the command again:\n' +
  '  npx playwright install --with-deps chromium    (any system)\n' +
  '  sudo apt-get install chromium                  (Debian)\n' +
  'or name the file of one: CHROMIUM=/path/to/chromium npm test';

/** An environment in which no Chromium is found, by us or by Playwright, whatever the machine has. */
export const withoutChromium = { CHROMIUM: 'none', PLAYWRIGHT_BROWSERS_PATH: path.join(root, 'none') };

/**
 * Every file that may be a system's Chromium, in the order of preference.
 * @param {string} searchPath
 */
function candidates(searchPath) {
  const folders = searchPath.split(path.delimiter).filter((folder) => folder !== '');
  const onPath = names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...onPath, macApplication];
}

/**
 * Tells whether a file is a browser that starts here: a stub, or one whose libraries are missing, is not.
 * @param {string} file
 */
function starts(file) {
  return (
    existsSync(file) && spawnSync(file, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0
  );
}

/** The executable file of a Chromium: the one that CHROMIUM names, else Playwright's own, else the system's, else undefined. */
export async function findChromium() {
  const named = process.env['CHROMIUM'];
  if (named) return starts(named) ? named : undefined;
  const { chromium } = await import('@playwright/test');
  return [chromium.executablePath(), ...candidates(process.env['PATH'] ?? '')].find(starts);
}

/**
 * The executable file of a Chromium, installed first if need be and if we may; undefined if there is none. On a machine
 * for continuous integration, Debian's with windows is left for the one without.
 */
export async function ensureChromium() {
  const found = await findChromium();
  const isGoodEnough = found !== undefined && !(process.env['CI'] && path.basename(found) === 'chromium');
  if (process.env['CHROMIUM'] || isGoodEnough) return found;
  await installFromDebian([headlessShell]);
  const installed = await findChromium();
  if (installed !== undefined) return installed;
  await installFromDebian(['chromium']);
  return findChromium();
}
