import { describe, expect, it } from 'vitest';
import { facetIndexOf } from '../columns/facet-index';
import type { FacetId } from '../columns/facets';
import { madeDataset } from '../fixtures/made-dataset';
import { smallDataset } from '../fixtures/small-dataset';
import { applyFilter, type Filtered } from './facet-filter';
import { type Filter, NO_FILTER, withChoice, withMark, withYears } from './filter';

const index = facetIndexOf(smallDataset());
const idsOf = ({ visible }: Filtered, { relationships } = index) =>
  Array.from(visible, (row) => relationships.idAt(row));

/** Marks of the form `from=XNO`, or `from=!XNO` for an exclusion. */
const filterOf = (...marks: readonly string[]): Filter =>
  marks.reduce((filter, mark) => {
    const [facet = '', value = ''] = mark.split('=');
    const excluded = value.startsWith('!');
    return withMark(filter, facet as FacetId, value.replace('!', ''), excluded ? 'exclude' : 'include');
  }, NO_FILTER);

const shown = (...marks: readonly string[]) => idsOf(applyFilter(index, filterOf(...marks)));
const countOf = (filtered: Filtered, facet: FacetId, value: string) => {
  const { values, visible, totals } = filtered.counts[facet];
  const code = values.indexOf(value);
  return { visible: visible[code], total: totals[code] };
};

describe('what is visible', () => {
  it('is everything, in the order of the dataset, without a filter', () => {
    expect([...applyFilter(index, NO_FILTER).visible]).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  it('has one of the values included within a facet', () => {
    expect(shown('to=XEA', 'to=XWE')).toEqual([
      'xno-xea-lance-m',
      'xno-xwe-lance-m',
      'xso-xea-portable-missiles',
    ]);
  });

  it('passes every facet', () => {
    expect(shown('to=XEA', 'to=XWE', 'from=XNO', 'status=delivered')).toEqual(['xno-xea-lance-m']);
  });

  it('has no value that is excluded', () => {
    expect(shown('party=!XNO', 'kind=!sanctions')).toEqual([
      'xso-xea-portable-missiles',
      'xwe-hill-front-pike-rifle',
    ]);
  });

  it('is left out by one excluded value, although another is included', () => {
    expect(shown('party=XNO', 'party=!XEA')).not.toContain('xno-xea-lance-m');
    const both = withChoice(NO_FILTER, 'party', { include: ['XNO'], exclude: ['XNO'] });
    expect(applyFilter(index, both).visible).toHaveLength(0);
  });

  it('stands by a party that it goes through', () => {
    expect(shown('party=northarms')).toEqual([
      'xno-xwe-lance-m',
      'northarms-exports-for-xno',
      'xso-sanctions-northarms',
    ]);
  });

  it('has a system, where one is asked for, and need have none where one is excluded', () => {
    expect(shown('system=lance-m')).toContain('xso-objects-to-xno-lance-m');
    expect(shown('system=lance-m')).not.toContain('xso-sanctions-northarms');
    expect(shown('system=!lance-m')).toContain('xso-sanctions-northarms');
  });

  it('is nothing, where nothing has the value', () => {
    expect(shown('from=nowhere')).toEqual([]);
    expect(shown('from=!nowhere')).toHaveLength(7);
  });
});

describe('years', () => {
  const dataset = madeDataset([
    { id: 'early', from: 'A', to: 'B', date: '2001/2003' },
    { id: 'late', from: 'A', to: 'C', date: '2005' },
  ]);
  const made = facetIndexOf(dataset);
  const between = (first: number, last: number) =>
    idsOf(applyFilter(made, withYears(NO_FILTER, { first, last })), made);

  it('keep what overlaps them, their ends included', () => {
    expect(between(2003, 2004)).toEqual(['early']);
    expect(between(1990, 2001)).toEqual(['early']);
    expect(between(2003, 2005)).toEqual(['early', 'late']);
    expect(between(2004, 2004)).toEqual([]);
  });

  it('are counted without their own restriction, and with all others', () => {
    const filter = withMark(withYears(NO_FILTER, { first: 2005, last: 2005 }), 'to', 'B', 'include');
    expect([...applyFilter(made, filter).years]).toEqual([
      [2001, 1],
      [2002, 1],
      [2003, 1],
    ]);
  });
});

describe('the counts of a facet', () => {
  it('ignore its own restriction, and say what choosing a value would show', () => {
    const filtered = applyFilter(index, filterOf('to=XEA'));
    expect(countOf(filtered, 'to', 'XEA')).toEqual({ visible: 2, total: 2 });
    expect(countOf(filtered, 'to', 'XWE')).toEqual({ visible: 1, total: 1 });
  });

  it('heed the restrictions of the others, against the total', () => {
    const filtered = applyFilter(index, filterOf('to=XEA'));
    expect(countOf(filtered, 'from', 'XSO')).toEqual({ visible: 1, total: 3 });
    expect(countOf(filtered, 'kind', 'sanctions')).toEqual({ visible: 0, total: 1 });
  });

  it('leave out what fails the facet and something else', () => {
    const filtered = applyFilter(index, withYears(filterOf('to=XEA'), { first: 2005, last: 2005 }));
    expect(countOf(filtered, 'to', 'XWE').visible).toBe(0);
    expect(countOf(filtered, 'to', 'XEA').visible).toBe(1);
  });

  it('list every value of the dataset once, whatever the filter', () => {
    const filtered = applyFilter(index, filterOf('from=nowhere'));
    expect(filtered.counts.kind.values).toEqual([
      ...['supplies', 'exports-for', 'objects-to', 'sanctions', 'diversion-concern'],
    ]);
  });
});
