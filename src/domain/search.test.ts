import { describe, expect, it } from 'vitest';
import { madeDataset } from './fixtures/made-dataset';
import { smallDataset } from './fixtures/small-dataset';
import { searchOf } from './search';

const search = searchOf(smallDataset());
const namesOf = (query: string) => search(query, 10).map(({ name }) => name);

describe('a search', () => {
  it('finds a name in spite of case, accents, and letters that the keyboard does not have', () => {
    const made = searchOf(
      madeDataset([
        { from: 'Łódź', to: 'Tromsø' },
        { from: '대한민국', to: 'Hugo' },
      ]),
    );
    const first = (query: string) => made(query, 1).map(({ name }) => name);
    expect(first('lodz')).toEqual(['Łódź']);
    expect(first('TROMSO')).toEqual(['Tromsø']);
    expect(first('húgo')).toEqual(['Hugo']);
    expect(first('대한')).toEqual(['대한민국']);
  });

  it('finds a name with a typing error, and the one that is meant exactly before the others', () => {
    expect(namesOf('Northlnad')).toContain('Northland');
    expect(namesOf('northland')[0]).toBe('Northland');
  });

  it('finds nothing where nothing is like it', () => {
    expect(namesOf('zzzzzz')).toEqual([]);
    expect(namesOf('  ')).toEqual([]);
  });
});
