import fc from 'fast-check';
import { describe, it } from 'vitest';
import { anyFile, checkFile } from './files';

/** The short form of `npm run fuzz -- files`. */
describe('any file', () => {
  it('is read or refused with a reason, and changes nothing that all objects inherit', async () => {
    await fc.assert(
      fc.asyncProperty(anyFile, async (bytes) => void (await checkFile(bytes))),
      { numRuns: 200 },
    );
  });
});
