/** What is said of a moving picture, by the times of the frames in which it was drawn. */
import { type Line, lineOf, type Target } from './report';

/** How often each gesture is measured. */
export const RUNS = 5;

/** What pictures each second, and what the time from one to the next, are held against. */
export interface MovingTargets {
  readonly pictures: Target;
  readonly interval: Target;
}

const intervalsOf = (times: readonly number[]) => times.slice(1).map((time, i) => time - (times[i] ?? 0));

function framesPerSecond(times: readonly number[]): number {
  const [first, last] = [times[0] ?? 0, times.at(-1) ?? 0];
  return last > first ? ((times.length - 1) * 1000) / (last - first) : 0;
}

/** The lines about one gesture, by the times of the pictures of each run; of a gesture that nothing followed there are none to tell. */
export function linesOfGesture(
  who: string,
  gesture: string,
  runs: readonly (readonly number[])[],
  targets: MovingTargets | null = null,
): Line[] {
  const what = `${who}, ${gesture}`;
  if (runs.some((times) => times.length < 2))
    throw new Error(`${what}: nothing was drawn meanwhile, so this measures nothing.`);
  return [
    lineOf(
      `${what}: pictures drawn`,
      'frames/s',
      runs.map(framesPerSecond),
      targets?.pictures ?? null,
      'median',
    ),
    lineOf(
      `${what}: from one picture to the next`,
      'ms',
      runs.flatMap(intervalsOf),
      targets?.interval ?? null,
    ),
  ];
}
