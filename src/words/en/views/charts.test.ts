import { describe, expect, it } from 'vitest';
import { charts } from './charts';

const { bundleEssence, tradeEssence } = charts;

const years = (...entries: [number, number][]) => new Map(entries);

describe('the essence of a chart', () => {
  it('says when a party exported and imported most', () => {
    expect(tradeEssence('the United States', years([2002, 1234.4]), years([1963, 1]), 'tiv')).toBe(
      'The United States exported most in 2002 (1,234 million TIV) and imported most in 1963 (1 million TIV).',
    );
  });

  it('calls a year of many deals busy, for not all of them went out in it', () => {
    expect(tradeEssence('Russia', years([2002, 214]), years([1963, 1]), 'deals')).toBe(
      'For Russia, exports peaked in 2002 (214 deals) and imports peaked in 1963 (1 deal).',
    );
  });

  it('names all years that are equal, and counts more than three', () => {
    const three = years([2009, 5], [2006, 5], [2008, 5], [2007, 1]);
    expect(tradeEssence('Venezuela', years(), three, 'deals')).toBe(
      'For Venezuela, imports peaked in 2006, 2008 and 2009 (5 deals each).',
    );
    expect(bundleEssence(three, 'deals', true)).toBe('2006, 2008 and 2009 were equally busy: 5 deals each.');
    const four = years([2001, 1], [2002, 1], [2005, 1], [2009, 1]);
    expect(bundleEssence(four, 'tiv', true)).toBe(
      'Most was delivered in 4 years from 2001 to 2009: 1 million TIV each.',
    );
  });

  it('is silent about a direction in which nothing went', () => {
    expect(tradeEssence('Russia', years(), years([2002, 7]), 'tiv')).toBe(
      'Russia imported most in 2002 (7 million TIV).',
    );
    expect(tradeEssence('Russia', years(), years(), 'tiv')).toBe('No year is given for Russia.');
  });

  it('is the greatest year of a bundle, of deals or of what moves no goods', () => {
    expect(bundleEssence(years([2014, 2]), 'deals', false)).toBe(
      'The busiest year was 2014: 2 relationships.',
    );
    expect(bundleEssence(years([2014, 2]), 'deals', true)).toBe('The busiest year was 2014: 2 deals.');
    expect(bundleEssence(years([2013, 1], [2014, 1]), 'deals', true)).toBe('2013 and 2014: 1 deal each.');
    expect(bundleEssence(years([2014, 2]), 'tiv', true)).toBe('Most was delivered in 2014: 2 million TIV.');
    expect(bundleEssence(years(), 'deals', true)).toBe('No year is given.');
  });

  it('is the greatest of what is stated where not all is', () => {
    expect(bundleEssence(years([2014, 2]), 'tiv', true, false)).toBe(
      'Most was delivered in 2014, as far as volumes are stated: 2 million TIV.',
    );
    expect(tradeEssence('Russia', years([2014, 2]), years(), 'tiv', false)).toBe(
      'Russia exported most in 2014 (2 million TIV), as far as volumes are stated.',
    );
    expect(tradeEssence('Russia', years([2014, 2]), years(), 'deals', false)).not.toContain('as far as');
  });
});
