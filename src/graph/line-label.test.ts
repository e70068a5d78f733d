import { expect, it } from 'vitest';
import type { EdtfDate } from '../domain/dates/edtf';
import { madeDataset } from '../domain/fixtures/made-dataset';
import { allOf } from '../domain/model/relationships';
import { lineLabelWithSystem } from './line-label-with-system';

it('joins number and status where one source says both, and leaves the number out where nobody does', () => {
  const status = { field: 'status', status: 'confirmed', date: '2005' as EdtfDate } as const;
  const quantity = {
    field: 'quantity',
    quantity: { min: 100, max: 100, unit: 'rifles', estimate: false },
  } as const;
  const dataset = madeDataset([
    { from: 'A', to: 'B', system: 'ak', told: [{ by: 'one', says: [status, quantity] }] },
    {
      ...{ from: 'A', to: 'B', system: 'ak' },
      told: [
        { by: 'one', says: [status] },
        { by: 'other', says: [quantity] },
      ],
    },
  ]);
  expect(allOf(dataset.relationships).map((one) => lineLabelWithSystem(dataset, one))).toEqual([
    'ak: 100, confirmed',
    'ak: confirmed',
  ]);
});

it('says of which system a line is that does not lead through it, and how it stands', () => {
  const dataset = madeDataset([
    { from: 'A', to: 'B', system: 'tor', status: 'not-concluded' },
    { from: 'A', to: 'B', kind: 'licenses-production', system: 'tor', status: 'proposed' },
    { from: 'A', to: 'B', status: 'possible' },
    { from: 'C', to: 'A', kind: 'objects-to', system: 'tor', status: 'refused' },
  ]);
  expect(allOf(dataset.relationships).map((one) => lineLabelWithSystem(dataset, one))).toEqual([
    'tor: not concluded',
    'tor: licence, proposed',
    'possible',
    'objects to, refused',
  ]);
});
