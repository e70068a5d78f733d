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

/** So many years may lie between what two releases say of one delivery, where it is the first or the last of all. */
const YEARS_OFF = 2;

/** What a row says, as text that is the same for the same. */
interface RowTexts {
  readonly ends: (row: number) => string;
  readonly parts: Readonly<Record<Part, (row: number) => string>>;
  /** Stands in for the goods where these are not compared: they are of one category all the same. */
  readonly category: (row: number) => string;
}

/** The years in which something of a row was delivered, each once. */
const deliveredIn = ({ times: { delivered, deliveredStarts } }: FacetIndex, row: number): Int16Array =>
  delivered.subarray(deliveredStarts[row], deliveredStarts[row + 1]);

function saidIn(index: FacetIndex): RowTexts {
  const { columns, times, measures } = index;
  const { from, to, kind, system, category } = columns;
  return {
    ends: (row) => `${firstCode(from, row)} ${firstCode(to, row)}`,
    category: (row) => `${firstCode(category, row)}`,
    parts: {
      goods: (row) => `${firstCode(system, row)}`,
      kind: (row) => `${firstCode(kind, row)}`,
      ordered: (row) => `${Math.floor((times.orderFirst[row] as number) / 10_000)}`,
      delivered: (row) => {
        const years = deliveredIn(index, row);
        return years.length === 0
          ? `of ${measures.items[row]}`
          : `${measures.delivered[row]} in ${years.join()}`;
      },
    },
  };
}

function keyWithout(said: RowTexts, left: Part | null): (row: number) => string {
  const { parts, ends, category } = said;
  const told = (Object.keys(parts) as Part[]).filter((part) => part !== left).map((part) => parts[part]);
  const all = left === 'goods' ? [...told, category] : told;
  return (row) => `${ends(row)}|${all.map((part) => part(row)).join('|')}`;
}

/** The first and the last year in which something was delivered in these rows; null where nothing was. */
export function reachOf(index: FacetIndex, rows: readonly number[]): YearSpan | null {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const row of rows) {
    for (const year of deliveredIn(index, row)) [first, last] = [Math.min(first, year), Math.max(last, year)];
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

/** The rows that are left, by what is compared of them, in their order. */
function byKey(rows: Iterable<number>, keyOf: (row: number) => string): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const known = found.get(key);
    if (known) known.push(row);
    else found.set(key, [row]);
  }
  return found;
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
    const keyOf = keyWithout(said, part);
    const canPair = (row: number) =>
      part !== 'delivered' || isWithin(index, row, isOfSameYears ? reach : null, YEARS_OFF);
    const waiting = byKey(others.filter(canPair), keyOf);
    const paired = new Set<number>();
    left = left.filter((row) => {
      const found = canPair(row) ? waiting.get(keyOf(row))?.shift() : undefined;
      if (found === undefined) return true;
      paired.add(found);
      twins.push({ older: row, newer: found, isRenamed: part === 'goods' || part === 'kind' });
      return false;
    });
    others = others.filter((row) => !paired.has(row));
  }
  return twins;
}
