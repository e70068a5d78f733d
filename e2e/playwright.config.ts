import { defineConfig, type Project } from '@playwright/test';
import { firstFreePort } from '../scripts/port.mjs';
import { CHROMIUM_OF_TESTS } from './find-browser';

// Kept in the environment because every worker reads this file again, and must come to the same answers.
process.env['E2E_PORT'] ??= String(await firstFreePort(4273));
const port = process.env['E2E_PORT'];
// Set by the global setup: whoever only reads this file, as the check for unused code does, needs no browser.
const executablePath = process.env[CHROMIUM_OF_TESTS];
// Set where these engines are there: `npm run engines` and `npm test` find them.
const firefox = process.env['E2E_FIREFOX'];
const webkit = process.env['E2E_WEBKIT'];

const baseURL = `http://localhost:${port}`;

/** All stories run in Chromium, those that a change of engine would break in the engines that are there too. */
const projects: Project[] = [
  {
    name: 'chromium',
    testIgnore: 'webkit/**',
    use: {
      launchOptions: {
        ...(executablePath !== undefined && { executablePath }),
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
  },
];
if (firefox) {
  projects.push({
    name: 'firefox',
    testIgnore: 'webkit/**',
    grep: /@smoke/,
    // The channel is the way to a Firefox as Mozilla makes it, by WebDriver BiDi, and not to a build of Playwright's.
    use: { browserName: 'firefox', channel: 'moz-firefox', launchOptions: { executablePath: firefox } },
  });
}
if (webkit) projects.push({ name: 'webkit', testMatch: 'webkit/*.spec.ts' });

export default defineConfig({
  testDir: '.',
  globalSetup: './find-browser.ts',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: 'list',
  // A picture takes seconds where a machine without a graphics card has other things to do.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  // What a story puts in the place of a file must not come from an earlier visit. Stories of the worker allow it.
  use: { baseURL, serviceWorkers: 'block' },
  projects,
  webServer: {
    command: 'node scripts/preview.mjs',
    cwd: '..',
    env: { PORT: port },
    url: baseURL,
    reuseExistingServer: false,
  },
});
