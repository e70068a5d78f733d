import type { Locator, Page } from '@playwright/test';

/** The filters, and the chips over the graph that say which of them are active. */
export class FiltersPage {
  readonly region: Locator;
  /** The active filters, each to be taken off. */
  readonly chips: Locator;

  constructor(page: Page) {
    this.region = page.getByRole('region', { name: 'Filters', exact: true });
    this.chips = page.getByRole('list', { name: 'Active filters' });
  }

  /** The box that includes a value of a facet. */
  box(facet: string, value: string): Locator {
    return this.facet(facet).getByRole('checkbox', { name: value, exact: true });
  }

  /** The button that excludes a value of a facet. */
  exclusion(facet: string, value: string): Locator {
    return this.facet(facet).getByRole('button', { name: `Exclude ${value}`, exact: true });
  }

  /** The chip of an active filter. */
  chip(words: string): Locator {
    return this.chips.getByRole('button', { name: `Remove filter: ${words}`, exact: true });
  }

  /** Unfolds a facet, or folds it. */
  async fold(facet: string): Promise<void> {
    await this.region.getByText(facet, { exact: true }).click();
  }

  async include(facet: string, value: string): Promise<void> {
    await this.box(facet, value).check();
  }

  async exclude(facet: string, value: string): Promise<void> {
    await this.exclusion(facet, value).click();
  }

  /** Lets everything through one facet again. */
  async clear(facet: string): Promise<void> {
    await this.region.getByRole('button', { name: `Clear ${facet.toLowerCase()}`, exact: true }).click();
  }

  /** Lets everything through again. */
  async clearAll(): Promise<void> {
    await this.chips.getByRole('button', { name: 'Clear all', exact: true }).click();
  }

  /** The values of a facet, and what can be done to all of them: one stop of the Tab key. */
  facet(title: string): Locator {
    return this.region.getByRole('grid', { name: title, exact: true });
  }
}
