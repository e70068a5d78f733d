import type { Locator, Page } from '@playwright/test';

/** The histogram of the years, and the two handles that keep some of them. */
export class TimelinePage {
  readonly region: Locator;
  readonly from: Locator;
  readonly to: Locator;
  /** The fields for the same years as the handles. */
  readonly fromField: Locator;
  readonly toField: Locator;
  /** What years mean. */
  readonly meaning: Locator;
  readonly bars: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.region = page.getByRole('region', { name: 'Timeline', exact: true });
    this.from = this.region.getByRole('slider', { name: 'From year', exact: true });
    this.to = this.region.getByRole('slider', { name: 'To year', exact: true });
    this.fromField = this.region.getByRole('spinbutton', { name: 'From year', exact: true });
    this.toField = this.region.getByRole('spinbutton', { name: 'To year', exact: true });
    this.meaning = this.region.getByRole('combobox', { name: 'What years mean' });
    this.bars = this.region.getByRole('list', { name: 'Relationships by year' }).getByRole('listitem');
  }

  /** Opens the years where the window has room for one row of them. */
  async unfold(): Promise<void> {
    await this.region.getByRole('button', { name: /^Timeline: / }).click();
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

  /** Drags from one bar to another, counted from the first; or presses one. */
  async dragOverBars(from: number, to = from): Promise<void> {
    const [first, last] = await Promise.all(
      [from, to].map(async (bar) => {
        const box = await this.bars.nth(bar).boundingBox();
        if (!box) throw new Error('The bar has no box.');
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }),
    );
    if (!first || !last) return;
    await this.#page.mouse.move(first.x, first.y);
    await this.#page.mouse.down();
    await this.#page.mouse.move(last.x, last.y, { steps: 5 });
    await this.#page.mouse.up();
  }

  /** Which of the two handles is under the pointer so many pixels beside the middle of a bar; counted from the first. */
  async handleBeside(bar: number, pixels: number): Promise<string | null> {
    const [above, handle] = await Promise.all([this.bars.nth(bar).boundingBox(), this.from.boundingBox()]);
    if (!above || !handle) throw new Error('There is no bar or no handle.');
    const point = { x: above.x + above.width / 2 + pixels, y: handle.y + handle.height / 2 };
    return this.#page.evaluate(
      ({ x, y }) => document.elementFromPoint(x, y)?.getAttribute('aria-label') ?? null,
      point,
    );
  }

  /** Shows every year again. */
  async showAll(): Promise<void> {
    await this.region.getByRole('button', { name: 'All years', exact: true }).click();
  }
}
