import type { Page } from '@playwright/test';

/** Begins to measure for how long the page answers nothing. */
export async function watchGaps(page: Page): Promise<void> {
  await page.evaluate(() => {
    let last = performance.now();
    let longest = 0;
    setInterval(() => {
      const now = performance.now();
      longest = Math.max(longest, now - last);
      document.documentElement.dataset['longestGap'] = longest.toFixed(0);
      last = now;
    }, 5);
  });
}

/** The longest time between two timers of the page since then, in milliseconds. */
export const longestGap = (page: Page): Promise<number> =>
  page.evaluate(() => Number(document.documentElement.dataset['longestGap']));
