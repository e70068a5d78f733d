import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Browser, TestInfo } from '@playwright/test';
import type { Faults } from '../faults';
import { expect } from '../fixture';
import { AppPage } from './app-page';

/** A page in one file that lies on a disk, opened in a browser of its own without a network. */
export class SavedPage {
  readonly app: AppPage;
  readonly address: string;
  readonly #faults: Faults;

  private constructor(app: AppPage, address: string, faults: Faults) {
    this.app = app;
    this.address = address;
    this.#faults = faults;
  }

  static async open(bytes: Buffer, from: { browser: Browser; faults: Faults }, info: TestInfo) {
    const file = info.outputPath('saved.html');
    writeFileSync(file, bytes);
    const context = await from.browser.newContext({ offline: true });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const saved = new SavedPage(new AppPage(await context.newPage()), pathToFileURL(file).href, from.faults);
    await saved.app.open(saved.address);
    return saved;
  }

  /** The query behind the "#" of the address. */
  parameters(): Record<string, string> {
    return Object.fromEntries(new URLSearchParams(new URL(this.app.page.url()).hash.slice(1)));
  }

  /** Expects that it asked for nothing but itself, so many times, and that nothing in it was refused or failed. */
  async expectAlone(times = 1): Promise<void> {
    await this.#faults.settle();
    const itself = `Request to another origin: ${this.address}`;
    const found = this.#faults.take().map((fault) => (fault.startsWith(itself) ? itself : fault));
    expect(found).toEqual(Array.from({ length: times }, () => itself));
  }
}
