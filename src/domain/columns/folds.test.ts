import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { madeDataset } from '../fixtures/made-dataset';
import { NO_INCOME, NO_REGION } from '../groups/groups';
import { tableOf } from '../groups/tables';
import type { GroupTable } from '../model/group';
import { facetIndexOf } from './facet-index';
import { type Fold, foldByGroup, foldByIncome, foldByRegion, MEMBERSHIP_PARTS } from './folds';

const NATO = tableOf({}, 'nato') as GroupTable;
const index = facetIndexOf(
  madeDataset([
    { from: 'ESP', to: 'MAR', status: 'ordered', date: '1975' },
    { from: 'ESP', to: 'MAR', status: 'ordered', date: '1985' },
    { from: 'SUHH', to: 'POL', status: 'ordered', date: '1985' },
    { from: 'USA', to: 'POL', status: 'ordered', date: '1998/2003' },
    { from: 'hezbollah', to: 'FIN', date: '../..' },
  ]),
);

const partsOf = ({ parts, partAt }: Fold, end: 'from' | 'to') =>
  Array.from({ length: index.relationships.size }, (_, row) => parts[partAt(row, end)]);

describe('a fold', () => {
  it('by region puts every party where it is, whatever the year', () => {
    const fold = foldByRegion(index, 'region');
    expect(fold.parts).toEqual(['africa', 'americas', 'asia', 'europe', 'oceania', NO_REGION]);
    expect(partsOf(fold, 'from')).toEqual(['europe', 'europe', 'europe', 'americas', 'no-region']);
    expect(partsOf(fold, 'to')).toEqual(['africa', 'africa', 'europe', 'europe', 'europe']);
  });

  it('by subregion is finer', () => {
    const fold = foldByRegion(index, 'subregion');
    expect(fold.parts).toHaveLength(23);
    expect(partsOf(fold, 'to').slice(1)).toEqual([
      ...['northern-africa', 'eastern-europe', 'eastern-europe', 'northern-europe'],
    ]);
  });

  it('by income puts every end where it was in the year, and nowhere before the first', () => {
    const fold = foldByIncome(
      facetIndexOf(
        madeDataset([
          { from: 'USA', to: 'IND', status: 'ordered', date: '1986' },
          { from: 'USA', to: 'IND', status: 'ordered', date: '2006' },
          { from: 'RUS', to: 'IND', status: 'ordered', date: '2007' },
          { from: 'hezbollah', to: 'IND', status: 'ordered', date: '2006/2007' },
        ]),
      ),
    );
    const told = (end: 'from' | 'to') => [0, 1, 2, 3].map((row) => fold.parts[fold.partAt(row, end)]);
    expect(told('from')).toEqual([NO_INCOME, 'high-income', 'upper-middle-income', NO_INCOME]);
    expect(told('to')).toEqual([NO_INCOME, 'low-income', 'lower-middle-income', NO_INCOME]);
  });

  it('by a group tells its members by the date of the order', () => {
    const fold = foldByGroup(index, NATO);
    expect(fold.parts).toEqual(MEMBERSHIP_PARTS);
    expect(partsOf(fold, 'from')).toEqual(['others', 'members', 'others', 'members', 'others']);
    expect(partsOf(fold, 'to')).toEqual(['others', 'others', 'others', 'undated', 'undated']);
  });

  it('by a group has the members that the filter has', () => {
    const party = fc.constantFrom('ESP', 'POL', 'USA', 'FIN', 'hezbollah', 'CHE');
    const date = fc.constantFrom('1975', '1985', '1999', '1999-02', '1998/2003', '../..');
    const line = fc.record({ from: party, to: party, date });
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 20 }), (lines) => {
        const made = facetIndexOf(madeDataset(lines));
        const { parts, partAt } = foldByGroup(made, NATO);
        for (const end of ['from', 'to'] as const) {
          const { values, totals } = made.columns[`${end}-in`];
          const members = lines.filter((_, row) => parts[partAt(row, end)] === 'members');
          expect(members).toHaveLength(totals[values.indexOf('nato')] ?? 0);
        }
      }),
    );
  });
});
