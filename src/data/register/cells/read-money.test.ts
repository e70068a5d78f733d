import { describe, expect, it } from 'vitest';
import { ANY_CURRENCY } from './currencies';
import { currencyIn, numbersInMoney, readMoney, signInMoney } from './read-money';

const NO_UNIT = { currency: null, factor: 1 };
const EUR = { currency: 'EUR', factor: 1 };
const INR = { currency: 'INR', factor: 1 };

describe('an amount of money', () => {
  it.each([
    ['$1.2bn', '.', NO_UNIT, { min: 1.2e9, max: 1.2e9, currency: 'USD' }],
    ['US$ 300 million', '.', NO_UNIT, { min: 3e8, max: 3e8, currency: 'USD' }],
    ['300 Mio. €', ',', NO_UNIT, { min: 3e8, max: 3e8, currency: 'EUR' }],
    ['1,5 Mrd. EUR', ',', NO_UNIT, { min: 1.5e9, max: 1.5e9, currency: 'EUR' }],
    ['1,5 Mio. EUR', ',', NO_UNIT, { min: 1.5e6, max: 1.5e6, currency: 'EUR' }],
    ['2 millones de euros', ',', NO_UNIT, { min: 2e6, max: 2e6, currency: 'EUR' }],
    ['2 millions d’euros', ',', NO_UNIT, { min: 2e6, max: 2e6, currency: 'EUR' }],
    ['2 mil millones de dólares', ',', NO_UNIT, { min: 2e9, max: 2e9, currency: 'USD' }],
    ['2,5 mil. EUR', ',', NO_UNIT, { min: 2.5e6, max: 2.5e6, currency: 'EUR' }],
    ['3 млн долл.', ',', NO_UNIT, { min: 3e6, max: 3e6, currency: 'USD' }],
    ['3 млн долларов США', ',', NO_UNIT, { min: 3e6, max: 3e6, currency: 'USD' }],
    ['1,2 млрд руб.', ',', NO_UNIT, { min: 1.2e9, max: 1.2e9, currency: 'RUB' }],
    ['10 Mio. Schweizer Franken', ',', NO_UNIT, { min: 1e7, max: 1e7, currency: 'CHF' }],
    ['3亿美元', '.', NO_UNIT, { min: 3e8, max: 3e8, currency: 'USD' }],
    ['1.500 miles de euros', ',', NO_UNIT, { min: 1.5e6, max: 1.5e6, currency: 'EUR' }],
    ['mil millones de dólares', ',', NO_UNIT, { min: 1e9, max: 1e9, currency: 'USD' }],
    ['un millón de euros', ',', NO_UNIT, { min: 1e6, max: 1e6, currency: 'EUR' }],
    ['a billion dollars', '.', NO_UNIT, { min: 1e9, max: 1e9, currency: 'USD' }],
    ['₹450 crore', '.', NO_UNIT, { min: 4.5e9, max: 4.5e9, currency: 'INR' }],
    ['Rs 450 crore', '.', INR, { min: 4.5e9, max: 4.5e9, currency: 'INR' }],
    ['Rs. 2.5 lakh crore', '.', INR, { min: 2.5e12, max: 2.5e12, currency: 'INR' }],
    ['20 lakh rupees', '.', INR, { min: 2e6, max: 2e6, currency: 'INR' }],
    ['2 billones de euros', ',', NO_UNIT, { min: 2e12, max: 2e12, currency: 'EUR' }],
    ['2 Billionen Euro', ',', NO_UNIT, { min: 2e12, max: 2e12, currency: 'EUR' }],
    ['eine Billion Euro', ',', NO_UNIT, { min: 1e12, max: 1e12, currency: 'EUR' }],
    ['1 Billion Euro', ',', { ...NO_UNIT, isLong: true }, { min: 1e12, max: 1e12, currency: 'EUR' }],
    ['2 billion euros', '.', NO_UNIT, { min: 2e9, max: 2e9, currency: 'EUR' }],
    ['2 bilhões de reais', ',', NO_UNIT, { min: 2e9, max: 2e9, currency: 'BRL' }],
    ['£1,234,567', '.', NO_UNIT, { min: 1234567, max: 1234567, currency: 'GBP' }],
    ['1\u2009234\u2009567', '.', EUR, { min: 1234567, max: 1234567, currency: 'EUR' }],
    ['12-15 million', '.', EUR, { min: 12e6, max: 15e6, currency: 'EUR' }],
    ['up to USD 30', '.', EUR, { max: 30, currency: 'USD' }],
    ['more than 2 billion', '.', EUR, { min: 2e9, currency: 'EUR' }],
    ['1.1', '.', { currency: 'SEK', factor: 1e6 }, { min: 1_100_000, max: 1_100_000, currency: 'SEK' }],
    ['7 bn', '.', { currency: 'SEK', factor: 1e6 }, { min: 7e9, max: 7e9, currency: 'SEK' }],
  ] as const)('is read of “%s”', (text, sign, unit, money) => {
    expect(readMoney(text, sign, unit)).toEqual({ money, isAbout: false });
  });

  it('says where it is not exact', () => {
    expect(readMoney('approx. $300m', '.', NO_UNIT)).toEqual({
      ...{ money: { min: 3e8, max: 3e8, currency: 'USD' }, isAbout: true },
    });
  });

  // Never two euros, whatever the word between number and currency may mean.
  it.each(['2 mil euros', '2 mogottes de euros', '2 million Namibian dollars', '3 милл. евро'])(
    'is none in “%s”, which is asked about',
    (text) => {
      expect(readMoney(text, ',', EUR)).toBeNull();
    },
  );

  it.each(['1 Billion Euro', '2 billions d’euros', '2 Billion Franken', 'rund 2 billion euros'])(
    'is none in “%s”, a billion of one language or another',
    (text) => {
      expect(readMoney(text, ',', EUR)).toBeNull();
    },
  );

  it.each(['Rs 450 crore', '2 billones de pesos', '300 kr', '5 million francs'])(
    'of several currencies, “%s”, is of the one of its column, and of none that its word cannot be',
    (text) => {
      expect([readMoney(text, '.', NO_UNIT), readMoney(text, '.', EUR)]).toEqual([null, null]);
      expect(readMoney(text, '.', { currency: ANY_CURRENCY, factor: 1 })).not.toBeNull();
    },
  );

  it.each(['millones de dólares', 'miles de millones de euros', 'dos mil millones de euros', 'mil euros'])(
    'is none in “%s”, whose number is not said in digits, nor as one',
    (text) => {
      expect(readMoney(text, ',', EUR)).toBeNull();
    },
  );

  it('speaks for what stands before decimals where its language does', () => {
    expect(
      ['1.500 miles de euros', '1.500 million', '1,500 millones', '1.5 millones'].map(signInMoney),
    ).toEqual([...[',', null, null, null]]);
  });

  it.each(['a lot', '', '-5', '5 tanks', '15-12', 'EUR', '1.2.3'])('is none in “%s”', (text) => {
    expect(readMoney(text, '.', EUR)).toBeNull();
  });

  it('is of no currency where nothing says of which', () => {
    expect(readMoney('300', '.', NO_UNIT)).toBeNull();
    expect([currencyIn('300'), currencyIn('kr 300'), currencyIn('300 SEK')]).toEqual([null, null, 'SEK']);
  });

  it('has numbers as they are written', () => {
    expect(numbersInMoney('EUR 1.200-1.500,5')).toEqual(['1.200', '1.500,5']);
    expect(numbersInMoney('none')).toEqual([]);
  });
});
