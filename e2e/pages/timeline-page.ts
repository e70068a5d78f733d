import type { Locator, Page } from '@playwright/test';

/** The histogram of the years, and the two handles that keep some of them. */
export class TimelinePage {
  readonly region: Locator;
  readonly from: Locator;
  readonly to: Locator;
  readonly bars: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.region = page.getByRole('region', { name: 'Timeline', exact: true });
    this.from = this.region.getByRole('slider', { name: 'From year', exact: true });
    this.to = this.region.getByRole('slider', { name: 'To year', exact: true });
    this.bars = this.region.getByRole('list', { name: 'Relationships by year' }).getByRole('listitem');
  }

  /** Drags the first handle from one end of the timeline to the other, over every year. */
  async dragFromToTheEnd(): Promise<void> {
    const box = await this.from.boundingBox();
    if (!box) throw new Error('The handle has no box.');
    const [middle, edge] = [box.y + box.height / 2, 8];
    await this.#page.mouse.move(box.x + edge, middle);
    await this.#page.mouse.down();
    await this.#page.mouse.move(box.x + box.width - edge, middle, { steps: 12 });
    await this.#page.mouse.up();
  }

  /** Shows every year again. */
  async showAll(): Promise<void> {
    await this.region.getByRole('button', { name: 'All years', exact: true }).click();
  }
}
