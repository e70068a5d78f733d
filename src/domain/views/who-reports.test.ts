import { describe, expect, it } from 'vitest';
import { facetIndexOf } from '../columns/facet-index';
import { NO_FILTER, withMark, withYears } from '../filter/filter';
import { type Line, madeDataset } from '../fixtures/made-dataset';
import type { Reported } from '../model/reported';
import { silentParties, whoReports } from './who-reports';

const row = (from: string, to: string, date: string, reported?: Reported): Line => ({
  ...{ from, to, system: 's', date },
  ...(reported && { reported }),
});

const LINES = [
  row('A', 'B', '2010', { by: 'exporter' }),
  row('A', 'B', '2010', { by: 'importer' }),
  row('A', 'C', '2013', { by: 'both' }),
  row('A', 'C', '2010/2011', { by: 'exporter' }),
  row('B', 'C', '2010', { by: 'third', name: 'SIPRI' }),
  row('B', 'C', '2012'),
  row('B', 'C', '1990'),
  { ...row('B', 'C', '2010'), kind: 'sanctions', status: 'in-force' },
] as const satisfies readonly Line[];

describe('who reports', () => {
  it('is counted by party and year, both ends for what both report, and what is not said last', () => {
    const { years, hasUndated, reporters } = whoReports(facetIndexOf(madeDataset(LINES)));
    expect(years).toEqual([2010, 2011, 2012, 2013]);
    expect(hasUndated).toBe(false);
    expect(reporters.map(({ who, rows, byYear }) => [who, rows, [...byYear]])).toEqual([
      [
        { is: 'party', id: 'A' },
        3,
        [
          [2010, 2],
          [2013, 1],
          [2011, 1],
        ],
      ],
      [{ is: 'party', id: 'B' }, 1, [[2010, 1]]],
      [{ is: 'party', id: 'C' }, 1, [[2013, 1]]],
      [{ is: 'third', name: 'SIPRI' }, 1, [[2010, 1]]],
      [
        { is: 'not-said' },
        2,
        [
          [2012, 1],
          [1990, 1],
        ],
      ],
    ]);
  });

  it('is nobody where no deal says so', () => {
    expect(whoReports(facetIndexOf(madeDataset([row('A', 'B', '2010')])))).toEqual({
      ...{ years: [], hasUndated: false, reporters: [] },
    });
  });
});

describe('parties that report nothing', () => {
  const index = facetIndexOf(madeDataset(LINES));
  const asked = (party: string, first: number, last: number) =>
    silentParties(index, withYears(withMark(NO_FILTER, 'to', party, 'include'), { first, last }));

  it('are those that a filter asks for, and that have no report in its years', () => {
    expect(asked('B', 2011, 2013)).toEqual(['B']);
    expect(asked('B', 2009, 2010)).toEqual([]);
    expect(asked('C', 2010, 2012)).toEqual(['C']);
  });

  it('are none without years, and none where nobody is said to report', () => {
    expect(silentParties(index, withMark(NO_FILTER, 'from', 'C', 'include'))).toEqual([]);
    const silent = facetIndexOf(madeDataset([row('A', 'B', '2010')]));
    const filter = withYears(withMark(NO_FILTER, 'from', 'A', 'include'), { first: 1990, last: 1991 });
    expect(silentParties(silent, filter)).toEqual([]);
  });
});
