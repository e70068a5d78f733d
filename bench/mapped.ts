/** How long a licence table of 100,000 rows takes from its answers to its relationships, and whether the page answers meanwhile. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { longestGap, watchGaps } from '../e2e/longest-gap';
import { openApp } from './app/app-page';
import { type Site, withSite } from './app/site';
import type { BenchContext, Part } from './part';
import { lineOf } from './report';

const RUNS = 3;
const ROWS = 100_000;
/** The lines of a pair of states and a year, and after them the row that adds them up. */
const LINES = 8;
const PATIENCE = { timeout: 120_000 };
/** What the page draws after the end holds it up too. */
const AFTERWARDS = 3_000;

const STATES = [
  'Sweden',
  'Norway',
  'Kenya',
  'Chile',
  'Nepal',
  'Poland',
  'Ghana',
  'Peru',
  'Oman',
  'Japan',
  'Cuba',
];

function* licences(): Iterable<string> {
  yield 'year;importing country;exporting country;category;number of licences;value licensed;value exported';
  for (let row = 0; row < ROWS; row += 1) {
    const group = Math.floor(row / (LINES + 1));
    const line = row % (LINES + 1);
    const [from, to] = [STATES[group % 5], STATES[5 + (group % 6)]];
    const start = `${1990 + (group % 30)};${group % 50 === 0 ? `${to}, Malta` : to};${from}`;
    const value = (group % 97) * 1000 + line;
    yield line === LINES
      ? `${start};Total;${LINES * 2};${LINES * (group % 97) * 1000 + 28};`
      : `${start};ML${1 + ((group + line) % 22)};2;${value};${line % 3 === 0 ? '' : value - 1}`;
  }
}

const field = (dialog: Locator, name: string) =>
  dialog.getByRole('combobox', { name: new RegExp(`^${name}(?: \\(needed\\))?$`) });

/** Answers what is asked of the columns. */
async function answer(page: Page): Promise<Locator> {
  const dialog = page.getByRole('dialog', { name: 'What do the columns mean?' });
  await field(dialog, 'Category').selectOption('category');
  await field(dialog, 'Quantity').selectOption('number of licences');
  await field(dialog, 'Value agreed or licensed').selectOption('value licensed');
  await field(dialog, 'Value delivered').selectOption('value exported');
  await field(dialog, 'Currency').selectOption('EUR');
  await field(dialog, 'Status of the deal').selectOption({ label: 'authorised' });
  return dialog.getByRole('button', { name: 'Read the table' });
}

/** Opens the table in a page of its own: the time from the last answer to its relationships, and the longest without an answer. */
async function openOnce(site: Site, file: string): Promise<{ time: number; gap: number }> {
  const page = await openApp(site);
  await page.waitForTimeout(AFTERWARDS);
  await page.getByLabel('Files to open').setInputFiles(file);
  const read = await answer(page);
  await watchGaps(page);
  const start = performance.now();
  await read.click();
  await page.waitForFunction(
    () =>
      Array.from(document.querySelectorAll('[role="status"]')).some(({ textContent }) =>
        textContent?.includes(' read from '),
      ),
    undefined,
    PATIENCE,
  );
  const time = performance.now() - start;
  await page.waitForTimeout(AFTERWARDS);
  const gap = await longestGap(page);
  await page.context().close();
  return { time, gap };
}

async function measure(site: Site, context: BenchContext) {
  const folder = path.join(context.folder, 'mapped');
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, 'licences.csv');
  writeFileSync(file, `${[...licences()].join('\r\n')}\r\n`);
  const runs: { time: number; gap: number }[] = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await openOnce(site, file));
  const of = (value: 'time' | 'gap') => runs.map((each) => each[value]);
  return [
    lineOf(
      '100,000 rows of a mapped table: until they are read',
      'ms',
      of('time'),
      { atMost: 4000 },
      'median',
    ),
    lineOf('100,000 rows of a mapped table: longest time without an answer', 'ms', of('gap'), {
      atMost: 200,
    }),
  ];
}

/** The part about tables whose columns a person has explained. */
export const mapped: Part = {
  name: 'mapped',
  run: (context) => withSite(context, (site) => measure(site, context)),
};
