import { expect, it } from 'vitest';
import { madeDataset } from '../domain/fixtures/made-dataset';
import { allOf } from '../domain/model/relationships';
import { lineLabelWithSystem } from './line-label';

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
