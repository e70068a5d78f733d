/** The app beside other libraries: the quotients of what the parts about moving networks measured in the same run. */
import type { Line, PartResult } from './report';

const APP = 'the app';

/** "vis-network, drag: pictures drawn" in two: who, and what. */
function namesOf({ what }: Line): { who: string; gesture: string } {
  const [who = '', ...gesture] = what.split(', ');
  return { who, gesture: gesture.join(', ') };
}

/** How many times what another needs, or does, is ours. */
export function ratio(own: Line, other: Line): Line {
  const { who, gesture } = namesOf(other);
  return {
    what: `${gesture}: ${APP} / ${who}`,
    unit: 'ratio',
    target: null,
    judgedBy: 'median',
    median: own.median / other.median,
    p95: own.p95 / other.p95,
    samples: Math.min(own.samples, other.samples),
  };
}

/** The quotients of medians and of the p95; null unless both parts have run. */
export function ratiosOf(results: readonly PartResult[]): PartResult | null {
  const linesOf = (name: string) => results.find(({ part }) => part === name)?.lines ?? [];
  const others = linesOf('drawing');
  const lines = linesOf('gestures').flatMap((own) =>
    others
      .filter((other) => namesOf(other).gesture === namesOf(own).gesture)
      .map((other) => ratio(own, other)),
  );
  return lines.length === 0 ? null : { part: `${APP} beside other libraries`, load: null, lines };
}
