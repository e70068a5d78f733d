/**
 * Which rows of two releases of one register are of the same deal. Most registers give deals no number, and names change from
 * release to release, so what is compared is what a row says: the rule is in docs/decisions/2026-11-30-releases-count-once.md.
 */
import { firstCode } from '../columns/facet-column';
import type { FacetIndex } from '../columns/facet-index';
import type { YearSpan } from '../model/relationship';

/** What a row says of a deal between two parties; the rows of one deal differ in one of these at most. */
type Part = 'goods' | 'kind' | 'ordered' | 'delivered';

/** What is left out of the comparison, one round after the other: what agrees in more is paired before what agrees in less. */
const ROUNDS: readonly (Part | null)[] = [null, 'delivered', 'ordered', 'kind', 'goods'];

/** Behind the last of some rows. */
const NONE = -1;

/** So many years may lie between what two releases say of one delivery, where it is the first or the last of all. */
const YEARS_OFF = 2;

/** What a row says in one respect, as a number that is the same for the same; where that is not all of it, whether two rows agree. */
interface Respect {
  readonly hash: (row: number) => number;
  readonly agree: (a: number, b: number) => boolean;
}

/** The years in which something of a row was delivered, each once. */
const deliveredIn = ({ times: { delivered, deliveredStarts } }: FacetIndex, row: number): Int16Array =>
  delivered.subarray(deliveredStarts[row], deliveredStarts[row + 1]);

/** A respect of which the number is all. */
const ofNumber = (hash: (row: number) => number): Respect => ({
  hash,
  agree: (a, b) => hash(a) === hash(b),
});

/** Makes one number of two, so that texts need not be made of a million rows. */
const mixed = (a: number, b: number) => Math.imul(a ^ (b + 0x9e3779b9 + (a << 6) + (a >>> 2)), 0x85ebca6b);

/** What was delivered when; of what was not delivered, how many were ordered. */
function ofDelivered(index: FacetIndex): Respect {
  const { items, delivered } = index.measures;
  const amountAt = (row: number, years: Int16Array) =>
    (years.length === 0 ? items[row] : delivered[row]) ?? Number.NaN;
  return {
    hash: (row) => {
      const years = deliveredIn(index, row);
      let hash = mixed(years.length, amountAt(row, years) | 0);
      for (let i = 0; i < years.length; i++) hash = mixed(hash, years[i] as number);
      return hash;
    },
    agree: (a, b) => {
      const [ofA, ofB] = [deliveredIn(index, a), deliveredIn(index, b)];
      return (
        ofA.length === ofB.length &&
        // What nobody states agrees with what nobody states.
        Object.is(amountAt(a, ofA), amountAt(b, ofB)) &&
        ofA.every((year, i) => year === ofB[i])
      );
    },
  };
}

function saidIn(index: FacetIndex) {
  const { from, to, kind, system, category } = index.columns;
  const { orderFirst } = index.times;
  return {
    ends: [ofNumber((row) => firstCode(from, row)), ofNumber((row) => firstCode(to, row))],
    // Stands in for the goods where these are not compared: they are of one category all the same.
    category: ofNumber((row) => firstCode(category, row)),
    parts: {
      goods: ofNumber((row) => firstCode(system, row)),
      kind: ofNumber((row) => firstCode(kind, row)),
      ordered: ofNumber((row) => Math.floor((orderFirst[row] as number) / 10_000)),
      delivered: ofDelivered(index),
    } satisfies Readonly<Record<Part, Respect>>,
  };
}

/** All that is compared, but for one part. */
function without({ ends, category, parts }: ReturnType<typeof saidIn>, left: Part | null): Respect {
  const told = (Object.keys(parts) as Part[]).filter((part) => part !== left).map((part) => parts[part]);
  const all = [...ends, ...told, ...(left === 'goods' ? [category] : [])];
  return {
    hash: (row) => all.reduce((hash, one) => mixed(hash, one.hash(row)), 0),
    agree: (a, b) => all.every((one) => one.agree(a, b)),
  };
}

/** The first and the last year in which something was delivered in these rows; null where nothing was. */
export function reachOf(index: Pick<FacetIndex, 'times'>, rows: Iterable<number>): YearSpan | null {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  const { delivered, deliveredStarts } = index.times;
  for (const row of rows) {
    const end = deliveredStarts[row + 1] as number;
    for (let at = deliveredStarts[row] as number; at < end; at++) {
      const year = delivered[at] as number;
      first = Math.min(first, year);
      last = Math.max(last, year);
    }
  }
  return first > last ? null : { first, last };
}

/** Whether all that was delivered of a row lies in a span, or at most so many years off. */
export function isWithin(index: FacetIndex, row: number, span: YearSpan | null, off = 0): boolean {
  const years = deliveredIn(index, row);
  if (!span) return years.length === 0;
  return years.every((year) => year >= span.first - off && year <= span.last + off);
}

const overlap = (a: YearSpan | null, b: YearSpan | null) =>
  a === null || b === null || (a.first <= b.last && b.first <= a.last);

/** Rows that wait for one that says the same: takes the first that does, and has it no more. */
function waitingOf(rows: readonly number[], { hash, agree }: Respect): (row: number) => number | undefined {
  const buckets = 2 ** Math.ceil(Math.log2(rows.length + 2));
  const bucketOf = (row: number) => (hash(row) >>> 0) & (buckets - 1);
  const first = new Int32Array(buckets).fill(NONE);
  const next = new Int32Array(rows.length).fill(NONE);
  // From behind, so that the first of a bucket is the first of the rows.
  for (let at = rows.length - 1; at >= 0; at--) {
    const bucket = bucketOf(rows[at] as number);
    next[at] = first[bucket] as number;
    first[bucket] = at;
  }
  return (row) => {
    const bucket = bucketOf(row);
    let before = NONE;
    for (let at = first[bucket] as number; at !== NONE; before = at, at = next[at] as number) {
      const found = rows[at] as number;
      if (!agree(found, row)) continue;
      if (before === NONE) first[bucket] = next[at] as number;
      else next[before] = next[at] as number;
      return found;
    }
    return undefined;
  };
}

/** A row of an older release, and the row of a newer one that is of the same deal. */
export interface Twin {
  readonly older: number;
  readonly newer: number;
  /** Whether the two differ in the name of the goods, or in the kind of the deal, so that they are not the same thing in a picture. */
  readonly isRenamed: boolean;
}

/**
 * The rows of two releases that are of the same deal: each row has one at most, and like ones are paired in their order. What was
 * delivered differs only where both files tell of the same years: of files for different years each tells of its own part.
 * @param isOneState whether both are of one day and in one form, so that nothing of a deal can differ between them
 */
export function twinsOf(
  index: FacetIndex,
  older: readonly number[],
  newer: readonly number[],
  isOneState: boolean,
): Twin[] {
  const said = saidIn(index);
  const reach = reachOf(index, newer);
  const isOfSameYears = overlap(reachOf(index, older), reach);
  const twins: Twin[] = [];
  let [left, others]: [readonly number[], readonly number[]] = [older, newer];
  for (const part of isOneState ? ROUNDS.slice(0, 1) : ROUNDS) {
    const canPair = (row: number) =>
      part !== 'delivered' || isWithin(index, row, isOfSameYears ? reach : null, YEARS_OFF);
    const take = waitingOf(others.filter(canPair), without(said, part));
    const paired = new Uint8Array(index.relationships.size);
    left = left.filter((row) => {
      const found = canPair(row) ? take(row) : undefined;
      if (found === undefined) return true;
      paired[found] = 1;
      twins.push({ older: row, newer: found, isRenamed: part === 'goods' || part === 'kind' });
      return false;
    });
    others = others.filter((row) => paired[row] === 0);
  }
  return twins;
}
