import { describe, expect, it } from 'vitest';
import { readMoney, readQuantity } from './read-amounts';

describe('how many', () => {
  it.each([
    ['100,000 rifles', { min: 100_000, max: 100_000, unit: 'rifles', estimate: false }],
    ['12', { min: 12, max: 12, unit: 'items', estimate: false }],
    ['10-12 systems', { min: 10, max: 12, unit: 'systems', estimate: false }],
    ['about 30', { min: 30, max: 30, unit: 'items', estimate: true }],
    ['up to 12 surface-to-air missiles', { max: 12, unit: 'surface-to-air missiles', estimate: false }],
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
    ['USD 700-800 million', { min: 7e8, max: 8e8, currency: 'USD', scope: 'package' }],
  ])('%j', (text, money) => {
    expect(readMoney(text)).toEqual({ is: 'money', money });
  });

  it('is asked for its currency, and is none without an amount', () => {
    expect(readMoney('700 million')).toEqual({ is: 'none', code: 'no-currency' });
    expect(readMoney('a lot of dollars')).toEqual({ is: 'none', code: 'no-amount' });
    expect(readMoney('')).toEqual({ is: 'nothing' });
  });
});
