/** How long a first visit takes until the case file is seen and until the app has drawn it, and how much it fetches for that. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { openApp, watchedIn } from './app/app-page';
import { type Site, withSite } from './app/site';
import type { Part } from './part';
import { lineOf } from './report';

const RUNS = 10;

/** The addresses that had answered when the first picture was there: the page and all that it asked for. */
function fetchedUntil(page: Page, ready: number): Promise<string[]> {
  return page.evaluate((last) => {
    const asked = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    const answered = asked.filter(({ responseEnd }) => responseEnd > 0 && responseEnd <= last);
    return [location.href, ...new Set(answered.map(({ name }) => name))];
  }, ready);
}

/** What the file behind an address weighs in gzip, in kB. */
function weightOf(address: string, folder: string): number {
  const { pathname } = new URL(address);
  const file = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
  return gzipSync(readFileSync(path.join(folder, decodeURIComponent(file))), { level: 9 }).length / 1000;
}

/** A visit: milliseconds until the picture is seen and until the app is ready, and kB of gzip fetched until then. */
interface Visit {
  readonly first: number;
  readonly ready: number;
  readonly fetched: number;
}

/** Visits the app with an empty cache. */
async function visit(site: Site): Promise<Visit> {
  const page = await openApp(site);
  const { first, ready } = await watchedIn(page);
  const addresses = await fetchedUntil(page, ready ?? 0);
  await page.context().close();
  const fetched = addresses.reduce((sum, address) => sum + weightOf(address, site.folder), 0);
  return { first: first ?? Number.NaN, ready: ready ?? Number.NaN, fetched };
}

/** The part about the first visit. */
export const firstVisit: Part = {
  name: 'first-visit',
  run: (context) =>
    withSite(context, async (site) => {
      const visits: Visit[] = [];
      for (let run = 0; run < RUNS; run += 1) visits.push(await visit(site));
      return [
        lineOf(
          'the case file: until its picture is seen',
          'ms',
          visits.map(({ first }) => first),
          { atMost: 500 },
          'median',
        ),
        lineOf(
          'the case file: until it is drawn',
          'ms',
          visits.map(({ ready }) => ready),
          { atMost: 800 },
          'median',
        ),
        lineOf(
          'the case file: fetched until it is drawn, in gzip',
          'kB',
          visits.map(({ fetched }) => fetched),
          { atMost: 340 },
        ),
      ];
    }),
};
