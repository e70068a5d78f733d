/** For tests only: what chance makes of texts that are written to break what writes and reads them. */
import fc from 'fast-check';
import { HOSTILE_PARTS, squashed } from '../src/export/fixtures/hostile-text';

/** Texts that break out of what they stand in, where somebody forgot about them. */
export const hostileText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...HOSTILE_PARTS),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .map((parts) => parts.join(''))
  .filter((text) => squashed(text) !== '');
