import { expect, it } from 'vitest';
import type { StatedValue } from '../../../domain/evidence/differences';
import type { Money } from '../../../domain/model/quantity';
import { valuesInWords } from './evidence';

const prices = (...amounts: number[]) =>
  amounts.map((amount): StatedValue<Money> => {
    const value: Money = { min: amount, max: amount, currency: 'USD', scope: 'package' };
    return { value, claims: [], shown: false };
  });

const inWords = (...amounts: number[]) =>
  valuesInWords({
    field: 'value',
    values: prices(...amounts),
    conflicting: true,
    because: { code: 'first' },
  });

it('tells prices in millions', () => {
  expect(inWords(700_000_000, 720_500_000)).toEqual([
    'USD 700 million for the package',
    'USD 720.5 million for the package',
  ]);
});

it('tells prices to the last unit that millions would round', () => {
  expect(inWords(700_000_000, 700_001_000)).toEqual([
    'USD 700 million for the package',
    'USD 700,001,000 for the package',
  ]);
});
