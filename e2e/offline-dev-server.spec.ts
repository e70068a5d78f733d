import { createServer, preview } from 'vite';
import { firstFreePort } from '../scripts/port.mjs';
import { root } from '../scripts/run.mjs';
import { test as base, expect } from './fixture';
import { SitePage } from './pages/site-page';

const PORT_OF_BOTH = 4511;

/** The address of a build, and of the server for development that takes its place. */
const test = base.extend<{ port: number }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern which fixtures are needed.
  port: async ({}, use) => use(await firstFreePort(PORT_OF_BOTH)),
  baseURL: ({ port }, use) => use(`http://localhost:${port}/`),
  serviceWorkers: 'allow',
});

test('the server for development shows the sources, whatever a build at the same port has left', async ({
  page,
  port,
  faults,
}) => {
  const built = await preview({ root, logLevel: 'error', preview: { port } });
  await new SitePage(page).visit();
  await built.close();
  const sources = await createServer({
    root,
    logLevel: 'error',
    server: { host: '127.0.0.1', port, strictPort: true },
  });
  await sources.listen();
  await page.goto('./');
  await expect(page.locator('script[src="/src/main.tsx"]')).toBeAttached();
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  // Before its server, of which it would go on to ask for parts.
  await page.close();
  await sources.close();
  // What the old page asked for in between is no fault of the sources.
  await faults.settle();
  faults.take();
});
