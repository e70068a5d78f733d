import { expect, it } from 'vitest';
import type { TakenFor } from '../data/register/part/part-data';
import { takenForWords } from './taken-for';

it.each<[TakenFor, string]>([
  [{ code: 'transfers' }, 'SIPRI register of transfers (a row for each deal)'],
  [{ code: 'dataset', version: '1.0.0' }, 'Armsgraph dataset, version 1.0.0'],
  [
    {
      code: 'table',
      given: [{ field: 'from', value: 'Russia' }],
      namesNoWeapons: true,
      givesNoYears: true,
    },
    'Your own table, to which you gave: Exporter “Russia”. It names no weapons, and gives no years',
  ],
])('says what a file was taken for: %j', (takenFor, words) => {
  expect(takenForWords().inWords(takenFor)).toBe(words);
});
