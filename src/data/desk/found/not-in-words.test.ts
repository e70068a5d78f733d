import { expect, it } from 'vitest';
import { type EdtfDate, UNDATED } from '../../../domain/dates/edtf';
import { findInText } from './find-in-text';
import { notInWords, type ValuesOfClaim } from './not-in-words';

const WORDS =
  'Venezuela is negotiating with Russia for an order of 10-12 Tor-M1 at $290 million in January 2007';

const NOTHING: ValuesOfClaim = {
  from: null,
  to: null,
  system: null,
  date: null,
  quantity: null,
  value: null,
};

const missing = (values: Partial<ValuesOfClaim>, words = WORDS) => [
  ...notInWords({ ...NOTHING, ...values }, words, findInText(words, { parties: [], systems: [] })),
];

const russia = { id: 'RUS', names: ['Russia'] };
const venezuela = { id: 'VEN', names: ['Venezuela'] };
const quantity = { min: 10, max: 12, unit: 'systems', estimate: false };
const value = { min: 290e6, max: 290e6, currency: 'USD', scope: 'package' } as const;

it('finds every value that stands in the words', () => {
  const system = { id: 'tor-m1', names: ['Tor-M1'] };
  const date = '2007-01' as EdtfDate;
  expect(missing({ from: russia, to: venezuela, system, date, quantity, value })).toEqual([]);
  expect(missing({ from: russia }, 'the Russians said so')).toEqual([]);
  expect(missing({ date: UNDATED })).toEqual([]);
});

it('names the fields whose values stand elsewhere', () => {
  const elsewhere = {
    from: { id: 'IRN', names: ['Iran', 'Islamic Republic of Iran'] },
    system: { id: 'ak-103', names: ['AK-103'] },
    date: '2005-09-14' as EdtfDate,
    quantity: { ...quantity, max: 10 },
    value: { ...value, currency: 'EUR' },
  };
  expect(missing({ ...elsewhere, to: venezuela })).toEqual(['from', 'system', 'date', 'quantity', 'value']);
  expect(missing({ from: { id: 'ran', names: ['Ran'] } }, 'It came from Iran.')).toEqual(['from']);
});

it('knows the words of the source for a number, and new names by their letters', () => {
  const words = { unit: 'rifles', estimate: false, words: 'a huge batch' };
  expect(missing({ quantity: words }, 'of a HUGE batch of rifles')).toEqual([]);
  expect(missing({ quantity: words }, 'of a batch of rifles')).toEqual(['quantity']);
  expect(missing({ system: { id: 'ray-gun', names: ['Ray gun'] } }, 'a “ray gun” was seen')).toEqual([]);
});
