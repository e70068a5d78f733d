import { expect, type Locator, type Page } from '@playwright/test';

/** The matrix: rows of exporters, columns of importers, and a cell for each pair. */
export class MatrixPage {
  readonly region: Locator;
  readonly grid: Locator;
  readonly order: Locator;
  /** The same rows and columns as a table of the page. */
  readonly table: Locator;
  /** The cells of that table to which the Tab key leads. */
  readonly stops: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.region = page.getByRole('region', { name: 'Graph', exact: true });
    this.grid = this.region.getByRole('grid', { name: /^(Exporters by importers|From whom, to whom)$/ });
    this.table = page
      .getByRole('dialog')
      .getByRole('table', { name: /^(Exporters by importers|From whom, to whom)$/ });
    this.stops = this.table.locator('[tabindex="0"]');
    this.order = this.region.getByRole('combobox', { name: 'Order' });
  }

  cell(name: string | RegExp): Locator {
    return this.grid.getByRole('gridcell', { name });
  }

  /** The name of a row. */
  row(name: string): Locator {
    return this.grid.getByRole('rowheader', { name, exact: true });
  }

  /** The name of a column. */
  column(name: string): Locator {
    return this.grid.getByRole('columnheader', { name, exact: true });
  }

  /** The names of the rows that are in the page, from the first on. */
  rows(): Promise<string[]> {
    return this.grid.getByRole('rowheader').allTextContents();
  }

  /** Presses a key, and expects the focus to be where the words say. */
  async goes(key: string, name: string | RegExp): Promise<void> {
    await this.#page.keyboard.press(key);
    await expect(this.grid.locator(':focus')).toHaveAccessibleName(name);
  }
}
