/** Whether the page answers while it reads what could bring it down, and how each of these ends. */
import { createWriteStream, mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Page } from '@playwright/test';
import { longestGap, watchGaps } from '../e2e/longest-gap';
import { openApp } from './app/app-page';
import { type Site, withSite } from './app/site';
import { HOSTILE_FILES, type HostileFile } from './hostile-files';
import type { BenchContext, Part } from './part';
import { type Line, lineOf } from './report';

/** The longest that the page may leave a person without an answer, in milliseconds. */
const MAX_GAP = 200;

/** What takes longer never ends for whoever waits, in milliseconds. */
const PATIENCE = 180_000;

/** How long the page is watched after the end: what it draws then holds it up too. */
const AFTERWARDS = 3_000;

const LOOK_EVERY = 200;

async function write({ name, lines }: HostileFile, folder: string): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, name);
  const text = function* () {
    for (const line of lines()) yield `${line}\r\n`;
  };
  await pipeline(Readable.from(text()), createWriteStream(file));
  return file;
}

/** What the page says of the file, looked up without the search for roles, which itself would hold the page up. */
const saidIn = (page: Page) =>
  page.evaluate(() => {
    const dialog = document.querySelector('dialog[open]');
    const news = Array.from(document.querySelectorAll('[role="status"]'), ({ textContent }) => textContent);
    return {
      dialog: dialog?.getAttribute('aria-label') ?? '',
      heading: dialog?.querySelector('h2')?.textContent ?? '',
      news: news.find((words) => words.includes(' read from ')) ?? '',
      graph: document.querySelector('section[aria-label="Graph"]')?.textContent ?? '',
    };
  });

/** How it ended, in the words of the page; null while it has not. */
async function ending(page: Page): Promise<string | null> {
  const { dialog, heading, news, graph } = await saidIn(page);
  if (dialog.endsWith('not opened')) return `refused: ${heading}`;
  if (dialog === 'What do the columns mean?') await page.locator('dialog[open] [type=submit]').click();
  const trouble = /[^.]*(?:could not|failed|did not)[^.]*\./.exec(graph)?.[0];
  if (news === '' || !(trouble || /Showing (?:the|all) [\d,]+/.test(graph))) return null;
  return `opened: ${news}${trouble ? ` BUT ${trouble}` : ''}`;
}

/** Brings a file to a page of its own, and watches it to the end. */
async function bring(site: Site, file: string): Promise<{ end: string; gap: number; time: number }> {
  const page = await openApp(site);
  // What the page opens with is fetched and drawn, so that only the file is measured.
  await page.waitForTimeout(AFTERWARDS);
  await watchGaps(page);
  const start = performance.now();
  await page.getByLabel('Files to open').setInputFiles(file);
  let end: string | null = null;
  while (end === null && performance.now() - start < PATIENCE) {
    await page.waitForTimeout(LOOK_EVERY);
    end = await ending(page);
  }
  const time = performance.now() - start;
  await page.waitForTimeout(AFTERWARDS);
  const gap = await longestGap(page);
  await page.context().close();
  return { end: end ?? 'NEVER ENDED', gap, time };
}

async function measure(site: Site, hostile: HostileFile, context: BenchContext): Promise<Line[]> {
  const file = await write(hostile, path.join(context.folder, 'hostile'));
  const megabytes = (statSync(file).size / 1024 / 1024).toFixed(1);
  const { end, gap, time } = await bring(site, file);
  context.say(`  ${hostile.what} (${megabytes} MB): ${end}`);
  const { what } = hostile;
  return [
    lineOf(`${what}: longest time without an answer`, 'ms', [gap], { atMost: MAX_GAP }),
    lineOf(`${what}: until it ends`, 'ms', [time], { atMost: PATIENCE }),
  ];
}

/** The part about files that could bring the page down. */
export const hostile: Part = {
  name: 'hostile',
  run: (context) =>
    withSite(context, async (site) => {
      const lines: Line[] = [];
      for (const file of HOSTILE_FILES) lines.push(...(await measure(site, file, context)));
      return lines;
    }),
};
