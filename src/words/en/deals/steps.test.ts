import { describe, expect, it } from 'vitest';
import { type Filter, NO_FILTER, withDated, withMark, withYears } from '../../../domain/filter/filter';
import { smallDataset } from '../../../domain/fixtures/small-dataset';
import type { SelectableId } from '../../../domain/model/ids';
import { changesOf } from '../../../messages/step-changes';
import { DEFAULT_VIEW, type View } from '../../../permalink/view';
import { steps } from './steps';

const dataset = smallDataset();
const changed = (change: Partial<View>, before: View = DEFAULT_VIEW) =>
  steps.changed(changesOf(before, { ...before, ...change }), dataset);
const from = (mark: 'include' | 'exclude' | null, filter: Filter = NO_FILTER) =>
  withMark(filter, 'from', 'XNO', mark);

describe('a step of a visit in words', () => {
  it('tells which value was included, excluded or let go of', () => {
    expect(changed({ filter: from('include') })).toBe('filter from Northland');
    expect(changed({ filter: from('exclude') })).toBe('filter not from Northland');
    const filtered = { ...DEFAULT_VIEW, filter: from('include') };
    expect(changed({ filter: from(null) }, filtered)).toBe('filter from Northland removed');
    expect(changed({ filter: from('exclude') }, filtered)).toBe('filter not from Northland');
  });

  it('tells the years, and when all of them are there again', () => {
    const filter = withYears(NO_FILTER, { first: 2005, last: 2007 });
    expect(changed({ filter })).toBe('years 2005-2007');
    expect(changed({ filter: NO_FILTER }, { ...DEFAULT_VIEW, filter })).toBe('all years');
  });

  it('tells what the years mean', () => {
    const filter = withYears(withDated(NO_FILTER, 'ordered'), { first: 2005, last: 2007 });
    expect(changed({ filter })).toBe('ordered 2005-2007');
    const active = withDated(NO_FILTER, 'active');
    expect(changed({ filter: active })).toBe('all years of activity');
    expect(changed({ filter: NO_FILTER }, { ...DEFAULT_VIEW, filter: active })).toBe('all years');
  });

  it('names what is selected, and everything else that changed with it', () => {
    const selection = 'lance-m' as SelectableId;
    expect(changed({ selection })).toBe('selection of Lance-M');
    expect(changed({ selection: null }, { ...DEFAULT_VIEW, selection })).toBe('selection cleared');
    expect(changed({ selection, filter: from('include'), presentation: 'table' })).toBe(
      'filter from Northland; view as table; selection of Lance-M',
    );
  });

  it('has an id where the dataset does not hold what is selected', () => {
    expect(changed({ selection: 'gone' as SelectableId })).toBe('selection of gone');
  });

  it('says nothing where nothing has changed', () => {
    expect(changed({})).toBe('');
  });
});
