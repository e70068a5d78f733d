import { readFile } from 'node:fs/promises';
import { type Download, expect, type Locator, type Page } from '@playwright/test';

/** The list of forms in which what is shown can be taken away. */
export class ExportPage {
  readonly button: Locator;
  readonly menu: Locator;
  readonly items: Locator;
  /** How far a file has come, or why it did not. */
  readonly progress: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.button = page.getByRole('button', { name: 'Export', exact: true });
    this.menu = page.getByRole('menu', { name: 'Export what is shown' });
    this.items = page.getByRole('menuitem');
    this.progress = page.getByRole('region', { name: 'Export in progress' });
  }

  item(words: string | RegExp): Locator {
    return this.menu.getByRole('menuitem', { name: words });
  }

  async open(): Promise<void> {
    await this.button.click();
    await expect(this.menu).toBeVisible();
  }

  /** What is saved when something is done. */
  async saved(act: () => Promise<unknown>): Promise<{ readonly name: string; readonly bytes: Buffer }> {
    const [download]: [Download, unknown] = await Promise.all([this.#page.waitForEvent('download'), act()]);
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  }

  /** Saves what is shown in a form. */
  async save(words: string | RegExp): Promise<{ readonly name: string; readonly bytes: Buffer }> {
    await this.open();
    return this.saved(() => this.item(words).click());
  }
}
