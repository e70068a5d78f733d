/** How what is chosen is told from the rest of a picture, written once for every lens. */

import type { Emphasis } from '../domain/lenses/lens';
import type { SelectableId } from '../domain/model/ids';

/**
 * How strongly something is drawn: `chosen` is selected, or the pointer or the focus is on it; `near` is what that
 * touches; `rest` is everything else then; `usual` is everything where nothing is chosen.
 */
export type Grade = 'chosen' | 'near' | 'rest' | 'usual';

/** What a grade does to lines, nodes and words. */
interface GradeLook {
  /** How much is seen of it. What is drawn in a colour of the tokens keeps 3:1 against its ground. */
  readonly opacity: number;
  /** What the width of a line is multiplied by. */
  readonly widen: number;
  /** How far a halo in the colour of selection reaches beyond a line or a node, in pixels; 0 for none. */
  readonly halo: number;
}

/** The look of each grade. */
export const GRADE: Readonly<Record<Grade, GradeLook>> = {
  chosen: { opacity: 1, widen: 1.75, halo: 5 },
  near: { opacity: 1, widen: 1.25, halo: 0 },
  rest: { opacity: 0.72, widen: 0.6, halo: 0 },
  usual: { opacity: 1, widen: 1, halo: 0 },
};

/** The grades that are drawn otherwise than what is usual. */
export const UNUSUAL = ['chosen', 'near', 'rest'] as const satisfies readonly Grade[];

/** How much is seen of a halo, which lies below what it surrounds. */
export const HALO_OPACITY = 0.3;

/** Where nothing stands out. */
export const NO_EMPHASIS: Emphasis = { chosen: new Set(), around: null, subjects: new Map() };

/** How strongly something is drawn. */
export function gradeOf({ chosen, around }: Emphasis, id: SelectableId): Grade {
  if (chosen.has(id)) return 'chosen';
  if (!around) return 'usual';
  return around.has(id) ? 'near' : 'rest';
}
