import { describe, expect, it } from 'vitest';
import type { WhyNotOpened } from '../state/file-failure';
import { saidRefusal } from './fixtures/said-refusal';

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

describe('where it shows', () => {
  it.each([
    [{ name: 'a.csv', line: 4 }, 'a.csv, line 4'],
    [{ name: 'a.csv', after: 4 }, 'a.csv, after line 4'],
    [{ name: 'a.csv', line: 4, column: 'Year' }, 'a.csv, line 4, column Year'],
  ])('is the file and the place in it: %j', (where, expected) => {
    expect(saidRefusal({ why: { code: 'empty' }, where }).where).toBe(expected);
  });
});
