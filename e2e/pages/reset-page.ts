import type { Locator, Page } from '@playwright/test';

/** The page that deletes what this device keeps. */
export class ResetPage {
  readonly page: Page;
  readonly title: Locator;
  readonly deleteAll: Locator;
  readonly outcome: Locator;
  readonly openApp: Locator;

  constructor(page: Page) {
    this.page = page;
    this.title = page.getByRole('heading', { name: 'Delete what this device keeps of Armsgraph' });
    this.deleteAll = page.getByRole('button', { name: 'Delete all of this' });
    this.outcome = page.getByRole('status');
    this.openApp = page.getByRole('link', { name: 'Open Armsgraph' });
  }

  /** What is listed under a heading. */
  listed(heading: string): Locator {
    return this.page
      .locator('section')
      .filter({ has: this.page.getByRole('heading', { name: heading }) })
      .getByRole('listitem');
  }
}

/** What the browser keeps for the site, of every kind. */
export function keptBy(page: Page): Promise<Record<'workers' | 'caches' | 'databases' | 'settings', number>> {
  return page.evaluate(async () => ({
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    caches: (await caches.keys()).length,
    databases: (await indexedDB.databases()).length,
    settings: localStorage.length,
  }));
}
