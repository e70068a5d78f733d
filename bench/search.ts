/** How long it takes from a letter in the search field to the list of what it finds, with the real register open. */
import type { Page } from '@playwright/test';
import { haveFiles, openWithRegister, REGISTER, waitForRest } from './app/app-page';
import { withSite } from './app/site';
import type { Part } from './part';
import { type Line, lineOf } from './report';

/** What readers type: names, words of comments and descriptions, numbers, and what is nowhere. */
const QUERIES = ['for coast guard', 'second hand', 'India licensed', 'Su-30', 'offset', '2005', 'qqqq'];

/** Each query letter by letter. */
const TYPED = QUERIES.flatMap((query) => Array.from(query, (_, i) => query.slice(0, i + 1)));

/** Puts words into the field as the browser does, and says when what they find could be painted, in milliseconds. */
function answersTo(page: Page, typed: readonly string[]): Promise<number[]> {
  return page.evaluate(async (texts) => {
    const field = document.querySelector<HTMLInputElement>('input[role=combobox]');
    const property = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
    if (!field || !property?.set) throw new Error('There is no search field.');
    const times: number[] = [];
    for (const text of texts) {
      const start = performance.now();
      property.set.call(field, text);
      // What is typed is answered before this returns; what remains is the layout.
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      document.body.getBoundingClientRect();
      times.push(performance.now() - start);
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));
    }
    return times;
  }, typed);
}

/** The bytes that the page's own objects take, once what is not needed is gone. */
async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

async function measureSearch(page: Page): Promise<Line[]> {
  const before = await heapOf(page);
  await page.getByRole('combobox', { name: 'Search' }).click();
  await page.waitForTimeout(6000);
  const after = await heapOf(page);
  const found = page.getByRole('group', { name: 'Rows of your files' });
  const times = await answersTo(page, TYPED);
  await answersTo(page, ['offset']);
  if ((await found.count()) === 0) throw new Error('The search has found no rows.');
  return [
    lineOf('from a letter to what it finds, names and rows', 'ms', times, { atMost: 50 }),
    lineOf('what the search keeps of names and rows', 'MB', [(after - before) / 1e6], { atMost: 25 }),
  ];
}

/** The part about the search. */
export const search: Part = {
  name: 'search',
  run: (context) =>
    withSite(context, async (site) => {
      if (!haveFiles(REGISTER, context)) return [];
      const page = await openWithRegister(site);
      await waitForRest(page);
      const all = await measureSearch(page);
      await page.keyboard.press('Escape');
      return all;
    }),
};
