import type { Page } from '@playwright/test';
import { AppPage } from '../pages/app-page';
import { type BroughtFile, FilesPage } from '../pages/files-page';
import { readSaid, type Said } from './said';

/** Another page of the same site, to which a link is brought: anew, or kept warm, as by Back and Forward. */
export class Twin {
  readonly #app: AppPage;
  #files = '';

  constructor(page: Page) {
    this.#app = new AppPage(page);
  }

  /** Opens a link in a page that was never there before, and brings the files that it needs. */
  async openAnew(link: string, files: readonly BroughtFile[]): Promise<Said> {
    await this.#app.open(link);
    if (files.length > 0) {
      const brought = new FilesPage(this.#app.page);
      await brought.pick(...files);
      await this.#app.page.waitForFunction(
        (count) => document.querySelectorAll('section[aria-label="Your files"] li').length >= count,
        files.length,
        { polling: 50, timeout: REST_WITHIN },
      );
      await closeDialogs(this.#app.page);
      await this.#goTo(link);
    }
    this.#files = namesOf(files);
    await atRest(this.#app.page);
    return readSaid(this.#app.page);
  }

  /** Follows a link in the page as it is; opens it anew where other files are open. */
  async follow(link: string, files: readonly BroughtFile[]): Promise<Said> {
    if (this.#files !== namesOf(files) || this.#app.page.url() === 'about:blank')
      return this.openAnew(link, files);
    await this.#goTo(link);
    return readSaid(this.#app.page);
  }

  async #goTo(link: string): Promise<void> {
    await this.#app.page.evaluate((address) => {
      history.replaceState(null, '', address);
      dispatchEvent(new PopStateEvent('popstate', { state: null }));
    }, link);
    await atRest(this.#app.page);
  }
}

const namesOf = (files: readonly BroughtFile[]) => files.map(({ name }) => name).join();

/** Longer than anything is read or laid out for, in milliseconds: a page that never rests is told as a fault. */
const REST_WITHIN = 30_000;

/** Waits until nothing is read or laid out any more. */
export async function atRest(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      document.documentElement.dataset['ready'] === 'true' &&
      !document.querySelector('section[aria-label="Files being read"] [role="progressbar"]') &&
      !/Laying out the network|Loading/.test(
        document.querySelector('section[aria-label="Graph"]')?.textContent ?? '',
      ),
    undefined,
    // By the clock: a page that is not in front may draw no frames.
    { polling: 50, timeout: REST_WITHIN },
  );
}

/** Closes the dialogs that stand open, as a reader does. */
export async function closeDialogs(page: Page): Promise<void> {
  const open = page.locator('dialog[open]');
  for (let times = 0; times < 5 && (await open.count()) > 0; times += 1) await page.keyboard.press('Escape');
}
