import { defineConfig } from '@playwright/test';
import { chromiumAdvice, findChromium } from '../scripts/chromium.mjs';
import { firstFreePort } from '../scripts/port.mjs';

// Kept in the environment because every worker reads this file again, and must come to the same answers.
process.env['E2E_PORT'] ??= String(await firstFreePort(4273));
const port = process.env['E2E_PORT'];
const executablePath = process.env['E2E_CHROMIUM'] ?? (await findChromium());
if (executablePath === undefined) throw new Error(chromiumAdvice);
process.env['E2E_CHROMIUM'] = executablePath;

const baseURL = `http://localhost:${port}`;

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: 'list',
  // A picture takes seconds where a machine without a graphics card has other things to do.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  use: {
    baseURL,
    launchOptions: {
      executablePath,
      // No sandbox: containers forbid it. The rest keeps the browser itself from talking to anybody.
      args: [
        '--no-sandbox',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: 'node scripts/preview.mjs',
    cwd: '..',
    env: { PORT: port },
    url: baseURL,
    reuseExistingServer: false,
  },
});
