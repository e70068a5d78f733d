import { describe, expect, it } from 'vitest';
import { labelOf } from '../../words/views/facets';
import { facetIndexOf } from '../columns/facet-index';
import { madeDataset } from '../fixtures/made-dataset';
import {
  byNumber,
  type FacetValue,
  facetValues,
  firstAndChosen,
  foundValues,
  limitForMore,
  partiesOnlyBetween,
} from './facet-values';
import { ANY, type Choice } from './filter';

const VALUES: readonly FacetValue[] = ['Algeria', 'Brazil', 'Côte d’Ivoire', 'Denmark'].map(
  (label, code) => ({
    value: label.slice(0, 1),
    code,
    label,
    total: 9,
  }),
);
const NONE: ReadonlySet<string> = new Set();
const letters = (values: readonly FacetValue[]) => values.map(({ value }) => value).join('');

describe('the values of a facet', () => {
  const dataset = madeDataset([
    { from: 'B', to: 'A', kind: 'sanctions' },
    { from: 'A', to: 'B', kind: 'supplies', system: 's' },
    { from: 'A', to: 'C', kind: 'supplies', system: 's' },
  ]);
  const { columns } = facetIndexOf(dataset);

  it('stand from A to Z, each with its number', () => {
    const values = facetValues('party', dataset, columns.party, labelOf);
    expect(values.map(({ label, total }) => [label, total])).toEqual([
      ['A', 3],
      ['B', 2],
      ['C', 1],
    ]);
  });

  it('stand in the order of the facet where it has one', () => {
    const values = facetValues('kind', dataset, columns.kind, labelOf);
    expect(values.map(({ value }) => value)).toEqual(['supplies', 'sanctions']);
  });
});

describe('by number', () => {
  it('puts the greatest first, and equal ones in the order they had', () => {
    expect(letters(byNumber(VALUES, Uint32Array.of(1, 7, 0, 7)))).toBe('BDAC');
    expect(letters(byNumber(VALUES, Uint32Array.of(0, 0, 0, 0)))).toBe('ABCD');
    expect(byNumber([], new Uint32Array())).toEqual([]);
  });
});

describe('finding values', () => {
  it('minds neither case nor marks over letters', () => {
    expect(letters(foundValues(VALUES, ' cote '))).toBe('C');
    expect(letters(foundValues(VALUES, 'R'))).toBe('ABCD');
    expect(foundValues(VALUES, 'x')).toEqual([]);
  });

  it('finds all where nothing is sought', () => {
    expect(foundValues(VALUES, '  ')).toBe(VALUES);
  });
});

describe('the first values', () => {
  it('are all where there are no more than the limit', () => {
    expect(firstAndChosen(VALUES, 4, ANY, NONE)).toBe(VALUES);
  });

  it('are followed by those that are chosen or were before', () => {
    expect(letters(firstAndChosen(VALUES, 2, ANY, NONE))).toBe('AB');
    expect(letters(firstAndChosen(VALUES, 2, { include: ['D'], exclude: ['A'] }, NONE))).toBe('ABD');
    expect(letters(firstAndChosen(VALUES, 1, { include: [], exclude: ['D'] }, new Set(['C'])))).toBe('ACD');
  });
});

describe('more values', () => {
  const more = (choice: Choice, limit: number, by: number) => {
    const shown = firstAndChosen(VALUES, limit, choice, NONE);
    return letters(firstAndChosen(VALUES, limitForMore(VALUES, shown, limit, by), choice, NONE));
  };

  it('are as many as were promised, however many are there because they are chosen', () => {
    expect(more(ANY, 1, 2)).toBe('ABC');
    expect(more({ include: ['B'], exclude: ['C'] }, 1, 1)).toBe('ABCD');
    expect(more({ include: ['C'], exclude: [] }, 1, 1)).toBe('ABC');
  });

  it('are no more than there are', () => {
    expect(more(ANY, 3, 9)).toBe('ABCD');
    expect(more(ANY, 4, 9)).toBe('ABCD');
  });
});

it('counts the parties that are only between others', () => {
  expect(partiesOnlyBetween(facetIndexOf(madeDataset([{ from: 'A', to: 'B' }])))).toBe(0);
  const between = [
    { from: 'A', to: 'B', via: ['C'] },
    { from: 'B', to: 'D', via: ['A'] },
  ];
  expect(partiesOnlyBetween(facetIndexOf(madeDataset(between)))).toBe(1);
});
