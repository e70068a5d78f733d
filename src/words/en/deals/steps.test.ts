import { describe, expect, it } from 'vitest';
import type { Around, Depth } from '../../../domain/filter/around';
import {
  type Filter,
  NO_FILTER,
  withAround,
  withDated,
  withMark,
  withYears,
} from '../../../domain/filter/filter';
import { smallDataset } from '../../../domain/fixtures/small-dataset';
import type { PartyId, SelectableId } from '../../../domain/model/ids';
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

  it('tells of each neighbourhood that is added or taken away, and when none is left', () => {
    const around = (id: string, depth: Depth = 1): Around => ({
      id: id as PartyId,
      depth,
      direction: 'either',
    });
    const showing = (...centres: readonly Around[]) => ({
      ...DEFAULT_VIEW,
      filter: withAround(NO_FILTER, centres),
    });
    const told = (before: View, after: View) => steps.changed(changesOf(before, after), dataset);
    const [one, two] = [around('XNO'), around('XEA')];
    expect(told(DEFAULT_VIEW, showing(one))).toBe('filter within 1 step of Northland');
    expect(told(showing(one), showing(one, two))).toBe('filter within 1 step of Eastland');
    expect(told(showing(one, two), showing(two))).toBe('filter within 1 step of Northland removed');
    expect(told(showing(one, two), showing(around('XNO', 2), two))).toBe(
      'filter within 2 steps of Northland',
    );
    expect(told(showing(two), DEFAULT_VIEW)).toBe('filter on the neighbourhood removed');
    expect(told(showing(one, two), showing(around('XNO'), around('XEA')))).toBe('');
  });

  it('has an id where the dataset does not hold what is selected', () => {
    expect(changed({ selection: 'gone' as SelectableId })).toBe('selection of gone');
  });

  it('says nothing where nothing has changed', () => {
    expect(changed({})).toBe('');
  });
});
