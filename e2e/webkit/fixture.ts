import { type ChildProcess, spawn } from 'node:child_process';
import { test as base } from '@playwright/test';
import { Builder, type WebDriver } from 'selenium-webdriver';
import { firstFreePort } from '../../scripts/port.mjs';
import { WebkitPage } from './webkit-page';

export { expect } from '@playwright/test';

/** How long the driver and its screen may take to start, in milliseconds. */
const PATIENCE = 20_000;

/** Starts a program that goes on until it is stopped. */
function start(program: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): ChildProcess {
  return spawn(program, args, { env: { ...process.env, ...env }, stdio: 'ignore' });
}

/** Waits until the driver takes orders. */
async function answers(address: string): Promise<void> {
  const until = Date.now() + PATIENCE;
  while (Date.now() < until) {
    const status = await fetch(`${address}/status`).catch(() => null);
    if (status?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('WebKitWebDriver did not start.');
}

/** WebKitGTK on a screen that nobody sees, for a worker at a time. */
async function withWebkit(worker: number, use: (driver: WebDriver) => Promise<void>): Promise<void> {
  const display = `:${90 + worker}`;
  const port = await firstFreePort(4700 + 10 * worker);
  const address = `http://127.0.0.1:${port}`;
  const screen = start('Xvfb', [display, '-screen', '0', '1440x900x24']);
  // The sandbox of WebKit needs rights that containers do not give.
  const env = { DISPLAY: display, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1', LIBGL_ALWAYS_SOFTWARE: '1' };
  const server = start(process.env['E2E_WEBKIT'] ?? 'WebKitWebDriver', [`--port=${port}`], env);
  try {
    await answers(address);
    const driver = await new Builder()
      .usingServer(address)
      .withCapabilities({ browserName: 'MiniBrowser' })
      .build();
    try {
      await use(driver);
    } finally {
      await driver.quit();
    }
  } finally {
    server.kill();
    screen.kill();
  }
}

/** The `test` of the stories in WebKit, which Playwright's own protocol does not reach in a system's WebKit. */
export const test = base.extend<{ app: WebkitPage }, { driver: WebDriver }>({
  driver: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for an object here
    async ({}, use, { workerIndex }) => withWebkit(workerIndex, use),
    { scope: 'worker' },
  ],
  app: async ({ driver, baseURL }, use) => {
    if (baseURL === undefined) throw new Error('The address of the site (baseURL) is not set.');
    await use(new WebkitPage(driver, baseURL));
  },
});
