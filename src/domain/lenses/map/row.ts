/** The map lens as a row of the list of lenses. */
import type { LensKind } from '../lens-kind';
import { PARTIES_LENS } from '../parties/row';

/** Who deals with whom, each party at its place: the same pairs as in the parties lens, fewer of them, as arcs cross more. */
export const MAP_LENS: LensKind = { ...PARTIES_LENS, linesByItself: 70 };
