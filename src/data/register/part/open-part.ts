/** A file's relationships on the page: columns as the worker made them, and each relationship made when it is asked for. */

import { valueAt } from '../../../domain/columns/facet-column';
import type { FacetIndex } from '../../../domain/columns/facet-index';
import type { Dataset } from '../../../domain/model/dataset';
import { datasetJoins } from '../../../domain/model/name-joins';
import { madeOnDemand } from '../../../domain/model/relationship-lists';
import type { Relationships } from '../../../domain/model/relationships';
import { dealRelationship, readDealRows } from '../deals/deal-relationship';
import { kindOf } from '../formats/formats';
import { foldedAlike, rowsHolding, unpackRow } from '../rows/packed-rows';
import { citedFile, nameOfRead } from './cited-file';
import type { PartData } from './part-data';
import { datasetOfFile, idsByDeal, idsByLine } from './part-ids';
import { skippedRows } from './skipped-rows';

/** The deal of each text row. */
function dealsOfRows({ rows, dealStarts }: PartData): Uint32Array {
  const deals = new Uint32Array(rows.lines.length);
  for (let deal = 0; deal + 1 < dealStarts.length; deal++) {
    deals.fill(deal, dealStarts[deal], dealStarts[deal + 1]);
  }
  return deals;
}

/** Looks for words in the text rows of the file. What it looks in is made at the first question. */
function finderIn(data: PartData): (words: string) => Uint32Array {
  const { rows: packed } = data;
  let made: { readonly folded: string; readonly dealOf: Uint32Array } | null = null;
  return (words) => {
    made ??= { folded: foldedAlike(packed.text), dealOf: dealsOfRows(data) };
    const { folded, dealOf } = made;
    const deals = new Set(rowsHolding(packed, folded, words).map((textRow) => dealOf[textRow] ?? 0));
    return Uint32Array.from(deals).sort();
  };
}

function relationshipsOf(data: PartData): Relationships {
  const { signs, report, rows: packed, dealStarts, deals, source, date, index } = data;
  const format = kindOf(data.format);
  const size = dealStarts.length - 1;
  const context = {
    dataset: datasetOfFile(report),
    source: source.id,
    date,
    file: citedFile(report),
  };
  const byLine = idsByLine(datasetOfFile(report), size, (row) => packed.lines[dealStarts[row] ?? 0] ?? 0);
  const ids = deals ? idsByDeal(deals, byLine) : byLine;
  const textRowsOf = (row: number) => {
    const [start = 0, end = 0] = [dealStarts[row], dealStarts[row + 1]];
    return Array.from({ length: end - start }, (_, i) => unpackRow(packed, start + i));
  };
  const { from, to, system } = index.columns;
  const list = madeOnDemand(
    size,
    (row) => {
      const reading = readDealRows(format, textRowsOf(row), signs);
      // The worker has read these very text rows before.
      if (!reading.ok) throw new RangeError(`Line ${reading.fault.line}: ${reading.fault.reason.code}`);
      const ends = {
        id: ids.idAt(row),
        from: valueAt(from, row),
        to: valueAt(to, row),
        system: valueAt(system, row),
      };
      return dealRelationship(reading.deal, ends, context);
    },
    ids,
  );
  return { ...list, find: finderIn(data) };
}

/** The dataset that a file is, with its index. */
export function openPart(data: PartData): { readonly dataset: Dataset; readonly index: FacetIndex } {
  const { report, source, date } = data;
  const relationships = relationshipsOf(data);
  const skipped = skippedRows(report);
  const head = {
    id: datasetOfFile(report),
    title: nameOfRead(report),
    version: report.sha256.slice(0, 12),
    date,
    // It says nothing of itself: its terms are those of whoever made it.
    description: '',
    licence: '',
    credit: source.credit ?? '',
  };
  const dataset: Dataset = {
    ...head,
    members: [
      {
        ...{ id: head.id, title: head.title, version: head.version },
        ...{ date: head.date, licence: head.licence, credit: head.credit },
        ...(report.generated === null && { undated: true as const }),
        ...(skipped > 0 && { skipped }),
      },
    ],
    parties: new Map(data.parties.map((party) => [party.id, party])),
    systems: new Map(data.systems.map((system) => [system.id, system])),
    sources: new Map([[source.id, source]]),
    relationships,
    ...datasetJoins(
      [
        ...report.joinedNames.map(({ id, to, by }) => ({ id, to: to.id, by })),
        // Of a name that stands for itself a link says so as of one that is joined.
        ...(report.takenNames ?? []).flatMap(({ id, isKept }) => (isKept ? [{ id, to: id }] : [])),
      ],
      report.keptNames,
    ),
  };
  return { dataset, index: { ...data.index, relationships } };
}
