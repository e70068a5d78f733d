import { expect, it } from 'vitest';
import type { TakenFor } from '../../data/register/part/part-data';
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
  [
    {
      code: 'table',
      given: [
        { field: 'from', value: 'Russia' },
        { field: 'status', value: 'delivered', taken: 'trade' },
      ],
      namesNoWeapons: false,
      givesNoYears: false,
    },
    'Your own table, to which you gave: Exporter “Russia”. The app took Status of the deal “delivered” (exports and imports have crossed a border)',
  ],
  [
    { code: 'table', given: [], namesNoWeapons: false, givesNoYears: true, saysNoStatus: true },
    'Your own table. It gives no years. Its deals are taken as ordered: the table does not say how far they have come',
  ],
])('says what a file was taken for: %j', (takenFor, words) => {
  expect(takenForWords().inWords(takenFor)).toBe(words);
});
