import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Money } from '../../../domain/model/quantity';
import { deskMoney } from '../../../words/en/desk/money';
import { readMoney, readQuantity } from './read-amounts';

describe('how many', () => {
  it.each([
    ['100,000 rifles', { min: 100_000, max: 100_000, unit: 'rifles', estimate: false }],
    ['12', { min: 12, max: 12, unit: 'items', estimate: false }],
    ['10-12 systems', { min: 10, max: 12, unit: 'systems', estimate: false }],
    ['about 30', { min: 30, max: 30, unit: 'items', estimate: true }],
    ['up to 12 surface-to-air missiles', { max: 12, unit: 'surface-to-air missiles', estimate: false }],
    ['1 missile', { min: 1, max: 1, unit: 'missiles', estimate: false }],
    ['two dozen tanks', { min: 24, max: 24, unit: 'tanks', estimate: true }],
    ['a pair of frigates', { min: 2, max: 2, unit: 'frigates', estimate: false }],
    ['at least twelve attack helicopters', { min: 12, unit: 'attack helicopters', estimate: false }],
    ['dozens of tanks', { unit: 'items', estimate: false, words: 'dozens of tanks' }],
    ['a squadron of fighters', { unit: 'items', estimate: false, words: 'a squadron of fighters' }],
    ['a huge batch', { unit: 'items', estimate: false, words: 'a huge batch' }],
  ])('%j', (text, quantity) => {
    expect(readQuantity(text)).toEqual(quantity);
  });

  it('is nothing where nothing is written', () => {
    expect(readQuantity(' ')).toBeNull();
  });
});

describe('for how much', () => {
  it.each([
    ['USD 700 million', { min: 7e8, max: 7e8, currency: 'USD', scope: 'package' }],
    ['$54 million', { min: 54e6, max: 54e6, currency: 'USD', scope: 'package' }],
    ['€1.5bn', { min: 1.5e9, max: 1.5e9, currency: 'EUR', scope: 'package' }],
    ['5 million euros each', { min: 5e6, max: 5e6, currency: 'EUR', scope: 'item' }],
    ['up to 30,000 CHF', { max: 30_000, currency: 'CHF', scope: 'package' }],
    ['$12 billion', { min: 12e9, max: 12e9, currency: 'USD', scope: 'package' }],
    [
      'about 2.4 million Swedish kronor',
      { min: 2.4e6, max: 2.4e6, currency: 'SEK', scope: 'package', estimate: true },
    ],
    ['approx. $400-500 million', { min: 4e8, max: 5e8, currency: 'USD', scope: 'package', estimate: true }],
    ['$700 million to $1.2 billion', { min: 7e8, max: 1.2e9, currency: 'USD', scope: 'package' }],
    ['USD 12,000,000,000', { min: 12e9, max: 12e9, currency: 'USD', scope: 'package' }],
    ['2 millones de euros', { min: 2e6, max: 2e6, currency: 'EUR', scope: 'package' }],
    ['2.000 millones de euros', { min: 2e9, max: 2e9, currency: 'EUR', scope: 'package' }],
    ['1.200 Mio. €', { min: 1.2e9, max: 1.2e9, currency: 'EUR', scope: 'package' }],
    ['1,5 Mio. EUR', { min: 1.5e6, max: 1.5e6, currency: 'EUR', scope: 'package' }],
    ['3 млн долл.', { min: 3e6, max: 3e6, currency: 'USD', scope: 'package' }],
    ['400 тыс. евро each', { min: 4e5, max: 4e5, currency: 'EUR', scope: 'item' }],
    ['1.500 miles de euros', { min: 1.5e6, max: 1.5e6, currency: 'EUR', scope: 'package' }],
    ['mil millones de dólares', { min: 1e9, max: 1e9, currency: 'USD', scope: 'package' }],
    ['INR 450 crore', { min: 4.5e9, max: 4.5e9, currency: 'INR', scope: 'package' }],
    ['₹20 lakh', { min: 2e6, max: 2e6, currency: 'INR', scope: 'package' }],
    ['2 billones de euros', { min: 2e12, max: 2e12, currency: 'EUR', scope: 'package' }],
    ['2 Billionen Euro', { min: 2e12, max: 2e12, currency: 'EUR', scope: 'package' }],
    ['2 billion euros', { min: 2e9, max: 2e9, currency: 'EUR', scope: 'package' }],
    ['USD 700-800 million', { min: 7e8, max: 8e8, currency: 'USD', scope: 'package' }],
  ])('%j', (text, money) => {
    expect(readMoney(text)).toEqual({ is: 'money', money });
  });

  it('is asked for its currency, and is none without an amount', () => {
    expect(readMoney('700 million')).toEqual({ is: 'none', code: 'no-currency' });
    expect(readMoney('2 millones')).toEqual({ is: 'none', code: 'no-currency' });
    expect(readMoney('Rs 450 crore')).toEqual({ is: 'none', code: 'no-currency' });
    expect(readMoney('2 billones de pesos')).toEqual({ is: 'none', code: 'no-currency' });
    expect(readMoney('eine Billion Euro')).toMatchObject({ money: { min: 1e12 } });
    expect(readMoney('1 Billion Euro')).toEqual({ is: 'none', code: 'no-amount' });
    expect(readMoney('2 mil euros')).toEqual({ is: 'none', code: 'no-amount' });
    expect(readMoney('a lot of dollars')).toEqual({ is: 'none', code: 'no-amount' });
    expect(readMoney('')).toEqual({ is: 'nothing' });
  });
});

const MONEY: readonly (readonly [Money, written: string, inWords: string])[] = [
  [{ min: 12e9, max: 12e9, currency: 'USD', scope: 'package' }, '$12 billion', '12 billion US dollars'],
  [{ min: 57.8e6, max: 57.8e6, currency: 'EUR', scope: 'item' }, '€57.8 million each', '57.8 million euros'],
  [
    { min: 39.3e9, max: 39.3e9, currency: 'SEK', scope: 'package' },
    'SEK 39.3 billion',
    '39.3 billion Swedish kronor',
  ],
  [
    { min: 2e9, max: 3e9, currency: 'USD', scope: 'package' },
    '$2-3 billion',
    '2 billion US dollars to 3 billion US dollars',
  ],
  [
    { min: 7e8, currency: 'GBP', scope: 'package' },
    'at least £700 million',
    'at least 700 million British pounds',
  ],
  [
    { min: 5e8, max: 5e8, currency: 'USD', scope: 'package', estimate: true },
    'about $500 million',
    'about 500 million US dollars',
  ],
  [{ max: 30_000, currency: 'CHF', scope: 'package' }, 'up to CHF 30,000', 'up to 30,000 Swiss francs'],
  [{ min: 1200.5, max: 1200.5, currency: 'USD', scope: 'item' }, '$1,200.5 each', '1,200.50 US dollars'],
  [
    { min: 1_234_567, max: 1_234_567, currency: 'USD', scope: 'package' },
    '$1,234,567',
    '1.234567 million US dollars',
  ],
];

describe('money as a person writes it', () => {
  it.each(MONEY)('%j is written %s', (money, written, inWords) => {
    expect(deskMoney.written(money)).toBe(written);
    expect(deskMoney.inWords(money)).toBe(inWords);
    expect(readMoney(written)).toEqual({ is: 'money', money });
  });

  it('is the very same amount again, whatever it is', () => {
    const amount = fc.oneof(
      fc.integer({ min: 1, max: 9_999_999_999 }),
      fc.integer({ min: 1, max: 9999 }).map((n) => n * 1e6),
    );
    const currency = fc.constantFrom('USD', 'EUR', 'GBP', 'SEK', 'RUB', 'CNY');
    fc.assert(
      fc.property(
        amount,
        amount,
        currency,
        fc.constantFrom('item' as const, 'package' as const),
        (a, b, code, scope) => {
          const money: Money = { min: Math.min(a, b), max: Math.max(a, b), currency: code, scope };
          expect([deskMoney.written(money), readMoney(deskMoney.written(money))]).toEqual([
            deskMoney.written(money),
            { is: 'money', money },
          ]);
        },
      ),
    );
  });
});
