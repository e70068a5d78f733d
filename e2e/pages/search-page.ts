import type { Locator, Page } from '@playwright/test';

/** The search, and what it has found. */
export class SearchPage {
  readonly field: Locator;
  readonly list: Locator;

  constructor(page: Page) {
    const search = page.getByRole('search');
    this.field = search.getByRole('combobox', { name: 'Search' });
    this.list = search.getByRole('listbox', { name: 'Found' });
  }

  /** What was found of one sort, by its heading. */
  group(name: string): Locator {
    return this.list.getByRole('group', { name });
  }
}
