/**
 * An order in which what is alike stands together: clusters are joined by average linkage, and each is turned so that its more
 * similar ends meet (G. Gruvaeus, H. Wainer, “Two Additions to Hierarchical Cluster Analysis”, British Journal of
 * Mathematical and Statistical Psychology 25, 1972). The same numbers always give the same order.
 */

/** What something has of each of several others, by their numbers; what is left out is nothing. */
export type Vector = ReadonlyMap<number, number>;

/** The roots of numbers, of which the greatest would else outweigh all others, with the length 1. */
function leveled(vector: Vector): Vector {
  const length = Math.sqrt([...vector.values()].reduce((sum, value) => sum + value, 0)) || 1;
  return new Map(Array.from(vector, ([key, value]) => [key, Math.sqrt(value) / length]));
}

/** How alike two things are, from 0 to 1: the cosine of the angle between their vectors. */
function likenesses(vectors: readonly Vector[]): Float64Array {
  const count = vectors.length;
  const leveledOnes = vectors.map(leveled);
  const holders = new Map<number, [at: number, value: number][]>();
  const alike = new Float64Array(count * count);
  for (const [at, vector] of leveledOnes.entries()) {
    for (const [key, value] of vector) {
      const others = holders.get(key) ?? [];
      for (const [other, theirs] of others) {
        const product = value * theirs;
        (alike[at * count + other] as number) += product;
        (alike[other * count + at] as number) += product;
      }
      others.push([at, value]);
      holders.set(key, others);
    }
  }
  return alike;
}

/** Clusters while they are joined: how near each is to each other, and what is in each; nothing in those that have gone into another. */
interface Clusters {
  readonly count: number;
  readonly near: Float64Array;
  readonly sequences: (readonly number[])[];
  /** How many are in each; 0 for one that has gone into another. */
  readonly sizes: Uint32Array;
}

/** The closest of the clusters that are left; of equally close ones that which was asked for, or else the first. */
function closestTo({ count, near, sizes }: Clusters, one: number, rather: number): number {
  let [best, value] = [rather, rather < 0 ? -1 : (near[one * count + rather] ?? 0)];
  for (let other = 0; other < count; other++) {
    const own = near[one * count + other] ?? 0;
    if (own > value && other !== one && sizes[other] !== 0) {
      best = other;
      value = own;
    }
  }
  return best;
}

/** Puts one cluster into another: how near they are to a third is the average over all that is in them. */
function merge(
  { count, near, sequences, sizes }: Clusters,
  alike: Float64Array,
  into: number,
  gone: number,
): void {
  const [own, theirs] = [sizes[into] ?? 0, sizes[gone] ?? 0];
  for (let other = 0; other < count; other++) {
    const [a, b] = [near[into * count + other] ?? 0, near[gone * count + other] ?? 0];
    const average = (own * a + theirs * b) / (own + theirs);
    near[into * count + other] = average;
    near[other * count + into] = average;
  }
  sequences[into] = joined(alike, count, sequences[into] ?? [], sequences[gone] ?? []);
  sizes[into] = own + theirs;
  sizes[gone] = 0;
}

/** Two sequences as one, each turned so that their more similar ends meet. */
function joined(alike: Float64Array, count: number, a: readonly number[], b: readonly number[]): number[] {
  const between = (one: number | undefined, other: number | undefined) =>
    alike[(one ?? 0) * count + (other ?? 0)] ?? 0;
  const turned = (sequence: readonly number[]) => [...sequence].reverse();
  const ways = [
    { meet: between(a.at(-1), b[0]), way: () => [...a, ...b] },
    { meet: between(a.at(-1), b.at(-1)), way: () => [...a, ...turned(b)] },
    { meet: between(a[0], b[0]), way: () => [...turned(a), ...b] },
    { meet: between(a[0], b.at(-1)), way: () => [...turned(a), ...turned(b)] },
  ];
  // The first of equal ones, so that everyone has the same order.
  return ways.reduce((best, next) => (next.meet > best.meet ? next : best)).way();
}

/** The numbers of the vectors in an order in which what is alike stands together, beginning with the end where the first is nearer. */
export function byLikeness(vectors: readonly Vector[]): number[] {
  const count = vectors.length;
  if (count < 3) return [...vectors.keys()];
  const alike = likenesses(vectors);
  const clusters: Clusters = {
    ...{ count, near: Float64Array.from(alike) },
    sequences: vectors.map((_, at) => [at]),
    sizes: new Uint32Array(count).fill(1),
  };
  const chain: number[] = [];
  // A chain of nearest neighbours finds the same clusters as looking for the closest pair again and again, and much sooner.
  for (let joins = 0; joins < count - 1; ) {
    if (chain.length === 0) chain.push(clusters.sizes.findIndex((size) => size > 0));
    const tip = chain.at(-1) ?? 0;
    const before = chain.at(-2) ?? -1;
    const next = closestTo(clusters, tip, before);
    if (next === before) {
      chain.length -= 2;
      merge(clusters, alike, Math.min(tip, next), Math.max(tip, next));
      joins++;
    } else chain.push(next);
  }
  const order = [...(clusters.sequences[clusters.sizes.indexOf(count)] ?? [])];
  return order.indexOf(0) > (count - 1) / 2 ? order.reverse() : order;
}
