/** How soon the matrix is there after a switch to it, and how smoothly it scrolls, beside ECharts, which draws the same cells. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from '@playwright/test';
import { build, preview } from 'vite';
import { chromiumAdvice } from '../scripts/chromium.mjs';
import { firstFreePort } from '../scripts/port.mjs';
import { type Gesture, SCROLL_GESTURES } from './drawing/gestures';
import { DRAWN_BY, type DrawnBy } from './matrix/drawn-by';
import { linesOfGesture, RUNS } from './moving';
import type { BenchContext, Part } from './part';
import { type Line, lineOf } from './report';

const FIRST_PORT = 4573;
const configFile = fileURLToPath(new URL('vite.config.ts', import.meta.url));

/** How many rows registers have, and how many times a switch is measured. */
const SIZES = [30_000, 1_000_000];
const SWITCHES = 20;
const WARM_UP = 3;

/** More rows and columns than there are. */
const ALL = 10_000;

/** Where on the page the matrix is drawn. */
const WINDOW = { x: 0, y: 0, width: 1000, height: 700 };

async function servePage(outDir: string): Promise<{ address: string; close: () => Promise<void> }> {
  await build({ configFile, logLevel: 'error', build: { outDir, emptyOutDir: true } });
  const port = await firstFreePort(FIRST_PORT);
  const server = await preview({ configFile, build: { outDir }, preview: { port, host: '127.0.0.1' } });
  return { address: `http://127.0.0.1:${port}/matrix/`, close: () => server.close() };
}

const draw = (page: Page, most: number | null) =>
  page.evaluate((of) => window.matrixBench?.draw(of) ?? Number.NaN, most);

async function switchesTo(page: Page, most: number | null): Promise<number[]> {
  for (let run = 0; run < WARM_UP; run += 1) await draw(page, most);
  const times: number[] = [];
  for (let run = 0; run < SWITCHES; run += 1) times.push(await draw(page, most));
  return times;
}

async function framesDuring(page: Page, gesture: Gesture): Promise<readonly number[]> {
  await draw(page, ALL);
  await page.waitForTimeout(500);
  await page.evaluate(() => window.matrixBench?.watch());
  await gesture.perform(page, WINDOW);
  return page.evaluate(() => window.matrixBench?.frames() ?? []);
}

async function measureGesture(page: Page, who: DrawnBy, gesture: Gesture): Promise<Line[]> {
  await framesDuring(page, gesture);
  const runs: (readonly number[])[] = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await framesDuring(page, gesture));
  const targets = who === 'the app' ? { pictures: { atLeast: 50 }, interval: { atMost: 34 } } : null;
  return linesOfGesture(who, gesture.name, runs, targets);
}

/** What one of those who draw it takes for a register of so many rows. */
async function measure(
  browser: Browser,
  address: string,
  who: DrawnBy,
  rows: number,
  context: BenchContext,
): Promise<Line[]> {
  context.say(`  ${who}, ${rows} rows`);
  const page = await browser.newPage({ viewport: { width: 1040, height: 740 } });
  await page.goto(`${address}?by=${encodeURIComponent(who)}&rows=${rows}`);
  await page.waitForFunction(() => window.matrixBench !== undefined, undefined, { timeout: 120_000 });
  const target = who === 'the app' ? { atMost: 150 } : null;
  const of = (what: string) => `${who}, ${rows.toLocaleString('en')} rows: ${what}`;
  const lines = [
    lineOf(of('from a switch to the matrix'), 'ms', await switchesTo(page, null), target),
    lineOf(of('the same with all rows and columns'), 'ms', await switchesTo(page, ALL), target),
  ];
  await page.screenshot({ path: path.join(context.folder, `matrix-${who.replace(' ', '-')}-${rows}.png`) });
  // What is drawn is the same whatever it was added up from.
  const gestures = rows === SIZES[0] ? SCROLL_GESTURES : [];
  for (const gesture of gestures) lines.push(...(await measureGesture(page, who, gesture)));
  await page.close();
  return lines;
}

/** "the app, 30,000 rows: from a switch": who, and what. */
function namesOf({ what }: Line): { who: string; did: string } {
  const [who = '', ...did] = what.split(', ');
  return { who, did: did.join(', ') };
}

/** What the app took, as parts of what the others did. */
function ratiosOf(lines: readonly Line[]): Line[] {
  const [own, ...others] = DRAWN_BY;
  return lines
    .filter((line) => namesOf(line).who === own)
    .flatMap((line) =>
      lines
        .filter((other) => namesOf(other).did === namesOf(line).did)
        .filter((other) => others.some((who) => who === namesOf(other).who))
        .map(
          (other): Line => ({
            what: `${namesOf(line).did}: ${own} / ${namesOf(other).who}`,
            ...{
              unit: 'ratio',
              target: null,
              judgedBy: 'median',
              samples: Math.min(line.samples, other.samples),
            },
            ...{ median: line.median / other.median, p95: line.p95 / other.p95 },
          }),
        ),
    );
}

/** The part about the matrix. */
export const matrix: Part = {
  name: 'matrix',
  run: async (context) => {
    if (context.chromium === undefined) throw new Error(chromiumAdvice);
    const { address, close } = await servePage(path.join(context.folder, 'matrix'));
    const browser = await chromium.launch({ executablePath: context.chromium, args: ['--no-sandbox'] });
    try {
      const lines: Line[] = [];
      for (const rows of SIZES) {
        for (const who of DRAWN_BY) lines.push(...(await measure(browser, address, who, rows, context)));
      }
      return [...lines, ...ratiosOf(lines)];
    } finally {
      await browser.close();
      await close();
    }
  },
};
