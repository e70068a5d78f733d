import { describe, expect, it } from 'vitest';
import { unitInName } from '../mapping/units';
import { moneyUnitIn } from './money-unit';
import { factorOfWord, multiplierRows } from './multipliers';
import { readMoney } from './read-money';

const ROWS = multiplierRows();
const isOfEastAsia = (word: string) => /[\p{Script=Han}\p{Script=Hangul}]/u.test(word);

describe('a word for a multiple', () => {
  it('stands for one number in all languages', () => {
    const factors = new Map<string, Set<number>>();
    for (const [word, factor] of ROWS) factors.set(word, (factors.get(word) ?? new Set()).add(factor));
    expect([...factors].filter(([, all]) => all.size > 1)).toEqual([]);
    for (const [word, factor] of ROWS) expect(`${word} ${factorOfWord(word)}`).toBe(`${word} ${factor}`);
  });

  it('is read in the name of a column, as it is, in capitals and without marks', () => {
    for (const [word, factor] of ROWS) {
      const plain = word.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
      for (const written of [word, `${word}.`, word.toUpperCase(), plain])
        for (const name of [`Value (${written} EUR)`, `EUR ${written}`, `Valeur en ${written} d’euros`])
          expect(`${name}: ${moneyUnitIn(name).factor} EUR`).toBe(`${name}: ${factor} EUR`);
    }
  });

  it('is read in a cell', () => {
    for (const [word, factor] of ROWS.filter(([each]) => !/^0/.test(each))) {
      const read = readMoney(`1.5 ${word} EUR`, '.', { currency: null, factor: 1 });
      expect(`${word}: ${read?.money.max}`).toBe(`${word}: ${1.5 * factor}`);
    }
  });

  it('is no number of single items', () => {
    for (const [word] of ROWS.filter(([each]) => each.length > 3 || isOfEastAsia(each)))
      expect(`${word}: ${unitInName(`Quantity (${word})`) !== null}`).toBe(`${word}: true`);
  });
});
