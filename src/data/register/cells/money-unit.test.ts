import { describe, expect, it } from 'vitest';
import { moneyUnitIn, withoutMoneyUnit } from './money-unit';

describe('the name of a column of amounts', () => {
  it.each([
    ['Value (EUR million)', 'EUR', 1e6],
    ['Estimated cost ($ million)', 'USD', 1e6],
    ['in thousand US$', 'USD', 1e3],
    ['Wert in Mio. €', 'EUR', 1e6],
    ['Wert in Euro (Mio. EUR)', 'EUR', 1e6],
    ['Total US$m', 'USD', 1e6],
    ['Committed (EUR bn)', 'EUR', 1e9],
    ['Value', null, 1],
    ['Valor (miles de €)', 'EUR', 1e3],
    ['Value in 1000 EUR', 'EUR', 1e3],
    ['Value in 1 000 EUR', 'EUR', 1e3],
    ['Value (1.000 EUR)', 'EUR', 1e3],
    ['Value (1,000,000 USD)', 'USD', 1e6],
    ["Value ('000 GBP)", 'GBP', 1e3],
    ['Value (£000s)', 'GBP', 1e3],
    ['Value, 000 000 EUR', 'EUR', 1e6],
    ['Value (10^6 EUR)', 'EUR', 1e6],
    ['Wartość (tys. PLN)', 'PLN', 1e3],
    ['Montant en milliers d’euros', 'EUR', 1e3],
    ['Montant (k€)', 'EUR', 1e3],
    ['Montant (Md€)', 'EUR', 1e9],
    ['Wert in Tausend EUR', 'EUR', 1e3],
    ['Umsatz TEUR', 'EUR', 1e3],
    ['Value MUSD', 'USD', 1e6],
    ['Value EURmn', 'EUR', 1e6],
    ['Стоимость, тыс. руб.', 'RUB', 1e3],
    ['млн долл.', 'USD', 1e6],
    ['Стоимость, млн долларов США', 'USD', 1e6],
    ['en millones de euros', 'EUR', 1e6],
    ['Wert in Tsd. €', 'EUR', 1e3],
    ['Wartość (mln zł)', 'PLN', 1e6],
    ['Вартість, млн грн', 'UAH', 1e6],
    ['Value in million Canadian dollars', 'CAD', 1e6],
    ['Valor (mil millones de USD)', 'USD', 1e9],
    ['Importe en miles de millones de euros', 'EUR', 1e9],
    ['Valor (mil €)', 'EUR', 1e3],
    ['Hodnota (mil. EUR)', 'EUR', 1e6],
    ['Valore (mln di euro)', 'EUR', 1e6],
    ['Value (INR crore)', 'INR', 1e7],
    ['金额（亿美元）', null, 1e8],
    ['Value 2018 EUR', 'EUR', 1],
    ['Value (constant 2015 US$)', 'USD', 1],
    ['Total value delivered, EUR', 'EUR', 1],
    ['val-licenses-imported', null, 1],
    // No word within another one: no euro in Europe, no thousand in a "k" of a name, no million in a column without one.
    ['European commitments', null, 1],
    ['Kiev value', null, 1],
    ['Column M', null, 1],
    ['Column B', null, 1],
    ['Value (military aid, EUR)', 'EUR', 1],
    // Its dollars are of another kind.
    ['Value (A$ million)', 'AUD', 1e6],
    ['Value (HK$)', null, 1],
  ])('“%s” says of which currency and how many they are', (name, currency, factor) => {
    expect(moneyUnitIn(name)).toEqual({ currency, factor });
  });

  it.each([
    ['Value (mil EUR)', 'mil'],
    ['Value (miljonit EUR)', 'miljonit'],
    ['Value in myriads EUR', 'myriads'],
    ['Value (500 EUR)', '500'],
    ['Value (million or thousand EUR)', 'Value (million or thousand EUR)'],
    ['Value (Namibian dollars)', 'Namibian'],
    // A billion is another number in the language of the name.
    ['Wert (Billion EUR)', 'Billion'],
    ['Montant en billions d’euros', 'billions'],
    // Dollars and roubles of other states are none of those that are mostly meant.
    ['Value in million Namibian dollars', 'Namibian'],
    ['Стоимость, млн белорусских рублей', 'белорусских'],
  ])('“%s” has a word that may make them more, and is not understood', (name, unknown) => {
    expect(moneyUnitIn(name)).toMatchObject({ unknown });
  });

  it.each(['Agreed (EUR)', 'Agreed in EUR', 'Agreed, EUR', 'Pledge: EUR', 'Value (agreed, EUR)'])(
    '“%s” has the name of its column before the currency, and no multiple',
    (name) => expect(moneyUnitIn(name)).toEqual({ currency: 'EUR', factor: 1 }),
  );
});

describe('the name of a column of amounts without its unit', () => {
  it.each([
    ['Wert in Tsd. €', 'Wert'],
    ['Value EUR (thousand)', 'Value'],
    ['Montant en M€', 'Montant'],
    ['Value in 1000 EUR', 'Value'],
    ['Сумма, млн долл.', 'Сумма'],
    ['Importe (miles de euros)', 'Importe'],
    ['Value of licence in EUR', 'Value of licence'],
    ['Value (Rs crore)', 'Value'],
    ['Valor en billones de pesos', 'Valor'],
    // A year may say of which prices they are, or which year is told.
    ['Value 2018 EUR', 'Value 2018'],
    ['Value committed', 'Value committed'],
    ['EUR', 'EUR'],
    ['Value in myriads EUR', 'Value in myriads EUR'],
    ['Value (million or thousand EUR)', 'Value (million or thousand EUR)'],
  ])('“%s” is “%s”', (name, bare) => {
    expect(withoutMoneyUnit(name)).toBe(bare);
  });
});
