/** From the rows of one deal to its relationship: the one way, in the worker for all deals and on the page for one. */

import type { EdtfDate } from '../../../domain/dates/edtf';
import { relationshipFrom } from '../../../domain/evidence/evidence';
import type { CitedFile } from '../../../domain/model/claim';
import type { DatasetId, PartyId, RelationshipId, SourceId, SystemId } from '../../../domain/model/ids';
import type { Relationship, RelationshipStatement } from '../../../domain/model/relationship';
import type { DecimalSigns } from '../cells/numbers';
import { withoutFillers } from '../cells/words-for-nothing';
import type { FormatKind } from '../formats/format-kind';
import { type ApartRows, NONE_APART } from '../formats/own-table/apart-rows';
import { faultOfTotal } from '../formats/total-rows';
import type { DealRecord, Reading } from '../rows/deal-facts';
import type { TextRow } from '../rows/text-row';
import { withDoubtfulName } from './changed-name';
import { claimsOfRecord } from './deal-claims';
import { reportedOf } from './reported-by';

/** Everything that a deal needs to know of the file it stands in. */
export interface DealContext {
  readonly dataset: DatasetId;
  readonly source: SourceId;
  readonly date: EdtfDate;
  readonly file: CitedFile;
}

/** Who and what a deal is about, as ids. */
export interface DealEnds {
  readonly id: RelationshipId;
  readonly from: PartyId;
  readonly to: PartyId;
  readonly system: SystemId;
}

/** Reads the rows of one deal, in whatever format they are. @param apart the rows that others hold already */
export function readDealRows(
  format: FormatKind,
  written: readonly TextRow[],
  signs: DecimalSigns,
  apart: ApartRows = NONE_APART,
): Reading<{ readonly deal: DealRecord }> {
  const fault = faultOfTotal(format, written) ?? apart.get(written[0]?.line ?? 0);
  if (fault) return { ok: false, fault };
  const keeps = { codes: format.codesAt, system: format.systemAt };
  const rows = written.map((row) => withoutFillers(row, keeps));
  const reading = format.read(rows, signs);
  const [row] = rows;
  if (!reading.ok || !row) return reading;
  const { deal, doubts } = withDoubtfulName(format, row, reading.deal);
  return deal === reading.deal ? reading : { ok: true, deal, doubts: [...reading.doubts, ...doubts] };
}

/** The relationship that a deal is. */
export function dealRelationship(
  deal: DealRecord,
  { id, from, to, system }: DealEnds,
  { dataset, source, date, file }: DealContext,
): Relationship {
  const { kind, condition, remarks, deliveries } = deal.facts;
  // Written out twice: to spread an object into another 30,000 times takes longer than all the rest of this.
  const statement: RelationshipStatement = condition
    ? { id, kind, from, to, system, via: [], remarks, deliveries, condition }
    : { id, kind, from, to, system, via: [], remarks, deliveries };
  const reported = reportedOf(deal.facts, { from, to });
  return relationshipFrom(
    reported ? Object.assign(statement, { reported }) : statement,
    claimsOfRecord(deal, { relationship: id, source, date, file }),
    [dataset],
  );
}
