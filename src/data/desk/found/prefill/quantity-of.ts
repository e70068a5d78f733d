/** How many of a system a sentence speaks of: a number of other arms is not that of the system. */
import { ENDS } from '../ends/ends';
import type { Found, FoundDealing, FoundQuantity, FoundSystem } from '../found';
import { setOf } from '../word-sets';
import type { Clause } from './mentions';

/** What begins another clause, or sets other arms against these: "20 drones after Russia refused Su-35 fighters", "instead of". */
const APART = setOf(
  'after before while because although though when whereas since until if so but instead rather than whose which who that',
);

/** Whether another clause begins between a number and a system. */
function isApart({ pieces }: Clause, quantity: FoundQuantity, system: FoundSystem, language: Language) {
  const [from, to] = [Math.min(quantity.end, system.end), Math.max(quantity.start, system.start)];
  const crosses = language ? ENDS[language].crosses : APART;
  return pieces.some(
    ({ start, end, raw, fold }) => start >= from && end <= to && (/^[;:]$/.test(raw) || crosses.has(fold)),
  );
}

type Language = FoundDealing['language'];

/** The number that is that of a system: the only one that is told and not in another clause; of several the one right before it. */
export function quantityOf(
  clause: Clause,
  found: readonly Found[],
  system: FoundSystem | null,
  language: Language,
): FoundQuantity | null {
  const quantities = found.filter((each) => each.kind === 'quantity');
  const [first] = quantities;
  const key = JSON.stringify(first?.quantity);
  const isOne = quantities.every(({ quantity }) => JSON.stringify(quantity) === key);
  if (!system) return isOne ? (first ?? null) : null;
  if (isOne) return quantities.find((each) => !isApart(clause, each, system, language)) ?? null;
  const before = found[found.indexOf(system) - 1];
  return before?.kind === 'quantity' ? before : null;
}
