/** The app's page while it is measured: opened anew, with files brought to it. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import type { BenchContext } from '../part';
import type { Site } from './site';
import type { Watched } from './watched';

const WINDOW = { width: 1280, height: 800 };
/** A busy machine reads a register slowly, and is measured all the same. */
const PATIENCE = { timeout: 120_000 };
const watchPage = fileURLToPath(new URL('watch-page.js', import.meta.url));

const registerFile = (name: string) =>
  fileURLToPath(new URL(`../../../shared/data/${name}.csv`, import.meta.url));

/** SIPRI's register of 1950 to 2024. */
export const REGISTER = [registerFile('sipri-register-1950-2024-gen20250313')];

/** SIPRI's deliveries of 1950 to 2023, in two files. */
export const DELIVERIES = [
  registerFile('sipri-deliveries-1950-1989-gen20240416'),
  registerFile('sipri-deliveries-1990-2023-gen20240413'),
];

/** Whether these files are there; they are SIPRI's and no part of the project. Says so where they are not. */
export function haveFiles(files: readonly string[], { say }: BenchContext): boolean {
  const missing = files.filter((file) => !existsSync(file));
  if (missing.length > 0) say(`  SKIPPED, for want of ${missing.join(' and ')}`);
  return missing.length === 0;
}

/** Opens the app in a context of its own, with an empty cache, and nothing kept beside the page while it is measured. */
export async function openApp({ browser, address }: Site): Promise<Page> {
  const context = await browser.newContext({ viewport: WINDOW, serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.addInitScript({ path: watchPage });
  await page.goto(address);
  await page.waitForFunction(() => window.watched?.ready, undefined, PATIENCE);
  return page;
}

/** What was noted in the page so far. */
export async function watchedIn(page: Page): Promise<Watched> {
  const watched = await page.evaluate(() => window.watched);
  if (!watched) throw new Error('Nothing was noted in the page.');
  return watched;
}

/** Brings files to the page, and waits until the network of their relationships is drawn. */
export async function bringFiles(page: Page, files: readonly string[]): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(files);
  await page.waitForFunction(() => window.watched?.readable, undefined, PATIENCE);
}

/** Opens the app with the register in it, and closes what tells of its reading. */
export async function openWithRegister(site: Site): Promise<Page> {
  const page = await openApp(site);
  await bringFiles(page, REGISTER);
  await page.getByRole('dialog', { name: 'Import report' }).getByRole('button', { name: 'Close' }).click();
  return page;
}

/** The graph. */
export const graphOf = (page: Page): Locator => page.getByRole('region', { name: 'Graph', exact: true });

/** Draws more of the strongest pairs, and waits until the picture rests. */
export async function showStrongest(page: Page, count: number): Promise<void> {
  await graphOf(page)
    .getByRole('button', { name: `Show ${count}`, exact: true })
    .click();
  // Those of the case file are among them, and are told apart: "the 296 strongest of 3,126 lines, and 4 of the case file".
  await page.waitForFunction(
    (most) => {
      const [, strongest, own = '0'] =
        /Showing the (\d+) strongest of [\d,]+ lines(?:, and (\d+) of the case file)?/.exec(
          document.body.innerText,
        ) ?? [];
      return Number(strongest) + Number(own) === most;
    },
    count,
    PATIENCE,
  );
  await waitForRest(page);
}

/** Draws all pairs instead of the strongest, and waits until the picture rests. */
export async function showAllPairs(page: Page): Promise<void> {
  await graphOf(page)
    .getByRole('button', { name: /^Show all/ })
    .click();
  await graphOf(page)
    .getByText(/^Showing all [\d,]+ lines/)
    .waitFor(PATIENCE);
  await waitForRest(page);
}

/** How long nothing must have been drawn for the picture to rest, in milliseconds. */
const REST = 500;

/** Waits until nothing more is drawn. */
export async function waitForRest(page: Page): Promise<void> {
  const isAtRest = (rest: number) => performance.now() - (window.watched?.pictures.at(-1)?.end ?? 0) > rest;
  await page.waitForFunction(isAtRest, REST, PATIENCE);
}
