import { expect, type Locator, type Page } from '@playwright/test';
import type { Box } from './graph-page';

/** The opening view as it comes with the page: all there is without JavaScript, and with it the first picture. */
export class OpeningPage {
  readonly page: Page;
  readonly picture: Locator;
  readonly sentence: Locator;
  readonly quotations: Locator;

  constructor(page: Page) {
    this.page = page;
    this.picture = page.locator('.page svg.picture').filter({ visible: true });
    this.sentence = page.locator('.page p.sentence');
    this.quotations = page.locator('.page blockquote');
  }

  /** Where a node is in the picture, by its id. */
  async boxOf(id: string): Promise<Box> {
    // Outline, icon and letters are drawn about the same point; the outline is the first of them.
    const box = await this.picture.locator(`[data-node="${id}"] > :first-child`).boundingBox();
    if (!box) throw new Error(`The picture has no node ${id}.`);
    return box;
  }

  /** That it is the picture of the opening view which is seen. */
  async expectSeen(): Promise<void> {
    await expect(this.picture).toHaveCount(1);
    await expect(this.picture).toBeInViewport();
    await expect(this.picture).toHaveAttribute('aria-label', /^25 of 25 relationships, /);
  }
}
