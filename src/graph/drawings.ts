/** How each lens is drawn: a lens that is missing here does not compile. */
import type { Lens } from '../domain/lenses/lenses';
import { COLUMNS_DRAWING } from './columns/ColumnsGraph';
import type { LensDrawing } from './drawing';
import { MAP_DRAWING } from './map-drawing';
import { MATRIX_DRAWING } from './matrix-drawing';
import { NETWORK_DRAWING } from './network-drawing';

/** The list. */
export const DRAWINGS: Readonly<Record<Lens, LensDrawing>> = {
  systems: COLUMNS_DRAWING,
  parties: NETWORK_DRAWING,
  matrix: MATRIX_DRAWING,
  map: MAP_DRAWING,
};

/** Fetches what all of them need. */
export function fetchDrawings(): void {
  for (const { fetch } of Object.values(DRAWINGS)) fetch();
}
