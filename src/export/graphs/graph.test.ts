import { describe, expect, it } from 'vitest';
import { attributesOf, type NamedColumns, spansOf, valuesOf } from './graph';

const COLUMNS: NamedColumns<{ readonly text: string; readonly number: number | null }> = [
  ['text', { type: 'string', of: ({ text }) => text }],
  ['day', { type: 'date', of: ({ text }) => text }],
  ['number', { type: 'number', of: ({ number }) => number }],
];

describe('columns as attributes', () => {
  it('have their names, their types and what they mean; a day is a text', () => {
    expect(attributesOf(COLUMNS, { text: 'Some words.' })).toEqual([
      { name: 'text', type: 'string', meaning: 'Some words.' },
      { name: 'day', type: 'string', meaning: '' },
      { name: 'number', type: 'number', meaning: '' },
    ]);
  });

  it('say nothing where nothing is stated, and nought where nought is', () => {
    expect(valuesOf(COLUMNS, { text: '', number: null })).toEqual([null, null, null]);
    expect(valuesOf(COLUMNS, { text: 'x', number: 0 })).toEqual(['x', 'x', 0]);
    expect(valuesOf(COLUMNS, { text: ' ', number: Number.NaN })).toEqual([' ', ' ', null]);
  });
});

describe('years as spans', () => {
  it.each([
    [[], []],
    [[2005], [[2005, 2005]]],
    [
      [2005, 2006, 2007, 2010, 2012, 2013],
      [
        [2005, 2007],
        [2010, 2010],
        [2012, 2013],
      ],
    ],
  ])('%j', (years, spans) => {
    expect(spansOf(years)).toEqual(spans.map(([first, last]) => ({ first, last })));
  });
});
