/** Chance that is the same on every run. */
import { randomFrom } from '../src/domain/fixtures/edits';

const WHOLE = 2 ** 32;

/** A source of numbers that look random: from 0, less than 1. */
export type Chance = () => number;

/** A source of numbers that is the same for the same seed. */
export function chanceFrom(seed: number): Chance {
  const random = randomFrom(seed);
  return () => random(WHOLE) / WHOLE;
}

/** Picks from 0 to the number of weights, each index as often as its weight says. */
export type Pick = () => number;

/** Prepares a pick, whose cost grows with the logarithm of the number of weights only. */
export function pickBy(weights: Iterable<number>, chance: Chance): Pick {
  const sums = Float64Array.from(weights);
  for (let i = 1; i < sums.length; i += 1) sums[i] = (sums[i] ?? 0) + (sums[i - 1] ?? 0);
  const total = sums.at(-1) ?? 0;
  return () => {
    const mark = chance() * total;
    let [low, high] = [0, sums.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) <= mark) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

/** A factor that is 1 in the middle, and far from it the more often the larger the spread is: log-normal. */
export function unevenness(spread: number, chance: Chance): number {
  const radius = Math.sqrt(-2 * Math.log(1 - chance()));
  return Math.exp(spread * radius * Math.cos(2 * Math.PI * chance()));
}

/** The same values in another order. */
export function shuffled<T>(values: readonly T[], chance: Chance): T[] {
  const keyed = values.map((value) => ({ value, key: chance() }));
  return keyed.sort((a, b) => a.key - b.key).map(({ value }) => value);
}
