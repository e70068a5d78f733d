import type { Locator, Page } from '@playwright/test';

/** The page that stands where no dataset could be opened. */
export class FailurePage {
  /** What failed, where, and what to do. */
  readonly message: Locator;
  readonly what: Locator;
  readonly faults: Locator;
  readonly caseFile: Locator;
  readonly again: Locator;

  constructor(page: Page) {
    this.message = page.getByRole('alert');
    this.what = this.message.getByRole('heading');
    this.faults = page.getByRole('list', { name: 'Faults' }).getByRole('listitem');
    this.caseFile = page.getByRole('link', { name: 'Open the case file' });
    this.again = page.getByRole('button', { name: 'Try again' });
  }

  /** What stands beside a heading of the message. */
  async said(term: 'Where' | 'What to do'): Promise<string> {
    const terms = await this.message.getByRole('term').allInnerTexts();
    return this.message.getByRole('definition').nth(terms.indexOf(term)).innerText();
  }
}
