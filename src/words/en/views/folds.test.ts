import { describe, expect, it } from 'vitest';
import { madeDataset } from '../../../domain/fixtures/made-dataset';
import type { StandingApart } from '../../../domain/lenses/folds/apart';
import type { EndOfLine } from '../../../domain/lenses/folds/ends';
import { type FoldedThing, foldedThingOf } from '../../../domain/lenses/folds/folded-lines';
import type { Tally } from '../../../domain/lenses/matrix/matrix';
import type { PartyId } from '../../../domain/model/ids';
import { folds } from './folds';
import { matrix } from './matrix';
import { sizes } from './sizes';
import { titles } from './titles';

const dataset = madeDataset([
  { from: 'USA', to: 'RUS', kind: 'sanctions' },
  { from: 'FRA', to: 'DEU' },
  { from: 'POL', to: 'IND' },
]);
const thing = (id: string) => foldedThingOf(dataset, id) as FoldedThing;
const end = (of: number, ...parties: string[]): EndOfLine => ({ parties: parties as PartyId[], of });

describe('a line of a fold', () => {
  it('says which of the members it is of where they are few, and always how many of how many', () => {
    const told = (from: EndOfLine) =>
      folds.title(dataset, thing('in_nato..RUS..sanctions'), { from, to: null });
    expect(told(end(31, 'USA'))).toBe('NATO members (1 of 31: USA) to RUS, sanctions');
    expect(told(end(31, 'USA', 'FRA'))).toBe('NATO members (2 of 31: USA and FRA) to RUS, sanctions');
    expect(told(end(31, 'USA', 'FRA', 'DEU', 'POL'))).toBe('NATO members (4 of 31) to RUS, sanctions');
    expect(told(end(1, 'USA'))).toBe('NATO members (USA) to RUS, sanctions');
    expect(told(end(4, 'USA', 'FRA', 'DEU', 'POL'))).toBe('NATO members (all 4) to RUS, sanctions');
  });

  it('says both ends, and once who deals within', () => {
    const ends = { from: end(4, 'USA', 'FRA'), to: end(2, 'IND') };
    expect(folds.line(dataset, 'in_europe..in_asia', ends)).toBe(
      'Europe (2 of 4: USA and FRA) to Asia (1 of 2: IND)',
    );
    const within = { from: ends.from, to: ends.from };
    expect(folds.line(dataset, 'in_europe..in_europe', within)).toBe('Within Europe (2 of 4: USA and FRA)');
    expect(folds.onLine(dataset, '3 deals', ends, false)).toBe(
      '3 deals (from 2 of 4: USA and FRA; to 1 of 2: IND)',
    );
    expect(folds.onLine(dataset, '3 deals', within, true)).toBe('within: 3 deals (2 of 4: USA and FRA)');
    expect(folds.line(dataset, 'FRA..DEU', null)).toBeNull();
  });
});

it('never calls the members of a group by its name, and parts of the world by theirs', () => {
  const title = (id: string) => titles.title(dataset, { type: 'folded', thing: thing(id) });
  expect(title('in_nato')).toBe('NATO members');
  expect(title('in_europe')).toBe('Europe');
  expect(title('perhaps_nato')).toBe('NATO or not: date unclear');
  expect(title('RUS..in_nato')).toBe('RUS to NATO members');
});

it('says when a member joined or left, and that what it ordered as none stands apart', () => {
  const since = (party: string, from: string | null, until: string | null, relationships = 2) =>
    ({ party, from, until, relationships }) as unknown as StandingApart;
  const sweden = since('SWE', '2024-03-07', null);
  expect(folds.apart(dataset, 'nato', sweden)).toBe(
    'SWE joined NATO in 2024: 2 earlier relationships stand apart, at its own name.',
  );
  expect(folds.apart(dataset, 'eu', since('GBR', '1973-01-01', '2020-01-31', 1))).toBe(
    'GBR was in the European Union from 1973 to 2020: 1 relationship of other years stands apart, at its own name.',
  );
  expect(folds.apart(dataset, 'high-income', since('RUS', null, null))).toBe(
    'RUS was among the high-income economies in some years only: 2 relationships of other years stand apart, at its own name.',
  );
  expect(folds.allApart(dataset, 'nato', [sweden])).toBe(
    'What SWE (joined in 2024) ordered or supplied when it was not in it stands apart, at its own name.',
  );
  const others = ['FIN', 'ESP', 'POL', 'HUN'].map((id) => since(id, '1999-03-12', null));
  expect(folds.allApart(dataset, 'nato', [sweden, ...others])).toBe(
    'What SWE (joined in 2024), FIN (joined in 1999), ESP (joined in 1999) and 2 more ordered or supplied when they were not in it stands apart, at their own names.',
  );
});

it('says of a size how much of it stays among those whom it stands for', () => {
  expect(sizes.told('exports', 1204, 300)).toBe('1,204 deals as exporter, of which 300 among themselves');
  expect(sizes.told('recipients', 12, 1)).toBe('exports to 12 partners, itself among them');
  expect(sizes.legend.largest('tiv-out', 90, { within: 40 })).toBe(
    'largest: 90 million TIV exported, of which 40 among themselves',
  );
  const within = { pairs: 2, deals: 3, sum: 3, lacking: 0, without: 0, others: 0 } as Tally;
  expect(matrix.goesOut('Europe (4)', { ...within, deals: 8, sum: 8 }, 'deals', within)).toBe(
    'From Europe (4) to all: 8 deals, 2 pairs; of which among themselves 3 deals',
  );
});
