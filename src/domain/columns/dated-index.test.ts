import { describe, expect, it } from 'vitest';
import { applyFilter } from '../filter/facet-filter';
import { NO_FILTER, withDated, withYears } from '../filter/filter';
import { madeDataset } from '../fixtures/made-dataset';
import type { Statement } from '../model/claim';
import type { YearMeaning } from '../model/year-meanings';
import { indexDatedBy } from './dated-index';
import { facetIndexOf } from './facet-index';
import { familyProfilesOf } from './facet-profiles';

const event = (status: string, date: string) => ({ field: 'status', status, date }) as unknown as Statement;
const deal = (id: string, ...events: readonly (readonly [string, string])[]) => ({
  ...{ id, from: 'A', to: 'B', system: 'one' },
  told: [{ by: 'book', says: events.map(([status, date]) => event(status, date)) }],
});

const index = facetIndexOf(
  madeDataset([
    deal('quick', ['ordered', '2001'], ['delivered', '2002']),
    deal('slow', ['ordered', '2000'], ['partly-delivered', '2003'], ['delivered', '2008']),
    deal('decade', ['ordered', '200X']),
    deal('open', ['ordered', '2004/..']),
    deal('over', ['ordered', '../2004']),
    deal('undated', ['ordered', '../..']),
  ]),
);

function shown(dated: YearMeaning, first: number, last = first) {
  const { visible } = applyFilter(index, withYears(withDated(NO_FILTER, dated), { first, last }));
  return Array.from(visible, (row) => index.relationships.idAt(row)).join(' ');
}

describe('the years of a filter', () => {
  it('are those of an order', () => {
    expect(shown('ordered', 2000)).toBe('slow decade');
    expect(shown('ordered', 2003)).toBe('decade');
    expect(shown('ordered', 2004)).toBe('decade open over');
  });

  it('are those of a delivery', () => {
    expect(shown('delivered', 2002, 2003)).toBe('quick slow');
    expect(shown('delivered', 2004, 2007)).toBe('');
  });

  it('are those in which a relationship went on, also where nothing happened', () => {
    // The book speaks in 2005 of what has no end.
    expect(shown('active', 2005)).toBe('slow decade open');
    expect(shown('active', 2006)).toBe('slow decade');
    expect(shown('any', 2005)).toBe('decade');
  });
});

it('counts by year in each meaning, with a filter and without one', () => {
  for (const dated of ['any', 'ordered', 'delivered', 'active'] as const) {
    const filter = withDated(NO_FILTER, dated);
    // A filter on years leaves their counts as they are.
    const filtered = applyFilter(index, withYears(filter, { first: 2000, last: 2000 }));
    expect([...applyFilter(index, filter).years]).toEqual([...filtered.years]);
  }
  const { years } = applyFilter(index, withDated(NO_FILTER, 'delivered'));
  expect([...years]).toEqual([
    [2002, 1],
    [2003, 1],
    [2008, 1],
  ]);
});

it('shares what does not depend on years', () => {
  const other = indexDatedBy(index, 'active');
  expect(indexDatedBy(index, 'active')).toBe(other);
  expect(familyProfilesOf(other, 'terms')).toBe(familyProfilesOf(index, 'terms'));
  expect(familyProfilesOf(other, 'years')).not.toBe(familyProfilesOf(index, 'years'));
});
