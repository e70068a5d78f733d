import type { Page } from '@playwright/test';
import { type BroughtFile, FilesPage } from '../pages/files-page';
import { atRest, closeWhatCovers, REST_WITHIN } from './rest';
import { readSaid, type Said } from './said';

/** Another page of the same site, to which a link is brought: anew, as to somebody who was never there, or kept warm. */
export class Twin {
  readonly page: Page;
  #files = '';

  /** Takes a page of a context in which nothing else is done. */
  constructor(page: Page) {
    this.page = page;
  }

  /** Opens a link in a new document of a browser that keeps nothing, and brings the files that the link asks for. */
  async openAnew(link: string, files: readonly BroughtFile[]): Promise<Said> {
    await forgetAll(this.page, link);
    await this.page.goto(link, { waitUntil: 'domcontentloaded' });
    await atRest(this.page);
    if (files.length > 0) await bringFiles(this.page, files);
    this.#files = namesOf(files);
    return readSaid(this.page);
  }

  /** Follows a link in the page as it is, as Back and Forward do; opens it anew where other files are open. */
  async follow(link: string, files: readonly BroughtFile[]): Promise<Said> {
    if (this.#files !== namesOf(files)) return this.openAnew(link, files);
    await this.page.evaluate((address) => {
      history.replaceState(null, '', address);
      dispatchEvent(new PopStateEvent('popstate', { state: null }));
    }, link);
    await atRest(this.page);
    return readSaid(this.page);
  }
}

const namesOf = (files: readonly BroughtFile[]) => files.map(({ name }) => name).join();

/** A context of its own for every link would fetch and compile the whole app again, which takes longer than all the rest. */
async function forgetAll(page: Page, link: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', { origin: new URL(link).origin, storageTypes: 'all' });
  await session.detach();
}

/** Brings files, and waits until they are open: they are listed only where nothing is selected, but there is always news of them. */
export async function bringFiles(page: Page, files: readonly BroughtFile[]): Promise<void> {
  const brought = new FilesPage(page);
  await brought.pick(...files);
  for (const { name } of files)
    await brought.news
      .filter({ hasText: ` read from ${name}.` })
      .waitFor({ state: 'attached', timeout: REST_WITHIN });
  await atRest(page);
  await closeWhatCovers(page);
}
