import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearest } from './nearest';

describe('nearest', () => {
  it.each([
    ['RSU', ['USA', 'RUS'], 'RUS'],
    ['rus', ['USA', 'RUS'], 'RUS'],
    ['tor-m-1', ['tor-m2e', 'tor-m1', 'ak-103'], 'tor-m1'],
    ['delivred', ['ordered', 'delivered'], 'delivered'],
    ['delivered', ['delivered', 'Delivered'], 'delivered'],
    ['relationship', ['relationships', 'parties'], 'relationships'],
    ['rsu-ven-tor-m1', ['rus-ven-tor-m2', 'rus-ven-tor-m1'], 'rus-ven-tor-m1'],
    ['bayraktr-tb2', ['bayraktar-tb1', 'bayraktar-tb2'], 'bayraktar-tb2'],
    ['leoprad 2a4', ['leopard-2a5', 'leopard-2a4'], 'leopard-2a4'],
    ['titel', ['text', 'title'], 'title'],
  ])('takes %s for the nearest of %j', (word, candidates, expected) => {
    expect(nearest(word, candidates)).toBe(expected);
  });

  it.each([
    ['VEN', ['IRN', 'RUS']],
    ['sa-15', ['ak-103', 'manpads']],
    ['s-400', ['s-300', 's-200']],
    ['mig-29', ['mig-21', 'mig-23']],
    ['t-72', ['t-62', 't-90']],
    ['f-16', ['f-15', 'f-14']],
    ['', ['a']],
    ['a', ['b', '']],
    ['x'.repeat(101), ['x'.repeat(101)]],
    ['title', []],
  ])('finds nothing near %s in %j', (word, candidates) => {
    expect(nearest(word, candidates)).toBeNull();
  });

  it('takes the first of two that are equally near', () => {
    expect(nearest('igla', ['iglb', 'iglc'])).toBe('iglb');
    expect(nearest('igla', ['iglc', 'iglb'])).toBe('iglc');
  });

  it('finds each word itself, however it is capitalised, and only ever a candidate', () => {
    const words = fc.array(fc.stringMatching(/^[a-z-]{1,12}$/));
    fc.assert(
      fc.property(words, fc.stringMatching(/^[a-z-]{1,12}$/), (others, word) => {
        expect(nearest(word.toUpperCase(), [...others, word])).toBe(word);
        expect([...others, null]).toContain(nearest(word, others));
      }),
    );
  });
});
