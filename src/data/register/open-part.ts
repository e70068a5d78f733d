/** A file's relationships on the page: columns as the worker made them, and each relationship made when it is asked for. */

import type { FacetColumn } from '../../domain/columns/facet-column';
import type { FacetIndex } from '../../domain/columns/facet-index';
import { type Dataset, fileDatasetId } from '../../domain/model/dataset';
import type { PartyId, SystemId } from '../../domain/model/ids';
import { datasetJoins } from '../../domain/model/name-joins';
import { madeOnDemand, type Relationships } from '../../domain/model/relationships';
import { dealRelationship, readDealRows } from './deal-relationship';
import { kindOf } from './formats/formats';
import { foldedAlike, rowsHolding, unpackRow } from './packed-rows';
import type { PartData } from './part-data';
import { idsByDeal, idsByLine } from './part-ids';

/** The value of a column in which every relationship has one. */
function valueAt({ values, codes }: FacetColumn, place: number): string {
  return values[codes[place] ?? -1] ?? '';
}

/** Looks for words in the rows as the file has them. The text to look in is made at the first question. */
function finderIn({ rows, dealStarts }: PartData): (words: string) => Uint32Array {
  let folded: string | null = null;
  const dealOfRow = new Uint32Array(rows.lines.length);
  for (let deal = 0; deal + 1 < dealStarts.length; deal++) {
    dealOfRow.fill(deal, dealStarts[deal], dealStarts[deal + 1]);
  }
  return (words) => {
    folded ??= foldedAlike(rows.text);
    const deals = new Set(rowsHolding(rows, folded, words).map((row) => dealOfRow[row] ?? 0));
    return Uint32Array.from(deals).sort();
  };
}

function relationshipsOf(data: PartData): Relationships {
  const { signs, report, rows, dealStarts, deals, source, date, index } = data;
  const format = kindOf(data.format);
  const dataset = fileDatasetId(report.sha256);
  const size = dealStarts.length - 1;
  const context = {
    dataset,
    source: source.id,
    date,
    file: { name: report.name, sha256: report.sha256 },
  };
  const byLine = idsByLine(dataset, size, (place) => rows.lines[dealStarts[place] ?? 0] ?? 0);
  const ids = deals ? idsByDeal(deals, byLine) : byLine;
  const rowsOf = (place: number) => {
    const [start = 0, end = 0] = [dealStarts[place], dealStarts[place + 1]];
    return Array.from({ length: end - start }, (_, i) => unpackRow(rows, start + i));
  };
  const { from, to, system } = index.columns;
  const list = madeOnDemand(
    size,
    (place) => {
      const reading = readDealRows(format, rowsOf(place), signs);
      // The worker has read these very rows before.
      if (!reading.ok) throw new RangeError(`Line ${reading.fault.line}: ${reading.fault.reason.code}`);
      const ends = {
        id: ids.idAt(place),
        from: valueAt(from, place) as PartyId,
        to: valueAt(to, place) as PartyId,
        system: valueAt(system, place) as SystemId,
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
  const head = {
    id: fileDatasetId(report.sha256),
    title: report.name,
    version: report.sha256.slice(0, 12),
    date,
    // It says nothing of itself: its terms are those of whoever made it.
    description: '',
    licence: '',
    credit: source.credit ?? '',
  };
  const dataset: Dataset = {
    ...head,
    members: [{ id: head.id, title: head.title, version: head.version, credit: head.credit }],
    parties: new Map(data.parties.map((party) => [party.id, party])),
    systems: new Map(data.systems.map((system) => [system.id, system])),
    sources: new Map([[source.id, source]]),
    relationships,
    ...datasetJoins(report.joinedNames.map(({ id, to, by }) => ({ id, to: to.id, by }))),
  };
  return { dataset, index: { ...data.index, relationships } };
}
