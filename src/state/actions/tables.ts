/** What becomes of an open dataset when the tables come that its facets ask. */
import { facetIndexOf } from '../../domain/columns/facet-index';
import { type FacetTables, keepFacetTables } from '../../domain/columns/facet-tables';
import { setState, useApp } from '../store';

/** Takes the tables, and asks them about what was opened without. Whoever joins files to it brings them before. */
export function takeTables(tables: FacetTables): void {
  const { opening } = useApp.getState();
  if (!keepFacetTables(tables) || opening.phase !== 'open') return;
  const { dataset } = opening.base;
  const base = { dataset, index: facetIndexOf(dataset) };
  setState({ opening: { ...opening, base, index: base.index } });
}
