import { describe, expect, it } from 'vitest';
import { madeDataset } from '../../domain/fixtures/made-dataset';
import type { EndOfLine } from '../../domain/lenses/folds/ends';
import { type FoldedThing, foldedThingOf } from '../../domain/lenses/folds/folded-lines';
import type { PartyId } from '../../domain/model/ids';
import { folds } from './folds';
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
