import { expect, it, vi } from 'vitest';
import { ensureChromium, findChromium, withoutChromium } from './chromium.mjs';

it('takes the Chromium that CHROMIUM names, if it starts, and looks for no other', async () => {
  vi.stubEnv('CHROMIUM', process.execPath);
  expect(await findChromium()).toBe(process.execPath);
  vi.stubEnv('CHROMIUM', `${process.execPath}-that-is-not-there`);
  expect(await findChromium()).toBeUndefined();
  expect(await ensureChromium()).toBeUndefined();
});

it('finds none where it is hidden', async () => {
  for (const [name, value] of Object.entries(withoutChromium)) vi.stubEnv(name, value);
  expect(await findChromium()).toBeUndefined();
});

it('is not needed to read the settings of the browser tests', async () => {
  for (const [name, value] of Object.entries(withoutChromium)) vi.stubEnv(name, value);
  vi.stubEnv('E2E_CHROMIUM', undefined);
  const { default: settings } = await import('../e2e/playwright.config');
  expect(settings.globalSetup).toBeDefined();
});
