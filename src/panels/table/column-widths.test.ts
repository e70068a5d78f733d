import { describe, expect, it } from 'vitest';
import { columnWidths, needOf } from './column-widths';

const measure = (text: string) => text.length;

describe('the widths of columns', () => {
  const needs = [
    { least: 10, wish: 20 },
    { least: 20, wish: 40 },
  ];

  it('are what is wished for where there is room, and the last has the rest', () => {
    expect(columnWidths(needs, 100)).toEqual([20, 80]);
  });

  it('share what there is beyond the longest words', () => {
    expect(columnWidths(needs, 45)).toEqual([15, 30]);
  });

  it('never break a word, even where the table is wider than its room', () => {
    expect(columnWidths(needs, 5)).toEqual([10, 20]);
    expect(columnWidths([{ least: 10, wish: 10 }], 5)).toEqual([10]);
  });

  it('break rare words only where that keeps all columns in sight', () => {
    const rare = [
      { usual: 10, least: 20, wish: 40 },
      { usual: 10, least: 10, wish: 10 },
    ];
    expect(columnWidths(rare, 25)).toEqual([15, 10]);
    expect(columnWidths(rare, 15)).toEqual([20, 10]);
  });

  it('take from the last column what the others need', () => {
    const last = { least: 20, wish: 40, floor: 12 };
    expect(columnWidths([{ least: 10, wish: 20 }, last], 25)).toEqual([10, 15]);
    expect(columnWidths([{ least: 10, wish: 20 }, last], 5)).toEqual([10, 12]);
  });
});

describe('what a column needs', () => {
  it('is its longest word, and most of its cells on one line', () => {
    expect(needOf(['United States', 'Iran'], measure, 10)).toEqual({ least: 6, usual: 6, wish: 6 });
    expect(needOf(['United States', 'Saudi Arabia'], measure, 10).wish).toBe(12);
    expect(needOf(['maduradas.com'], measure, 10).least).toBe(13);
  });

  it('ends lines after hyphens before letters, and at no other', () => {
    expect(needOf(['anti-aircraft S-125'], measure, 10).least).toBe(8);
  });

  it('keeps one long word of letters whole among thousands, and no designation that is as long', () => {
    const many = Array.from({ length: 1000 }, (_, i) => `T-${i % 90}`);
    expect(needOf([...many, 'Searchwater'], measure, 10).least).toBe(11);
    expect(needOf([...many, 'Searchwater/Cerberus'], measure, 10).least).toBe(12);
    expect(needOf([...many, 'AN/APG-63(V)'], measure, 10).least).toBe(4);
  });

  it('is bounded for words and cells without end', () => {
    expect(needOf(['x'.repeat(500)], measure, 1)).toEqual({ least: 9, usual: 9, wish: 13 });
    expect(
      needOf(
        Array.from({ length: 10 }, () => 'a b c d e f g h i'),
        measure,
        1,
      ).wish,
    ).toBe(13);
  });
});
