import { describe, expect, it } from 'vitest';
import { lenses } from '../../words/en/views/lenses';
import { type Line, madeDataset } from '../fixtures/made-dataset';
import { allOf } from '../model/relationships';
import { columnHeading } from './column-heading';
import type { LensColumn } from './lens';
import { systemsLens } from './systems/systems-lens';

function headingOf(column: LensColumn, ...lines: readonly Line[]): string {
  const dataset = madeDataset([{ id: 'deal', from: 'A', to: 'B', system: 's' }, ...lines]);
  return lenses.column(columnHeading(dataset, systemsLens(dataset, allOf(dataset.relationships)), column));
}

describe('the heading of a column', () => {
  it('is what its parties do with goods, where they move any', () => {
    const columns = ['exporter', 'system', 'importer'] as const;
    expect(columns.map((column) => headingOf(column))).toEqual(['Exporters', 'Systems', 'Importers']);
  });

  it('is what is done by those who move none, or to them', () => {
    const objection: Line = { kind: 'objects-to', from: 'C', to: 'A', about: 'deal' };
    const sanction: Line = { kind: 'sanctions', from: 'D', to: 'E' };
    const fear: Line = { kind: 'diversion-concern', from: 'B', to: 'F', system: 's' };
    expect(headingOf('acting', objection)).toBe('Objectors');
    expect(headingOf('acting', sanction)).toBe('Impose sanctions');
    expect(headingOf('acting', objection, sanction)).toBe('Opponents');
    expect(headingOf('acting', { kind: 'finances', from: 'H', to: 'B' })).toBe('Also involved');
    expect(headingOf('onward', fear)).toBe('Feared to end up with');
    expect(headingOf('onward', sanction)).toBe('Under sanctions');
    expect(headingOf('onward', fear, sanction)).toBe('Also involved');
    expect(headingOf('onward', { kind: 'objects-to', from: 'A', to: 'G', about: 'deal' })).toBe(
      'Objected to',
    );
  });
});
