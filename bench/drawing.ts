/** How smoothly a network of the size of SIPRI's register moves, drawn by Cytoscape and by other libraries. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from '@playwright/test';
import { build, preview } from 'vite';
import { chromiumAdvice } from '../scripts/chromium.mjs';
import { firstFreePort } from '../scripts/port.mjs';
import { GESTURES, type Gesture, WINDOW } from './drawing/gestures';
import { LIBRARIES, type LibraryName } from './drawing/libraries';
import { linesOfGesture, RUNS } from './moving';
import type { BenchContext, Part } from './part';
import { type Line, lineOf } from './report';

const FIRST_PORT = 4373;
const configFile = fileURLToPath(new URL('vite.config.ts', import.meta.url));

/** Serves the built page, and tells its address and how to end that. */
async function servePage(outDir: string): Promise<{ address: string; close: () => Promise<void> }> {
  await build({ configFile, logLevel: 'error', build: { outDir, emptyOutDir: true } });
  const port = await firstFreePort(FIRST_PORT);
  const server = await preview({ configFile, build: { outDir }, preview: { port, host: '127.0.0.1' } });
  return { address: `http://127.0.0.1:${port}/drawing/`, close: () => server.close() };
}

async function open(browser: Browser, address: string, library: LibraryName): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: WINDOW.width, height: WINDOW.height } });
  await page.goto(`${address}?library=${library}`);
  await page.waitForFunction(() => window.bench !== undefined);
  return page;
}

/** The times of the frames that a library drew during one gesture. */
async function framesDuring(page: Page, gesture: Gesture): Promise<readonly number[]> {
  await page.evaluate(() => window.bench?.reset());
  // What an earlier gesture left to be drawn is not counted.
  await page.waitForTimeout(500);
  await page.evaluate(() => window.bench?.watch());
  await gesture.perform(page, WINDOW);
  return page.evaluate(() => window.bench?.frames() ?? []);
}

async function measureGesture(page: Page, library: LibraryName, gesture: Gesture): Promise<Line[]> {
  await framesDuring(page, gesture);
  const runs: (readonly number[])[] = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await framesDuring(page, gesture));
  return linesOfGesture(library, gesture.name, runs);
}

async function measureLibrary(
  browser: Browser,
  address: string,
  library: LibraryName,
  context: BenchContext,
): Promise<Line[]> {
  context.say(`  ${library}`);
  const firstPictures: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const page = await open(browser, address, library);
    firstPictures.push(await page.evaluate(() => window.bench?.firstPicture ?? Number.NaN));
    await page.close();
  }
  const lines = [lineOf(`${library}: first picture`, 'ms', firstPictures)];
  const page = await open(browser, address, library);
  await page.waitForTimeout(500);
  await page.screenshot({ path: path.join(context.folder, `${library}.png`) });
  for (const gesture of GESTURES) lines.push(...(await measureGesture(page, library, gesture)));
  await page.screenshot({ path: path.join(context.folder, `${library}-after.png`) });
  await page.close();
  return lines;
}

/** The drawing part. */
export const drawing: Part = {
  name: 'drawing',
  run: async (context) => {
    if (context.chromium === undefined) throw new Error(chromiumAdvice);
    const { address, close } = await servePage(path.join(context.folder, 'drawing'));
    const browser = await chromium.launch({
      executablePath: context.chromium,
      // Sigma draws with WebGL, which a machine without a graphics card has only so.
      args: ['--no-sandbox', '--enable-unsafe-swiftshader'],
    });
    try {
      const lines: Line[] = [];
      for (const library of LIBRARIES)
        lines.push(...(await measureLibrary(browser, address, library, context)));
      return lines;
    } finally {
      await browser.close();
      await close();
    }
  },
};
