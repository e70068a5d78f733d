/** The bars of what rows and columns add up to. */
import type { MatrixHeading } from '../../domain/lenses/matrix/matrix';

/** How long the bar of a row or column is, from 0 to 1: the longest is that of the greatest, and of others where these are more. */
export const barOf = ({ tally }: MatrixHeading, greatest: number): number =>
  greatest > 0 ? Math.min(1, tally.sum / greatest) : 0;

/** Whether a bar is shorter than what it stands for, and so drawn broken: those who have nothing in common can be more than the greatest. */
export const isBroken = ({ tally }: MatrixHeading, greatest: number): boolean =>
  greatest > 0 && tally.sum > greatest;

/** Whether any bar is broken. */
export const anyBroken = (headings: readonly MatrixHeading[], greatest: number): boolean =>
  headings.some((heading) => isBroken(heading, greatest));

/** Where a broken bar has its gap, as parts of its length; the style sheet has the same. */
const BREAK = { from: 0.78, to: 0.84 };

/** From where to where a bar is filled, of the longest: all of its length, with a gap where it is broken. */
export function stretchesOfBar(heading: MatrixHeading, greatest: number, longest: number) {
  const length = Math.max(heading.tally.sum > 0 ? 1 : 0, longest * barOf(heading, greatest));
  return isBroken(heading, greatest)
    ? [
        { from: 0, to: BREAK.from * length },
        { from: BREAK.to * length, to: length },
      ]
    : [{ from: 0, to: length }];
}
