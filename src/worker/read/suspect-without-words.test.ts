import { afterEach, describe, expect, it, vi } from 'vitest';

afterEach(() => vi.unstubAllGlobals());

describe('a browser that knows no words of Chinese', () => {
  it('still judges encodings', async () => {
    vi.stubGlobal('Intl', {});
    await expect(import('./suspect')).resolves.toBeDefined();
  });
});
