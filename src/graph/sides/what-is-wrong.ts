/** What is to be said of a comparison whose pictures show little. */
import type { ComparisonOfView } from '../../state/selectors';

/** The sides on which there is nothing at all. */
export const emptySides = ({ sides }: ComparisonOfView): readonly ('a' | 'b')[] =>
  (['a', 'b'] as const).filter((side) => sides[side].length === 0);

/** Whether there is anything that both sides have, of what they are compared by. */
export const isInCommon = (found: ComparisonOfView): boolean =>
  emptySides(found).length > 0 || found.units.some(({ a, b }) => a.relationships > 0 && b.relationships > 0);
