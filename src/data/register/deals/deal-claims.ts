/** From the rows of one deal to the claims that make a relationship of it. */

import { compareEdtf, type EdtfDate } from '../../../domain/dates/edtf';
import type { CitedFile, Claim, Statement } from '../../../domain/model/claim';
import { claimId, type RelationshipId, type SourceId } from '../../../domain/model/ids';
import type { Status } from '../../../domain/model/status';
import type { RegisterFormat } from '../formats/formats';
import { readRecord } from '../formats/read-deal';
import type { CitedRow, DealRecord, Outcome } from '../rows/deal-facts';
import type { TextRow } from '../rows/text-row';

/** What the claims of a deal belong to. */
export interface DealIds {
  readonly relationship: RelationshipId;
  readonly source: SourceId;
  /** When the register was generated. */
  readonly date: EdtfDate;
  /** The file that the rows stand in. */
  readonly file?: CitedFile;
}

const event = (status: Status, date: EdtfDate): Statement => ({ field: 'status', status, date });

/** When the outcome came: in the year that the comment names, unless that is before the order. */
function dateOfOutcome({ date }: Outcome, order: EdtfDate): EdtfDate {
  return date !== null && compareEdtf(date, order) > 0 ? date : order;
}

/** What each row says: the first gives order and quantity, and all but the last delivery leave something to come. */
function statementsOf({
  order,
  orderStatus = 'ordered',
  quantity,
  money = [],
  outstanding,
  passages,
  rows,
}: DealRecord): Statement[][] {
  const isOrdered = passages.every(({ outcome }) => outcome === null || outcome.wasOrdered);
  const last = rows.flatMap(({ deliveries }) => deliveries).at(-1);
  const isEnd = (date: EdtfDate) => date === last && !outstanding;
  return rows.map(({ deliveries }, i) => [
    ...(i === 0 && isOrdered ? [event(orderStatus, order)] : []),
    ...deliveries.map((date) => event(isEnd(date) ? 'delivered' : 'partly-delivered', date)),
    ...(i === 0 && quantity ? [{ field: 'quantity' as const, quantity }] : []),
    ...(i === 0 ? money.map((value) => ({ field: 'value' as const, value })) : []),
  ]);
}

/** Who says what a claim says, where, and in which words. */
type Cited = Pick<CitedRow, 'excerpt' | 'paraphrase'> & {
  readonly attribution: DealRecord['attribution'];
  readonly address?: string | null;
};

/** The claims that the rows of one deal make: one for each row, and one for each thing that its words are recognised to say. */
export function claimsOfRecord(deal: DealRecord, ids: DealIds): Claim[] {
  const claim = (
    id: string,
    says: readonly Statement[],
    row: CitedRow,
    { attribution, address, excerpt, paraphrase }: Cited = deal,
  ): Claim => ({
    id: claimId(`${ids.relationship}-${id}`),
    relationship: ids.relationship,
    stance: says.length > 0 ? 'supports' : 'context',
    says,
    attribution: { ...attribution, date: ids.date },
    citation: {
      type: 'register-row',
      source: ids.source,
      ...(deal.facts.deal !== null && { deal: deal.facts.deal }),
      ...(ids.file && { file: ids.file }),
      line: row.line,
      ...(excerpt && { excerpt: { column: excerpt.column, exact: excerpt.exact } }),
      ...(paraphrase && { paraphrase }),
      ...(address && { address }),
      get cells() {
        return row.cells();
      },
    },
  });
  const statements = statementsOf(deal);
  const { attribution, address = null, otherSources = [] } = deal;
  const fromRows = deal.rows.map((row, i) =>
    claim(`row-${i + 1}`, statements[i] ?? [], row, { ...row, attribution, address }),
  );
  const [row] = deal.rows;
  if (!row) return fromRows;
  const fromOthers = otherSources.map((other, i) =>
    claim(`row-1-source-${i + 2}`, statements[0] ?? [], row, other),
  );
  const fromPassages = deal.passages.map((passage, i) => {
    const { outcome } = passage;
    const says = outcome ? [event(outcome.status, dateOfOutcome(outcome, deal.order))] : [];
    return claim(`remark-${i + 1}`, says, row, { attribution, address: null, excerpt: passage });
  });
  return [...fromRows, ...fromOthers, ...fromPassages];
}

/**
 * The claims that the rows of one deal make of a relationship.
 * @throws RangeError when the rows cannot be read, which readDeal tells beforehand.
 */
export function claimsOfDeal(format: RegisterFormat, rows: readonly TextRow[], ids: DealIds): Claim[] {
  const reading = readRecord(format, rows);
  if (!reading.ok) throw new RangeError(`Line ${reading.fault.line}: ${reading.fault.reason.code}`);
  return claimsOfRecord(reading.deal, ids);
}
