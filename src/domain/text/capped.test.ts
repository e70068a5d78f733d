import { describe, expect, it } from 'vitest';
import { loading } from '../../words/en/page/loading';
import { capped, MAX_LISTED, NOTHING } from './capped';

const numbers = (count: number) => Array.from({ length: count }, (_, i) => i);

describe('a list that may be long', () => {
  it('is shown whole as long as it is short', () => {
    const list = capped(numbers(MAX_LISTED));
    expect(list).toEqual({ shown: numbers(MAX_LISTED), more: 0 });
    expect(NOTHING).toEqual({ shown: [], more: 0 });
  });

  it('is shown to a bound, and the others are counted', () => {
    const list = capped(numbers(50_000));
    expect(list.shown).toEqual(numbers(MAX_LISTED));
    expect(list.more).toBe(49_900);
    expect(loading.andMore(list.more)).toBe('and 49,900 more');
  });
});
