import { expect, it, vi } from 'vitest';
import { findEngines, skippedEngine } from './find-engines.mjs';

it('says of every engine that is not here how to get it, and asks for no test in it', async () => {
  vi.stubEnv('CI', '');
  vi.stubEnv('PATH', '/none');
  vi.stubEnv('E2E_FIREFOX', undefined);
  const { there, missing } = await findEngines();
  expect(there).toEqual([]);
  expect(missing.map(skippedEngine)).toEqual([
    'Firefox was skipped: it is not here. On Debian: sudo apt-get install firefox-esr',
    'WebKit was skipped: it is not here. On Debian: sudo apt-get install webkit2gtk-driver xvfb',
  ]);
  expect(process.env['E2E_FIREFOX']).toBeUndefined();
});
