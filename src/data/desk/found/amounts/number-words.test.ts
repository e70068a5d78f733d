import { expect, it } from 'vitest';
import { piecesOf } from '../pieces';
import { numberInWords, SCALES } from './number-words';

it('makes a number as many times itself as cells of registers do', () => {
  expect(Object.fromEntries(SCALES)).toEqual({
    ...{ hundred: 100, thousand: 1e3, k: 1e3 },
    ...{ lakh: 1e5, lakhs: 1e5, crore: 1e7, crores: 1e7 },
    ...{ million: 1e6, millions: 1e6, mn: 1e6, mln: 1e6, mio: 1e6, m: 1e6 },
    ...{ billion: 1e9, billions: 1e9, bn: 1e9, bln: 1e9, mrd: 1e9, b: 1e9 },
    ...{ trillion: 1e12, trn: 1e12, tn: 1e12 },
  });
});

it.each([
  ['one hundred and twenty-six', 126],
  ['a hundred and six', 106],
  ['two hundred', 200],
  ['twenty-four', 24],
  ['three thousand', 3000],
  ['two thousand four hundred and six', 2406],
  ['one hundred thousand', 100_000],
  ['twelve and six', 12],
  ['a tank', undefined],
])('reads %j whole', (words, value) => {
  expect(numberInWords(piecesOf(words), 0)?.value).toBe(value);
});
