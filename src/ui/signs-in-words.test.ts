import { expect, it } from 'vitest';
import type { SignsInUse } from '../domain/lenses/legend';
import { signsInWords } from './signs-in-words';

const SIGNS: SignsInUse = {
  ...{ lines: [], ofMany: true, drawnAs: ['cell'], evidence: [], dealings: [] },
  ...{ parties: [], systems: [], details: ['area'], compared: ['only-a'] },
};
const words = (signs: SignsInUse) => signsInWords(signs, 'deals').map((entry) => entry.words);

it('says what squares count where each side of a comparison has a picture of its own', () => {
  expect(words({ ...SIGNS, isApart: true })).toContain('larger square: greater number of firm deals');
  expect(words(SIGNS)).toContain('larger: a greater difference between A and B');
});
