/** Which row or column a party is part of. */

import { NO_REGION } from '../../columns/folds';
import { regionOf } from '../../groups/regions';
import type { Grid } from '../lens';

/** The id of the row, or column, of a party: its own, or that of the part of the world that it is in. */
export function keyOfParty({ fold }: Pick<Grid, 'fold'>): (party: string) => string {
  return fold === null ? (party) => party : (party) => regionOf(party, fold) ?? NO_REGION;
}
