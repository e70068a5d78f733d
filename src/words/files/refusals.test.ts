import { describe, expect, it } from 'vitest';
import type { WhyNotOpened } from '../../messages/file-failure';
import { saidRefusal } from '../fixtures/said-refusal';

const said = (why: WhyNotOpened) => saidRefusal({ why, where: { name: 'made.csv' } });

describe('what is said of a file in which nothing is wrong', () => {
  it.each<[WhyNotOpened, string, string]>([
    [
      { code: 'reader-missing' },
      'The part of the app that reads files did not arrive',
      'Check the connection, and try again. If it stays so, reload the page.',
    ],
    [
      { code: 'reader-missing-at-start' },
      'The part of the app that reads files did not arrive',
      'Reload the page.',
    ],
    [{ code: 'damaged' }, 'What the browser kept of it is no file', 'Forget it, and open the file again.'],
    [
      { code: 'failed', because: { code: 'silence', seconds: 10 } },
      'The file could not be read: nothing was heard of it for 10 seconds',
      'Try again. If it stays so, the file may be too large for this device, or the browser may forbid what reads it.',
    ],
  ])('names it, and what to do: %j', (why, what, todo) => {
    expect(said(why)).toEqual({ what, todo, where: 'made.csv' });
  });
});

describe('what is said of rows that do not fit', () => {
  const what = (
    why: Parameters<typeof saidRefusal>[0] extends infer Failure
      ? Failure extends { why: infer Why }
        ? Why
        : never
      : never,
  ) => saidRefusal({ why, where: { name: 'made.csv' } }).what;

  it('counts them as people write numbers', () => {
    expect(what({ code: 'few-rows-fit', rows: 59991, fitting: 1 })).toContain(
      'of the first 59,991, only 1 has them',
    );
    expect(what({ code: 'few-rows-fit', rows: 59991, fitting: 2 })).toContain('only 2 have them');
    expect(what({ code: 'no-row-fits', rows: 1200 })).toContain('None of the 1,200 rows');
  });

  it('calls one row the only one', () => {
    const reason = { code: 'no-single-year', text: 'soon' } as const;
    const first = { line: 2, column: 'Date', what: 'skipped', reason } as const;
    expect(what({ code: 'nothing-usable', rows: 1, first })).toBe(
      'Its only row could not be used: “soon” does not name one year',
    );
    expect(what({ code: 'nothing-usable', rows: 1, first: null })).toBe('Its only row could not be used');
    expect(what({ code: 'no-row-fits', rows: 1 })).toBe(
      'Its only row does not have the columns of the header',
    );
  });

  it('ends in no full stop of its own', () => {
    const first = {
      line: 2,
      column: 'Date',
      what: 'skipped',
      reason: { code: 'no-single-year', text: 'soon' },
    } as const;
    expect(what({ code: 'nothing-usable', rows: 4, first })).toBe(
      'None of its 4 rows could be used. The first: “soon” does not name one year',
    );
  });
});

describe('where it shows', () => {
  it.each([
    [{ name: 'a.csv', line: 4 }, 'a.csv, line 4'],
    [{ name: 'a.csv', after: 4 }, 'a.csv, after line 4'],
    [{ name: 'a.csv', line: 4, column: 'Year' }, 'a.csv, line 4, column Year'],
  ])('is the file and the location in it: %j', (where, expected) => {
    expect(saidRefusal({ why: { code: 'empty' }, where }).where).toBe(expected);
  });
});
