import { describe, expect, it } from 'vitest';
import { smallDataset } from '../fixtures/small-dataset';
import type { SelectableId } from '../model/ids';
import { findSelectable } from './selected';

const dataset = smallDataset();

describe('what an id stands for', () => {
  const found = (id: string) => findSelectable(dataset, id as SelectableId);

  it('is a party, a system or a relationship', () => {
    expect(found('XNO')).toMatchObject({ type: 'party', party: { name: 'Northland' } });
    expect(found('lance-m')).toMatchObject({ type: 'system', system: { name: 'Lance-M' } });
    expect(found('xno-xea-lance-m')).toMatchObject({
      type: 'relationship',
      relationship: { status: 'delivered' },
    });
  });

  it('is nothing where a reader cannot select it', () => {
    for (const id of ['wire-report', 'delivery', 'XWW', 'small', '', 'constructor'])
      expect(found(id)).toBeNull();
  });
});
