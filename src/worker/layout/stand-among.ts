/** Parties that are not drawn at first: each takes the nearest free position to those that it deals with most. */
import type { Body, Tie } from './bodies';
import { nearestFree } from './nearest-free';
import type { Position } from './network';

/** What a tie of no weight counts for. */
const MIN_PULL = 1e-6;

/** The ties of each body, in the order of the ties. */
function tiesByBody(ties: readonly Tie[]): Map<Body, Tie[]> {
  const own = new Map<Body, Tie[]>();
  for (const tie of ties) {
    for (const body of [tie.source, tie.target]) {
      const known = own.get(body);
      if (known) known.push(tie);
      else own.set(body, [tie]);
    }
  }
  return own;
}

/** The middle of those that a body is tied to and that stand already, by the weight of the ties; null where none does. */
function middleOfPartners(body: Body, ties: readonly Tie[], standing: ReadonlySet<Body>): Position | null {
  let [x, y, sum] = [0, 0, 0];
  for (const { source, target, weight } of ties) {
    const other = source === body ? target : source;
    if (!standing.has(other)) continue;
    // Ties of no weight count too, where there are no others.
    const pull = Math.max(weight, MIN_PULL);
    [x, y, sum] = [x + pull * other.x, y + pull * other.y, sum + pull];
  }
  return sum > 0 ? { x: x / sum, y: y / sum } : null;
}

/** Stands the others among and around those that stand already, the weightiest first; none over another. */
export function standAmong(
  standing: readonly Body[],
  others: readonly Body[],
  ties: readonly Tie[],
  goesOn: () => void = () => undefined,
): void {
  const own = tiesByBody(ties);
  const stood = new Set(standing);
  const waiting = [...others];
  while (waiting.length > 0) {
    goesOn();
    const middles = waiting.map((body) => middleOfPartners(body, own.get(body) ?? [], stood));
    // Those that are tied to one another alone begin in the middle.
    const next = Math.max(0, middles.findIndex(Boolean));
    const [body] = waiting.splice(next, 1);
    if (!body) return;
    Object.assign(body, middles[next] ?? { x: 0, y: 0 });
    Object.assign(body, nearestFree(body, [...stood]));
    stood.add(body);
  }
}
