/** What two files say of one deal, as one relationship: each tells of the deliveries of its own years. */

import { yearsOfEdtf } from '../dates/edtf';
import { relationshipFrom } from '../evidence/evidence';
import type { Claim, Statement } from '../model/claim';
import type { Delivery } from '../model/deal';
import { claimId } from '../model/ids';
import type { Quantity } from '../model/quantity';
import type { Relationship, YearSpan } from '../model/relationship';

/** Where a claim shows of what numbers its total is the sum. */
const SUM = 'Numbers delivered in all files';

/**
 * The deliveries that the second tells of and the first does not: a year that both tell of is counted once, and so is one of which
 * the first would tell.
 */
function addedBy(second: Relationship, first: Relationship, settled: YearSpan | null): readonly Delivery[] {
  const known = new Set(first.deliveries?.map(({ year }) => year));
  const isSettled = (year: number) => settled !== null && year >= settled.first && year <= settled.last;
  return (second.deliveries ?? []).filter(({ year }) => !known.has(year) && !isSettled(year));
}

/** Whether a statement is of something delivered, and of which year. */
function yearOfDelivery(says: Statement): number | null {
  if (says.field !== 'status') return null;
  return ['delivered', 'partly-delivered'].includes(says.status) ? yearsOfEdtf(says.date).last : null;
}

/** What a file takes for the end of a deal is a part of it where another goes on. */
function withOneEnd(claims: readonly Claim[]): Claim[] {
  const last = Math.max(...claims.flatMap(({ says }) => says.map((said) => yearOfDelivery(said) ?? 0)));
  const restated = (said: Statement): Statement => {
    const isEarly = (yearOfDelivery(said) ?? last) < last;
    return said.field === 'status' && isEarly ? { ...said, status: 'partly-delivered' } : said;
  };
  return claims.map((claim) => ({ ...claim, says: claim.says.map(restated) }));
}

/** Both numbers together; "at least" so many where one of the files does not know all of its own. */
function totalOf(first: Quantity, added: readonly Delivery[], isEstimate: boolean): Quantity {
  const more = added.reduce((sum, { quantity }) => sum + (quantity ?? 0), 0);
  const isWhole = first.max !== undefined && added.every(({ quantity }) => quantity !== null);
  return {
    ...{ unit: first.unit, estimate: first.estimate || isEstimate, min: (first.min ?? 0) + more },
    ...(isWhole && { max: (first.max ?? 0) + more }),
  };
}

/** The claims with the total in the place of each file's own number: the first that gave one gives it, and shows the sum. */
function withTotal(claims: readonly Claim[], total: Quantity, sum: string): Claim[] {
  const teller = claims.find(({ says }) => says.some(({ field }) => field === 'quantity'));
  return claims.map((claim) => {
    const others = claim.says.filter(({ field }) => field !== 'quantity');
    if (claim !== teller) return { ...claim, says: others };
    const { citation } = claim;
    return {
      ...claim,
      says: [...others, { field: 'quantity', quantity: total }],
      citation:
        citation.type === 'register-row'
          ? { ...citation, cells: { ...citation.cells, [SUM]: sum } }
          : citation,
    };
  });
}

/**
 * A relationship with what another file says of it.
 * @param settled the years of which only the first says what was delivered, since it is of a newer release; null where it is not
 */
export function mergedDeal(
  first: Relationship,
  second: Relationship,
  settled: YearSpan | null = null,
): Relationship {
  const remarks = [...new Set([...(first.remarks ?? []), ...(second.remarks ?? [])])];
  const added = addedBy(second, first, settled);
  const deliveries = [...(first.deliveries ?? []), ...added].sort((a, b) => a.year - b.year);
  const claims = withOneEnd([
    ...first.claims,
    // Rows of two files can have one number within their deal.
    ...second.claims.map((claim) => ({
      ...claim,
      id: claimId(`${claim.id}-${second.datasets[0]}`),
    })),
  ]);
  const datasets = [...new Set([...first.datasets, ...second.datasets])];
  const statement = { ...first, remarks, deliveries };
  const isTold = first.quantity ?? second.quantity;
  if (!isTold || added.length === 0) return relationshipFrom(statement, claims, datasets);
  const own = first.quantity ?? { unit: isTold.unit, estimate: false };
  const total = totalOf(own, added, second.quantity?.estimate ?? false);
  const more = (total.min ?? 0) - (own.min ?? 0);
  const sum = `${own.min ?? 'unknown'} + ${more || 'unknown'} = ${total.min}`;
  return relationshipFrom(statement, withTotal(claims, total, sum), datasets);
}
