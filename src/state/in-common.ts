/** What finds the rows of what parties have in common, which comes with the details that list it; until then none stand out. */
import type { rowsInCommon } from '../domain/connections/in-common';

let arrived: typeof rowsInCommon | null = null;

/** What finds them; null where it is not there yet. */
export const finderInCommon = (): typeof rowsInCommon | null => arrived;

/** Keeps what finds them, and says whether it was not there before. */
export function keepFinderInCommon(made: typeof rowsInCommon): boolean {
  const isNew = arrived === null;
  arrived ??= made;
  return isNew;
}
