import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alternatives, listed, quoted } from './grammar';

describe('a list in words', () => {
  it('reads as it is said', () => {
    expect(listed([], 'and')).toBe('');
    expect(listed(['Iran'], 'and')).toBe('Iran');
    expect(listed(['Iran', 'Iraq'], 'or')).toBe('Iran or Iraq');
    expect(listed(['Iran', 'Iraq', 'Libya'], 'and')).toBe('Iran, Iraq and Libya');
  });

  it('is what British English makes of it', () => {
    const types = { and: 'conjunction', or: 'disjunction' } as const;
    fc.assert(
      fc.property(fc.array(fc.string()), fc.constantFrom('and', 'or'), (words, joint) => {
        expect(listed(words, joint)).toBe(new Intl.ListFormat('en-GB', { type: types[joint] }).format(words));
      }),
    );
  });
});

it('names each alternative once, for two things may have one name', () => {
  expect(alternatives(['Amazon', 'Amazon'])).toBe('Amazon');
  expect(alternatives(['from Amazon', 'Iran', 'from Amazon'])).toBe('from Amazon or Iran');
});

it('quotes what others wrote so that it turns none of the words around it', () => {
  expect(quoted('Tor-M1')).toBe('“Tor-M1”');
  expect(quoted('\u202Eliver')).toBe('“⟨U+202E⟩liver”');
  expect(quoted('ایران')).toBe('“\u2068ایران\u2069”');
});
