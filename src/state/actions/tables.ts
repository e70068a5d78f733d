/** What becomes of an open dataset when the tables come that its facets ask. */
import { facetIndexOf } from '../../domain/columns/facet-index';
import { type FacetTables, keepFacetTables } from '../../domain/columns/facet-tables';
import { setState, useApp } from '../store';

/** Takes the tables, and asks them about what was opened without. Whoever joins files to it brings them before. */
export function takeTables(tables: FacetTables): void {
  const { opening } = useApp.getState();
  if (!keepFacetTables(tables) || opening.phase !== 'open') return;
  const { dataset, index: before } = opening.base;
  // What else an index knows, such as which releases are open, is told by no table.
  const index = { ...before, columns: facetIndexOf(dataset).columns };
  setState({ opening: { ...opening, base: { dataset, index }, index } });
}
