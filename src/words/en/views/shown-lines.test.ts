import { describe, expect, it } from 'vitest';
import type { GridShown } from '../../../domain/lenses/shown-lines';
import { shownLines } from './shown-lines';

const grid = (of: Partial<GridShown>): GridShown => ({
  ...{
    rows: 18,
    columns: 34,
    of: { rows: 60, columns: 190 },
    share: 0.812,
    width: 'tiv',
    isTrade: true,
    fold: null,
  },
  ...of,
});
const showing = (of: Partial<GridShown>, shown = 52) =>
  shownLines.showing('matrix', { shown, of: 250, grid: grid(of) });

describe('what is said of the rows and columns that are shown', () => {
  it('is how many, what part of all they hold, and that the others are not gone', () => {
    expect(showing({})).toBe(
      'Showing 18 exporters and 34 importers, with 81\u00a0% of the volume delivered; 198 more are added up as “others”',
    );
    expect(showing({ isTrade: false, share: null })).toBe(
      'Showing 18 rows and 34 columns; 198 more are added up as “others”',
    );
    expect(showing({}, 250)).toBe('Showing all 18 exporters and 34 importers');
  });

  it('is never all, or nothing, where some is missing', () => {
    expect(showing({ share: 0.998 })).toContain('with more than 99\u00a0% of');
    expect(showing({ share: 0.001 })).toContain('with less than 1\u00a0% of');
  });
});

it('tells a case file’s own lines from the strongest', () => {
  const of = { shown: 80, of: 3126, ofCaseFile: 4 };
  expect(shownLines.showing('parties', of)).toBe(
    'Showing the 76 strongest of 3,126 lines, and 4 of the case file',
  );
  expect(shownLines.showing('systems', { ...of, isAddedUp: true })).toBe(
    'Showing 76 of 3,126 flows: the greatest exporters and their main customers, strongest by category, and 4 of the case file; others added up',
  );
  expect(shownLines.showing('map', { ...of, shown: 3126 })).toBe(
    'Showing all 3,126 lines, 4 of them of the case file',
  );
});

it('offers more of what is counted', () => {
  expect(shownLines.show('matrix', 300)).toBe('Show 300 rows and columns');
  expect(shownLines.show('parties', 300)).toBe('Show 300');
  expect(shownLines.showAll('matrix', 392)).toBe('Show all 392');
});

it.each(['parties', 'map'] as const)('counts what is drawn: a pair may have several lines (%s)', (lens) => {
  expect(shownLines.showing(lens, { shown: 7, of: 7 })).toBe('Showing all 7 lines');
  expect(shownLines.showing(lens, { shown: 1, of: 1 })).toBe('Showing the only line');
  expect(shownLines.showing(lens, { shown: 80, of: 3126 })).toBe('Showing the 80 strongest of 3,126 lines');
  expect(shownLines.ofSelected('Iran', lens, { drawn: 2, of: 3 })).toBe('Iran: 2 of 3 lines shown');
});

it.each(['parties', 'map'] as const)('tells what is drawn for ways, and what differs most (%s)', (lens) => {
  expect(shownLines.showing(lens, { shown: 88, of: 3126, forAsked: 8 })).toBe(
    'Showing the 80 strongest of 3,126 lines, and 8 more for what is asked',
  );
  expect(shownLines.showing(lens, { shown: 81, of: 3126, forSelection: 1 })).toBe(
    'Showing the 80 strongest of 3,126 lines, and 1 more that is selected',
  );
  expect(shownLines.showing(lens, { shown: 80, of: 1883, oneSided: { drawn: 6, of: 1061 } })).toBe(
    'Showing the 80 of 1,883 lines that differ most; of 1,061 in A or B alone, 6 are drawn',
  );
});

it('tells what part of all the flows hold that are drawn', () => {
  const count = { shown: 24, of: 7222, isAddedUp: true } as const;
  expect(shownLines.showing('systems', { ...count, held: { share: 0.034, width: 'deals' } })).toBe(
    'Showing 24 of 7,222 flows, with 3\u00a0% of the firm deals: the greatest exporters and their main customers, strongest by category; others added up',
  );
  expect(shownLines.showing('systems', { ...count, isKept: true, held: { share: 0.11, width: 'tiv' } })).toBe(
    'Showing 24 of 7,222 flows, with 11\u00a0% of the volume delivered, those among the strongest of all years; others added up',
  );
});

it('speaks of one flow as of one', () => {
  expect(shownLines.showing('systems', { shown: 1, of: 1 })).toBe('Showing the only flow');
});

it('says which categories are taken apart for what is asked, because there are more flows then', () => {
  const openedFor = ['air-defence', 'aircraft'] as const;
  expect(shownLines.showing('systems', { shown: 20, of: 7746, isAddedUp: true, openedFor })).toBe(
    'Showing 20 of 7,746 flows: the greatest exporters and their main customers, strongest by category; others added up; air-defence systems and aircraft one by one, for what is asked',
  );
  expect(shownLines.showing('systems', { shown: 9, of: 9, openedFor: ['aircraft'] })).toBe(
    'Showing all 9 flows; aircraft one by one, for what is asked',
  );
});
