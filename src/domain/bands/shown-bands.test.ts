import { describe, expect, it } from 'vitest';
import { madeDataset } from '../fixtures/made-dataset';
import type { Band } from '../model/band';
import { partyId } from '../model/ids';
import { bandsAbout, partiesOfBands, stripsOf } from './shown-bands';

const SPAN = { first: 2000, last: 2009 };
const band = (from: string, until: string | null): Band =>
  ({
    ...{ id: from, kind: 'war', title: 'A war', parties: ['XEA'], scope: 'all', documents: [] },
    ...{ from, until },
  }) as unknown as Band;
const strip = (from: string, until: string | null) =>
  stripsOf([band(from, until)], SPAN).map(({ start, end, isOpen }) => [start, end, isOpen]);

describe('the strip of a band', () => {
  it('lies where its days are', () => {
    expect(strip('2001-01-01', '2003-01-01')).toEqual([[0.1, 0.3, false]]);
  });

  it('reaches to the end of the track where no end is known, and is told to', () => {
    expect(strip('2005-01-01', null)).toEqual([[0.5, 1, true]]);
  });

  it('is cut at the track, and left out beyond it', () => {
    expect(strip('1990', '2001-01-01')).toEqual([[0, 0.1, false]]);
    expect(strip('1990', '1995')).toEqual([]);
    expect(strip('2020', null)).toEqual([]);
  });
});

describe('the bands about a party', () => {
  it('are the shipped ones and those of the dataset, the earliest first', () => {
    const dataset = {
      ...madeDataset([]),
      bands: [band('2001', null), { ...band('1980', '1985'), parties: ['ZAF'] }],
    };
    const own = bandsAbout(dataset as never, [partyId('ZAF')]);
    expect(own.map(({ from }) => from)).toEqual(['1977-11-04', '1980']);
    expect(bandsAbout(dataset as never, [partyId('XEA')])).toHaveLength(1);
    expect(bandsAbout(madeDataset([]), [partyId('XEA')])).toEqual([]);
  });
});

it('shows those of what is selected, else of a few that are filtered to', () => {
  const [a, b, c, d] = ['A', 'B', 'C', 'D'].map(partyId) as [never, never, never, never];
  expect(partiesOfBands([a], [[b]])).toEqual([a]);
  expect(partiesOfBands([], [[], [b, c]])).toEqual([b, c]);
  expect(partiesOfBands([], [[a, b, c, d]])).toEqual([]);
});
