import type { Page } from '@playwright/test';

/** Longer than anything is read or laid out for, in milliseconds: a page that never rests is told as a fault. */
export const REST_WITHIN = 8000;

/** Waits until a view is there and nothing is read or laid out any more; says what still is, where that takes too long. */
export async function atRest(page: Page): Promise<void> {
  // By the clock: a page that is not in front may draw no frames.
  const unrest = await page.evaluate(
    async ([within, every]) => {
      const shown = (selector: string) =>
        [...document.querySelectorAll(selector)].filter((part) => part.checkVisibility());
      const graph = () => shown('section[aria-label="Graph"]')[0]?.textContent ?? '';
      const reading = () =>
        document.querySelector('section[aria-label="Files being read"]')?.textContent ?? '';
      const isViewThere = () =>
        shown('[data-takes-focus], table[aria-label="Relationships"] tbody tr').length > 0 ||
        shown('h2').some((heading) => heading.textContent === 'No relationship matches all filters');
      const restless = () => [
        ...(document.documentElement.dataset['ready'] === 'true' ? [] : ['the first picture is not drawn']),
        ...(reading() === '' ? [] : [`files are read (“${reading()}”)`]),
        ...(isViewThere() ? [] : [`neither graph nor table is there (the graph says “${graph()}”)`]),
      ];
      const until = performance.now() + within;
      while (restless().length > 0 && performance.now() < until)
        await new Promise((done) => setTimeout(done, every));
      return restless();
    },
    [REST_WITHIN, 20] as const,
  );
  if (unrest.length > 0)
    throw new Error(`The page ${page.url()} does not come to rest: ${unrest.join('; ')}.`);
}

/** Closes what lies over the page, as a reader does: dialogs, and what the search has found. */
export async function closeWhatCovers(page: Page): Promise<void> {
  const open = page.locator('dialog[open], [role="combobox"][aria-expanded="true"]:focus');
  for (let times = 0; times < 5 && (await open.count()) > 0; times += 1) await page.keyboard.press('Escape');
}
