import type { BrowserContext, Page } from '@playwright/test';

/** Adds markup to the end of the pages at an address, as somebody would who found a hole; headers stay as served. */
export async function injectInto(
  target: BrowserContext | Page,
  address: string | RegExp,
  markup: string,
): Promise<void> {
  await target.route(address, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace('</body>', `${markup}</body>`) });
  });
}
