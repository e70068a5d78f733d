import { test as base } from './fixture';
import { SitePage } from './pages/site-page';
import { type StaticHost, serveFromFolder } from './static-host';

/** For stories of the service worker: a site of its own for each, in a folder of a host that sends no headers. */
export const test = base.extend<{ host: StaticHost; site: SitePage }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern which fixtures are needed.
  host: async ({}, use) => {
    const host = await serveFromFolder('some/folder');
    await use(host);
    await host.close();
  },
  baseURL: ({ host }, use) => use(host.address),
  site: ({ page }, use) => use(new SitePage(page)),
  serviceWorkers: 'allow',
});
