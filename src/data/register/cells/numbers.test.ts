import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { saidReason } from '../../../words/fixtures/said-notes';
import { readNumber, whyUnread, writtenNumber } from './numbers';

/** What is said of a text that is not read as a number. */
const whyNot = (text: string) => saidReason({ code: 'number-left-out', why: whyUnread(text, [text]) });

describe('a number that has one meaning', () => {
  it.each([
    ['1200', 1200, null],
    ['0', 0, null],
    ['007', 7, null],
    ["1'200", 1200, null],
    ['1’200’000', 1_200_000, null],
    ['1 200', 1200, null],
    ['1\u00A0200', 1200, null],
    ['1\u2009200\u202F000', 1_200_000, null],
    ['12.0', 12, '.'],
    ['2,5', 2.5, ','],
    ['.5', 0.5, '.'],
    ['0,125', 0.125, ','],
    ['0.375', 0.375, '.'],
    ['1234,567', 1234.567, ','],
    ['1,234,567', 1_234_567, '.'],
    ['1.234.567', 1_234_567, ','],
    ['12,34,567', 1_234_567, '.'],
    ['1,234.5', 1234.5, '.'],
    ['1.234,50', 1234.5, ','],
    ['1 234,5', 1234.5, ','],
    ["1'234.567", 1234.567, '.'],
    ['2.5e3', 2500, '.'],
    ['1E+05', 100_000, null],
  ])('is “%s”', (text, value, decimal) => {
    expect(writtenNumber(text)).toEqual({ is: 'sure', value, decimal });
    for (const sign of ['.', ',', 'none', 'unclear'] as const) expect(readNumber(text, sign)).toBe(value);
  });
});

describe('a number that could be either', () => {
  it.each([
    ['1,234', ',', 1234, 1.234],
    ['12.500', '.', 12_500, 12.5],
    ['999,000', ',', 999_000, 999],
  ] as const)('is “%s”', (text, sign, whole, decimal) => {
    expect(writtenNumber(text)).toEqual({ is: 'either', sign, whole, decimal });
  });

  it('is read by what stands before the decimals of its column, and not where that is unclear', () => {
    expect(readNumber('1,234', '.')).toBe(1234);
    expect(readNumber('1,234', ',')).toBe(1.234);
    expect(readNumber('1,234', 'none')).toBe(1234);
    expect(readNumber('1.234', 'none')).toBe(1234);
    expect(readNumber('1,234', 'unclear')).toBeNull();
    expect(whyNot('1,234')).toBe('“1,234” could be 1,234 or 1.234, and is left out.');
    expect(whyNot('2,5')).not.toContain('could be');
  });
});

it.each([
  ...['', 'many', '-3', '(20)', '1,2,3', '12,', '1,23,4', '1 23', '1,234 567', '12 launchers', '1e500'],
  '9'.repeat(41),
])('no number is “%s”', (text) => {
  expect(writtenNumber(text)).toBeNull();
});

it('is the same however it is written with decimals that are no three', () => {
  const decimals = fc.integer({ min: 0, max: 99 }).map((of) => String(of).padStart(2, '0'));
  fc.assert(
    fc.property(fc.nat(9_999_999), decimals, (whole, cents) => {
      const value = Number(`${whole}.${cents}`);
      const english = whole.toLocaleString('en-GB');
      const forms = [
        `${whole}.${cents}`,
        `${whole},${cents}`,
        `${english}.${cents}`,
        `${english.replaceAll(',', '.')},${cents}`,
        `${english.replaceAll(',', '\u00A0')},${cents}`,
      ];
      expect(forms.map((form) => readNumber(form, 'unclear'))).toEqual(forms.map(() => value));
    }),
  );
});

describe('a number that is larger than anything there can be', () => {
  it.each(['999999999999999999999', '1e300', '1E+99', '10000000001', '10,000,000,001', '9007199254740993'])(
    'is not read, nor added up: “%s”',
    (text) => {
      expect(readNumber(text, '.')).toBeNull();
      expect(whyNot(text)).toBe(
        `“${text}” is more than 10,000,000,000, which no table of arms has of anything, and is left out.`,
      );
    },
  );

  it('is not one that there can be', () => {
    expect(readNumber('10000000000', '.')).toBe(10_000_000_000);
    expect(readNumber('1E+10', '.')).toBe(10_000_000_000);
  });
});

it.each([
  ['-5', '“-5” is below zero'],
  ['− 1,200', '“− 1,200” is below zero'],
  ['-', '“-” is not a number'],
  ['1.200', '“1.200” could be 1,200 or 1.2'],
])('says why “%s” is no number', (text, why) => {
  expect(whyNot(text)).toBe(`${why}, and is left out.`);
});
