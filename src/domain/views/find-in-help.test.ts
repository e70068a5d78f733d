import { describe, expect, it } from 'vitest';
import { findInHelp } from './find-in-help';

const PARTS = [
  {
    heading: 'Fruit',
    entries: [
      { term: 'Apple', meaning: 'grows on trees' },
      { term: 'Melon', meaning: 'grows on the ground' },
    ],
  },
  { heading: 'Trees', entries: [{ term: 'Oak', meaning: 'lives long' }] },
];

describe('finding in the help', () => {
  it('keeps all where nothing is looked for', () => {
    expect(findInHelp(PARTS, ' ')).toEqual(PARTS);
  });

  it('keeps the lines that hold the words, and whole parts by their headings', () => {
    const found = findInHelp(PARTS, 'TREES');
    expect(found.map(({ heading, entries }) => [heading, entries.map(({ term }) => term)])).toEqual([
      ['Fruit', ['Apple']],
      ['Trees', ['Oak']],
    ]);
  });

  it('finds nothing where nothing is', () => {
    expect(findInHelp(PARTS, 'stone')).toEqual([]);
  });
});
