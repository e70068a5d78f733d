import { expect, type Locator, type Page } from '@playwright/test';

/** Fails if anything is wider than the window, so that a reader would have to scroll the page sideways. */
export async function expectNoWiderThanWindow(page: Page): Promise<void> {
  const widths = await page.evaluate(() => {
    const tooWide = [...document.querySelectorAll('body *')].filter((element) => {
      const { right, width } = element.getBoundingClientRect();
      if (width === 0 || right <= innerWidth + 1) return false;
      // What a scroller of its own holds, such as a wide table, or cuts off, is not the page's width.
      for (let around = element.parentElement; around; around = around.parentElement) {
        if (getComputedStyle(around).overflowX !== 'visible') return false;
      }
      return true;
    });
    const names = tooWide.map((element) => `${element.tagName} “${element.textContent.slice(0, 40)}”`);
    return { page: document.documentElement.scrollWidth, window: innerWidth, names };
  });
  expect(widths.names, 'elements that reach beyond the window').toEqual([]);
  expect(widths.page).toBeLessThanOrEqual(widths.window);
}

/** Fails unless one thing ends above where another begins, so that neither hides the other. */
export async function expectAbove(upper: Locator, lower: Locator): Promise<void> {
  const edges = await Promise.all([
    upper.evaluate((element) => element.getBoundingClientRect().bottom),
    lower.evaluate((element) => element.getBoundingClientRect().top),
  ]);
  expect(edges[0]).toBeLessThanOrEqual(edges[1]);
}

/** Makes the browser's own text size what a reader has set it to; it holds for pages opened from now on. */
export async function setTextSize(page: Page, pixels: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: pixels } });
}
