/** The built site, served as `npm start` does, with a browser that is watched. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from '@playwright/test';
import { Faults } from '../../e2e/faults';
import { chromiumAdvice } from '../../scripts/chromium.mjs';
import { firstFreePort } from '../../scripts/port.mjs';

const FIRST_PORT = 4573;
const root = fileURLToPath(new URL('../..', import.meta.url));

/** Where the site is, a browser, and what must never happen in it. */
export interface Site {
  readonly address: string;
  readonly browser: Browser;
  readonly faults: Faults;
}

/** Serves what the last build left in dist/, in a process of its own, until what it is for is done. */
async function serveSite(port: number): Promise<() => void> {
  const server = spawn(process.execPath, ['scripts/preview.mjs'], {
    cwd: root,
    env: { ...process.env, PORT: `${port}` },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((resolve, reject) => {
    server.stdout.once('data', () => resolve());
    server.once('exit', () => reject(new Error('The site could not be served.')));
  });
  return () => void server.kill();
}

/** Opens the site in a browser of its own for as long as something is done with it. */
export async function withSite<T>(
  executablePath: string | undefined,
  act: (site: Site) => Promise<T>,
): Promise<T> {
  if (executablePath === undefined) throw new Error(chromiumAdvice);
  const port = await firstFreePort(FIRST_PORT);
  const stop = await serveSite(port);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const address = `http://localhost:${port}/`;
    return await act({ address, browser, faults: new Faults(address) });
  } finally {
    await browser.close();
    stop();
  }
}
