import { expect, type Locator, type Page } from '@playwright/test';

/** The bar that tells a story. */
export class StoryPage {
  readonly region: Locator;
  readonly title: Locator;
  readonly next: Locator;
  readonly previous: Locator;

  constructor(page: Page) {
    this.region = page.getByRole('region', { name: /^Story: / });
    this.title = this.region.getByRole('heading', { level: 2 });
    this.next = this.region.getByRole('button', { name: 'Next' });
    this.previous = this.region.getByRole('button', { name: 'Previous' });
  }

  button(name: string): Locator {
    return this.region.getByRole('button', { name, exact: true });
  }

  /** That this step is told, of so many. */
  async expectAt(step: number, steps: number): Promise<void> {
    await expect(this.region).toContainText(`Step ${step} of ${steps}`);
  }
}
