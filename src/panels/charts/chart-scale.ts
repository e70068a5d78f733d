/** The scale of a chart: round values at even distances. */

/** What round steps begin with. */
const ROUND = [1, 2, 5, 10];

/** How many values have room on the scale, beside nought. */
const MAX_TICKS = 4;

/** The distance between two values of a scale that reaches so far: 1, 2, 5, 10, 20…; no less than one whole. */
function roundStep(reach: number): number {
  const least = Math.max(1, reach / MAX_TICKS);
  const power = 10 ** Math.floor(Math.log10(least));
  return power * (ROUND.find((size) => size * power >= least) ?? 10);
}

/** The round values of a scale that reaches so far up and down, from top to bottom; those that lie down are negative. */
export function ticksOf(up: number, down: number): number[] {
  const step = roundStep(up + down);
  const [above, below] = [Math.floor(up / step), Math.floor(down / step)];
  return Array.from({ length: above + below + 1 }, (_, i) => (above - i) * step);
}
