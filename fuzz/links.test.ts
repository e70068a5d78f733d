import fc from 'fast-check';
import { describe, it } from 'vitest';
import { anyLink, checkCut, checkLink, checkRoundTrip, completeView, queryOf } from './links';
import { viewWith } from './views';

/** The short form of `npm run fuzz -- links`. */
describe('any link', () => {
  it('is read without an error, with twenty notices at the most, as a view whose link means that view', () => {
    fc.assert(
      fc.property(anyLink, (link) => checkLink(queryOf(link))),
      { numRuns: 2000 },
    );
  });

  it('that the app makes comes back as it was', () => {
    fc.assert(fc.property(viewWith(4), fc.boolean(), checkRoundTrip), { numRuns: 500 });
  });

  it('that is complete and was cut is said to be cut', () => {
    fc.assert(fc.property(completeView, fc.nat(), checkCut), { numRuns: 500 });
  });
});
