import type { Locator, Page } from '@playwright/test';

/** An excerpt on the page, and the address of the source that its `cite` names. */
export interface Quotation {
  readonly words: string;
  readonly cite: string | null;
}

/** The details of what is selected, or of the dataset where nothing is. */
export class DetailsPage {
  readonly region: Locator;
  readonly title: Locator;
  readonly quotations: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.region = page.getByRole('region', { name: 'Details', exact: true });
    this.title = this.region.getByRole('heading', { level: 2 });
    this.quotations = this.region.getByRole('blockquote');
  }

  /** A part of the details, by its heading. */
  part(name: string): Locator {
    return this.region.getByRole('region', { name, exact: true });
  }

  /** A claim, by words that its excerpt contains: the excerpt, who said it, the source. */
  claim(words: string | RegExp): Locator {
    const quotation = this.#page.getByRole('blockquote').filter({ hasText: words });
    return this.region.getByRole('listitem').filter({ has: quotation });
  }

  /** Every claim that quotes words. */
  get quoting(): Locator {
    return this.region.getByRole('listitem').filter({ has: this.#page.getByRole('blockquote') });
  }

  /** The excerpt that contains these words. */
  quotation(words: string | RegExp): Locator {
    return this.quotations.filter({ hasText: words });
  }

  /** Every excerpt in the order of the page. */
  async allQuotations(): Promise<Quotation[]> {
    return this.quotations.evaluateAll((quotes: HTMLQuoteElement[]) =>
      quotes.map((quote) => ({ words: quote.innerText, cite: quote.getAttribute('cite') })),
    );
  }

  /** What is known beside the words: "Quantity" and the like. */
  async facts(): Promise<Record<string, string>> {
    const terms = await this.region.getByRole('term').allInnerTexts();
    const definitions = await this.region.getByRole('definition').allInnerTexts();
    return Object.fromEntries(terms.map((term, i) => [term, definitions[i] ?? '']));
  }

  /** Something that can be gone to from here, by its whole name or by a pattern. */
  way(name: string | RegExp): Locator {
    return this.region.getByRole('button', { name, exact: typeof name === 'string' });
  }

  /** Goes from here to a party, system or relationship. */
  async follow(name: string | RegExp): Promise<void> {
    await this.way(name).click();
  }

  /** Lets go of the selection. */
  async clear(): Promise<void> {
    await this.way('Clear selection').click();
  }
}
