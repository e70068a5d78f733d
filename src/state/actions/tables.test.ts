import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { duringOf } from '../../domain/bands/during';
import type { FacetIndex } from '../../domain/columns/facet-index';
import { madeDataset } from '../../domain/fixtures/made-dataset';
import { groupsOf } from '../../domain/groups/member-when';

const TABLES = { groupsOf, duringOf };

const DATASET = madeDataset([
  { id: 'before', from: 'USA', to: 'POL', system: 'lance', date: '1985' },
  { id: 'after', from: 'USA', to: 'POL', system: 'lance', date: '2003' },
]);

describe('the tables that facets ask', () => {
  // The page before they came: here as nowhere else, modules are read anew.
  beforeAll(() => void vi.resetModules());
  afterAll(() => void vi.resetModules());

  it('are asked about what was opened without them, which stays the same dataset in the same view', async () => {
    const { facetIndexOf } = await import('../../domain/columns/facet-index');
    const { setState, useApp } = await import('../store');
    const { openedWith, NEW_VISIT } = await import('../visit');
    const { takeTables } = await import('./tables');
    const releases = {} as FacetIndex['releases'] & {};
    const base = { dataset: DATASET, index: { ...facetIndexOf(DATASET), releases } };
    setState(openedWith(NEW_VISIT, { base, origin: { file: null, hash: '' } }, []));
    const { view } = useApp.getState();
    const opened = () => {
      const { opening } = useApp.getState();
      if (opening.phase !== 'open') throw new Error('Nothing is open.');
      return opening;
    };
    expect(opened().index.columns['to-in'].values).toEqual([]);
    takeTables(TABLES);
    const { index } = opened();
    expect(index.columns['to-in'].values).toEqual(expect.arrayContaining(['nato', 'warsaw-pact']));
    expect([opened().dataset, opened().base.index, useApp.getState().view]).toEqual([DATASET, index, view]);
    expect(index.releases).toBe(releases);
    takeTables(TABLES);
    expect(opened().index).toBe(index);
  });
});
