/** What every part of the benchmark looks like, and what it is given. */
import type { Line } from './report';

/** What a part may need. */
export interface BenchContext {
  /** The executable file of a Chromium; undefined where there is none. */
  readonly chromium: string | undefined;
  /** A folder of its own for what a part builds or takes pictures of; it is gone after the run unless `--keep` names one. */
  readonly folder: string;
  /** Tells the person at the terminal what is going on. */
  readonly say: (text: string) => void;
}

/** One part of the benchmark: `npm run bench -- NAME` runs it alone. */
export interface Part {
  readonly name: string;
  readonly run: (context: BenchContext) => Promise<readonly Line[]>;
}

/** The time that passes, in milliseconds: what a reader waits, other people's programs included. */
const wallClock = (): number => performance.now();

/** The time for which this program had a core, in milliseconds: hardly more where others want the cores too. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Calls something a few times unmeasured, then measures it run for run, in milliseconds. */
export function measure(
  runs: number,
  act: (run: number) => void,
  { warmUp = 3, clock = wallClock }: { readonly warmUp?: number; readonly clock?: () => number } = {},
): number[] {
  for (let run = 0; run < warmUp; run += 1) act(run);
  return Array.from({ length: runs }, (_, run) => {
    const start = clock();
    act(run);
    return clock() - start;
  });
}
