/** How soon the map is there after a switch of lens, and how smoothly it moves, beside ECharts with the same pairs. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from '@playwright/test';
import { build, preview } from 'vite';
import { chromiumAdvice } from '../scripts/chromium.mjs';
import { firstFreePort } from '../scripts/port.mjs';
import { graphOf, haveFiles, openWithRegister, REGISTER, waitForRest, watchedIn } from './app/app-page';
import { withSite } from './app/site';
import { GESTURES, type Gesture, WINDOW } from './drawing/gestures';
import { MAP_DRAWERS, type MapDrawer } from './map/draw-map';
import { linesOfGesture, RUNS } from './moving';
import type { BenchContext, Part } from './part';
import { ratio } from './ratios';
import { type Line, lineOf } from './report';

const FIRST_PORT = 4573;
const configFile = fileURLToPath(new URL('vite.config.ts', import.meta.url));

/** So many rows have the made registers; the pairs that are drawn are as many in each. */
const SIZES = [30_000, 1_000_000];
const SWITCHES = 20;
const MOST = { first: { atMost: 150 }, pictures: { atLeast: 50 }, interval: { atMost: 34 } };

async function framesDuring(page: Page, gesture: Gesture): Promise<readonly number[]> {
  await page.evaluate(() => window.map?.reset());
  // What an earlier gesture left to be drawn is not counted.
  await page.waitForTimeout(500);
  await page.evaluate(() => window.map?.watch());
  await gesture.perform(page, WINDOW);
  return page.evaluate(() => window.map?.frames() ?? []);
}

async function measureDrawer(
  browser: Browser,
  address: string,
  { drawer, rows, context }: { drawer: MapDrawer; rows: number; context: BenchContext },
): Promise<Line[]> {
  const who = drawer;
  const at = `${rows.toLocaleString('en')} rows`;
  context.say(`  ${who}, ${at}`);
  const page = await browser.newPage({ viewport: { width: WINDOW.width, height: WINDOW.height } });
  await page.goto(`${address}?drawer=${encodeURIComponent(drawer)}&rows=${rows}`);
  await page.waitForFunction(() => window.map !== undefined);
  const isOurs = drawer === 'the app';
  // The first switch makes the shapes too.
  const first: number[] = [];
  for (let run = 0; run <= SWITCHES; run += 1)
    first.push(await page.evaluate(() => window.map?.switchTo() ?? Number.NaN));
  const lines = [
    lineOf(`${who}, ${at}: switch to first frame`, 'ms', first.slice(1), isOurs ? MOST.first : null),
  ];
  await page.screenshot({ path: path.join(context.folder, `map-${isOurs ? 'app' : drawer}-${rows}.png`) });
  for (const gesture of GESTURES) {
    await framesDuring(page, gesture);
    const runs: (readonly number[])[] = [];
    for (let run = 0; run < RUNS; run += 1) runs.push(await framesDuring(page, gesture));
    lines.push(...linesOfGesture(who, `${at}, ${gesture.name}`, runs, isOurs ? MOST : null));
  }
  await page.close();
  return lines;
}

async function besideECharts(context: BenchContext): Promise<Line[]> {
  if (context.chromium === undefined) throw new Error(chromiumAdvice);
  const outDir = path.join(context.folder, 'map');
  await build({ configFile, logLevel: 'error', build: { outDir, emptyOutDir: true } });
  const port = await firstFreePort(FIRST_PORT);
  const server = await preview({ configFile, build: { outDir }, preview: { port, host: '127.0.0.1' } });
  const browser = await chromium.launch({ executablePath: context.chromium, args: ['--no-sandbox'] });
  try {
    const lines: Line[] = [];
    for (const rows of SIZES) {
      const [ours, theirs] = [[] as Line[], [] as Line[]];
      for (const drawer of MAP_DRAWERS)
        (drawer === 'the app' ? ours : theirs).push(
          ...(await measureDrawer(browser, `http://127.0.0.1:${port}/map/`, { drawer, rows, context })),
        );
      lines.push(...ours, ...theirs);
      lines.push(...ours.flatMap((own, i) => (theirs[i] ? ratio(own, theirs[i]) : [])));
    }
    return lines;
  } finally {
    await browser.close();
    await server.close();
  }
}

/** From a click on the lens to its picture, in the app itself, with the real register open. */
async function switchesInApp(context: BenchContext): Promise<Line[]> {
  return withSite(context, async (site) => {
    if (!haveFiles(REGISTER, context)) return [];
    const page = await openWithRegister(site);
    await waitForRest(page);
    const times: number[] = [];
    for (let run = 0; run <= SWITCHES; run += 1) {
      await graphOf(page).getByText('Parties', { exact: true }).click();
      await waitForRest(page);
      const { pictures: before } = await watchedIn(page);
      await graphOf(page).getByText('Map', { exact: true }).click();
      await page.waitForFunction((count) => (window.watched?.pictures.length ?? 0) > count, before.length);
      await waitForRest(page);
      const { pictures, clicks } = await watchedIn(page);
      const start = clicks.at(-1)?.start ?? Number.NaN;
      times.push((pictures.find(({ end }) => end > start)?.end ?? Number.NaN) - start);
    }
    await page.screenshot({ path: path.join(context.folder, 'map-in-app.png') });
    return [
      lineOf(
        'the app with the register: from a click on “Map” to its picture',
        'ms',
        times.slice(1),
        MOST.first,
      ),
    ];
  });
}

/** The part about the map. */
export const map: Part = {
  name: 'map',
  run: async (context) => [...(await switchesInApp(context)), ...(await besideECharts(context))],
};
