import { describe, expect, it } from 'vitest';
import { facetIndexOf } from '../../domain/columns/facet-index';
import { madeDataset } from '../../domain/fixtures/made-dataset';
import { lensGraph } from '../../domain/lenses/lenses';
import { matrixOf } from '../../domain/lenses/matrix/matrix';
import { everyRow } from '../../domain/model/relationships';
import { DEFAULT_VIEW, type View } from '../../permalink/view';
import { setState, useApp } from '../../state/store';
import { NO_EMPHASIS } from '../../ui/emphasis';
import { openFromTable } from './acts-at';
import type { Position } from './position';

function named() {
  const dataset = madeDataset([
    { from: 'A', to: 'X' },
    { from: 'A', to: 'X' },
    { kind: 'sanctions', from: 'B', to: 'Y', status: 'in-force' },
    { kind: 'objects-to', from: 'B', to: 'Y', status: 'voiced' },
  ]);
  const choice = { width: 'deals', most: null, opened: [] } as const;
  const graph = lensGraph('matrix', dataset, facetIndexOf(dataset), everyRow(dataset.relationships), choice);
  return {
    ...{ dataset, matrix: matrixOf(dataset, graph, 'weight'), isTrade: false },
    subjects: NO_EMPHASIS.subjects,
  };
}

/** The views that a press on a cell of the table leads to, one after the other. */
function pressed(at: Position, selection: View['selection'] = null): readonly View[] {
  setState({ view: { ...DEFAULT_VIEW, lens: 'matrix', cells: 'table', selection } });
  const views: View[] = [];
  const stop = useApp.subscribe(({ view }, before) => void (view !== before.view && views.push(view)));
  openFromTable(named(), at);
  stop();
  return views;
}

describe('a press on a cell of the table', () => {
  it('opens its pair in the place of the table, as one step', () => {
    expect(pressed({ row: 0, column: 0 })).toMatchObject([{ cells: null, selection: 'A..X' }]);
    expect(useApp.getState()).toMatchObject({ sheet: 'details', step: 'push' });
  });

  it('opens the next of several lines', () => {
    const at = { row: 1, column: 1 };
    const [first] = pressed(at);
    const [next] = pressed(at, first?.selection);
    expect(new Set([first?.selection, next?.selection])).toEqual(
      new Set(['B..Y..sanctions', 'B..Y..objects-to']),
    );
  });

  it('changes nothing where no line is', () => {
    expect(pressed({ row: 0, column: 1 })).toEqual([]);
  });
});
