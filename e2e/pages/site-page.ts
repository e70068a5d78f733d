import { expect, type Locator, type Page } from '@playwright/test';
import { AppPage } from './app-page';

/** A window of the site whose files are kept for reading without a network. */
export class SitePage {
  readonly app: AppPage;
  readonly page: Page;
  /** What is said of a new version. */
  readonly news: Locator;
  readonly help: Locator;

  constructor(page: Page) {
    this.page = page;
    this.app = new AppPage(page);
    this.news = page.getByRole('status').filter({ hasText: 'new version' });
    this.help = page.getByRole('dialog', { name: 'Help' });
  }

  /** Opens the site and waits until all of it is kept. */
  async visit(link = './'): Promise<void> {
    await this.app.open(link);
    await this.expectKept();
  }

  /** Waits until a worker answers for this window: a slow processor needs a while to keep all of the app. */
  async expectKept(): Promise<void> {
    await expect
      .poll(() => this.page.evaluate(() => navigator.serviceWorker.controller?.state), { timeout: 60_000 })
      .toBe('activated');
  }

  /** Lets the browser look for a new version, as it does by itself at the next visit. */
  async lookForNewVersion(): Promise<void> {
    await this.page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  }

  /** Loads the new version that is told of, and waits until the page is there again. */
  async load(button = 'Load it'): Promise<void> {
    await this.app.button(button).click();
    await expect(this.news).toBeHidden();
    await this.app.ready();
  }

  /** What becomes of the new version that the browser finds: whether it is installed, or given up as redundant. */
  fateOfNewVersion(): Promise<string> {
    return this.page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      await registration?.update();
      const worker = registration?.installing;
      if (!worker) return 'none';
      await new Promise((resolve) => worker.addEventListener('statechange', resolve, { once: true }));
      return worker.state;
    });
  }

  /** The words in the field of the help, which tell its version. */
  async openHelp(): Promise<Locator> {
    await this.app.button('Help').click();
    return this.help.getByRole('searchbox');
  }
}
