import { describe, expect, it } from 'vitest';
import type { DatasetId } from '../domain/model/ids';
import { otherDatasetWith } from './shipped-ids';

const shipped = [
  { id: 'north' as DatasetId, title: 'North', ids: ['XNO', 'lance'] },
  { id: 'south' as DatasetId, title: 'South', ids: ['XSO', 'lance'] },
];

describe('an id that the open dataset lacks', () => {
  it('is found in another dataset of the site', () => {
    expect(otherDatasetWith('XSO', 'north' as DatasetId, shipped)?.title).toBe('South');
    expect(otherDatasetWith('lance', 'north' as DatasetId, shipped)?.title).toBe('South');
  });

  it('is not found in the open one, nor where no dataset has it', () => {
    expect(otherDatasetWith('XNO', 'north' as DatasetId, shipped)).toBeNull();
    expect(otherDatasetWith('xso', 'north' as DatasetId, shipped)).toBeNull();
  });

  it('is looked for in the datasets that are really shipped', () => {
    const found = otherDatasetWith('rus-ven-tor-m1', 'newcomers-example' as DatasetId);
    expect(found?.id).toBe('russia-venezuela-iran');
    expect(otherDatasetWith('RUS', 'newcomers-example' as DatasetId)?.id).toBe('russia-venezuela-iran');
  });
});
