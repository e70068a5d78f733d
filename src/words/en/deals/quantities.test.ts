import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Money, Quantity } from '../../../domain/model/quantity';
import { countInText, formatMoney, formatQuantity, quantities } from './quantities';

const formatCount = quantities.count;

const quantity = (more: Partial<Quantity>): Quantity => ({ unit: 'systems', estimate: false, ...more });
const money = (more: Partial<Money>): Money => ({ currency: 'USD', scope: 'package', ...more });

describe('formatCount', () => {
  it.each([
    ['29', { min: 29, max: 29 }],
    ['10-12', { min: 10, max: 12 }],
    ['up to 30', { max: 30 }],
    ['at least 12', { min: 12 }],
    ['29?', { min: 29, max: 29, estimate: true }],
    ['10-12?', { min: 10, max: 12, estimate: true }],
    ['0', { min: 0, max: 0 }],
    ['up to 0', { max: 0 }],
    ['100,000', { min: 100_000, max: 100_000 }],
  ])('writes %s', (text, given) => {
    expect(formatCount(quantity(given))).toBe(text);
  });

  it('gives nothing where the source gives no number', () => {
    expect(formatCount(quantity({ words: 'a huge batch' }))).toBeNull();
  });
});

describe('countInText', () => {
  it.each([
    ['10-12', { min: 10, max: 12 }],
    ['about 4,000', { min: 4000, max: 4000, estimate: true }],
    ['about 10-12', { min: 10, max: 12, estimate: true }],
    ['up to about 30', { max: 30, estimate: true }],
    ['at least about 12', { min: 12, estimate: true }],
  ])('writes %s', (text, given) => {
    expect(countInText(quantity(given))).toBe(text);
  });

  it('gives nothing where the source gives no number', () => {
    expect(countInText(quantity({ words: 'a huge batch', estimate: true }))).toBeNull();
  });
});

describe('formatQuantity', () => {
  it('writes the number where there is one', () => {
    expect(formatQuantity(quantity({ min: 10, max: 12, words: 'a dozen or so' }))).toBe('10-12');
  });

  it('quotes the source’s own words where it gives no number', () => {
    expect(formatQuantity(quantity({ words: 'a huge batch' }))).toBe('not stated (“a huge batch”)');
  });

  it('says so where nothing is stated', () => {
    expect(formatQuantity(null)).toBe('not stated');
  });
});

describe('formatMoney', () => {
  it.each([
    ['USD 700 million for the package', { min: 7e8, max: 7e8 }],
    ['USD 700-1,400 million for the package', { min: 7e8, max: 1.4e9 }],
    ['EUR 1.25 million each', { min: 1.25e6, max: 1.25e6, currency: 'EUR', scope: 'item' as const }],
    ['USD 12,500 each', { min: 12_500, max: 12_500, scope: 'item' as const }],
    [
      'EUR 1,234,500 licensed',
      { min: 1_234_500, max: 1_234_500, currency: 'EUR', scope: 'licence' as const },
    ],
    ['USD about 500 million for the package', { min: 5e8, max: 5e8, estimate: true as const }],
    ['USD up to 2 million for the package', { max: 2e6 }],
    ['USD at least 2 million for the package', { min: 2e6 }],
    ['USD 500,000-2,000,000 for the package', { min: 5e5, max: 2e6 }],
    ['USD 0-2,000,000 for the package', { min: 0, max: 2e6 }],
  ])('writes %s', (text, given) => {
    expect(formatMoney(money(given))).toBe(text);
  });

  it('never writes a range between two numbers that read alike', () => {
    const amount = fc.integer({ min: 0, max: 3e9 });
    fc.assert(
      fc.property(amount, fc.nat(10_000), (min, more) => {
        const [, from, to] = /([\d.,]+)-([\d.,]+)/.exec(formatMoney(money({ min, max: min + more }))) ?? [];
        expect(from === undefined || from !== to).toBe(true);
      }),
    );
  });
});
