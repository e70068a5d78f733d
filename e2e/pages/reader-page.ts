import { expect, type Locator, type Page } from '@playwright/test';

/** The text of a source, open beside the graph. */
export class ReaderPage {
  readonly region: Locator;
  readonly title: Locator;
  /** How many passages are cited, and for how much. */
  readonly coverage: Locator;
  /** The numbers of the passages, in the order of the text. */
  readonly numbers: Locator;
  readonly next: Locator;
  readonly previous: Locator;
  readonly close: Locator;
  /** What the passage at hand is cited for. */
  readonly bearings: Locator;
  readonly publicPage: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.region = page.getByRole('region', { name: 'Source', exact: true });
    this.title = this.region.getByRole('heading', { level: 2 });
    this.coverage = this.region.getByText(/^\d+ passages? (is|are) cited for/);
    this.numbers = this.region.getByRole('button', { name: /^Passage \d+/ });
    this.next = this.region.getByRole('button', { name: 'Next passage', exact: true });
    this.previous = this.region.getByRole('button', { name: 'Previous passage', exact: true });
    this.close = this.region.getByRole('button', { name: 'Close source', exact: true });
    this.bearings = this.region.getByRole('listitem');
    this.publicPage = this.region.getByRole('link', { name: 'Open the public page at these words' });
  }

  /** The number of a passage. */
  number(number: number): Locator {
    return this.region.getByRole('button', { name: new RegExp(`^Passage ${number}[:,]`) });
  }

  /** The marked words of a passage, part by part: others may begin or end within it. */
  marks(number: number): Locator {
    return this.region.locator(`mark[data-passages~="${number}"]`);
  }

  /** All the marked words of a passage. */
  async words(number: number): Promise<string> {
    return (await this.marks(number).allTextContents()).join('');
  }

  /** The number of the first passage whose words begin so. */
  async numberOf(words: string): Promise<number> {
    await expect(this.numbers.first()).toBeVisible();
    const all = await this.numbers.count();
    for (let number = 1; number <= all; number += 1) {
      if ((await this.words(number)).startsWith(words)) return number;
    }
    throw new Error(`No passage begins with “${words}”.`);
  }

  /** The words that say at which passage the reader is. */
  at(number: number): Locator {
    return this.region.getByText(new RegExp(`^Passage ${number} of \\d+$`));
  }

  /** What is said to those who do not see the text. */
  said(words: string | RegExp): Locator {
    return this.region.locator('[aria-live="polite"]').filter({ hasText: words });
  }

  /** Opens the source at the passage of a claim in the details. */
  async openFrom(claim: Locator): Promise<void> {
    await claim.getByRole('button', { name: 'Read in source', exact: true }).click();
  }

  async press(key: string): Promise<void> {
    await this.#page.keyboard.press(key);
  }
}
