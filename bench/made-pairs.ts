/** Who supplies whom in a made register, and how much goes on between them. */
import { type Chance, shuffled, unevenness } from './random';
import { COUNT, LOYALTY, recipientWeight, supplierWeight } from './register-shape';

/** The pairs, the busiest first: the codes of their parties, and their shares of the deals. */
export interface MadePairs {
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly weights: readonly number[];
}

interface Pair {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

/** Puts the first pair of every supplier and of every recipient before all others, so that none is left out. */
function firstOfEach(pairs: readonly Pair[]): Pair[] {
  const [suppliers, recipients] = [new Set<number>(), new Set<number>()];
  const [firsts, others]: [Pair[], Pair[]] = [[], []];
  for (const pair of pairs) {
    const isFirst = !suppliers.has(pair.from) || !recipients.has(pair.to);
    (isFirst ? firsts : others).push(pair);
    suppliers.add(pair.from);
    recipients.add(pair.to);
  }
  return [...firsts, ...others];
}

/**
 * The pairs with the largest weights of all that are possible: that of the supplier times that of the recipient, times
 * chance; but every party has one. The suppliers are the first parties; some of the largest are no recipients, and the rest is shuffled.
 */
export function madePairs(chance: Chance): MadePairs {
  const suppliers = Array.from({ length: COUNT.suppliers }, (_, code) => code);
  const firstRecipient = COUNT.parties - COUNT.recipients;
  const recipients = shuffled(
    Array.from({ length: COUNT.recipients }, (_, i) => firstRecipient + i),
    chance,
  );
  const possible = suppliers.flatMap((from, i) =>
    recipients
      .map((to, k) => ({
        from,
        to,
        weight: supplierWeight(i + 1) * recipientWeight(k + 1) * unevenness(LOYALTY, chance),
      }))
      .filter(({ to }) => to !== from),
  );
  const kept = firstOfEach(possible.sort((a, b) => b.weight - a.weight)).slice(0, COUNT.pairs);
  kept.sort((a, b) => b.weight - a.weight);
  return {
    from: kept.map(({ from }) => from),
    to: kept.map(({ to }) => to),
    weights: kept.map(({ weight }) => weight),
  };
}
