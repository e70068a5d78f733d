/** Some of the relationships that would come of a person's own table, to be read as sentences before it is opened. */

import type { EdtfDate } from '../../../domain/dates/edtf';
import { type Dataset, fileDatasetId } from '../../../domain/model/dataset';
import { relationshipId } from '../../../domain/model/ids';
import { readyMade } from '../../../domain/model/relationships';
import type { System } from '../../../domain/model/system';
import { decideSigns } from '../formats/decimal-signs';
import { decideTable } from '../formats/own-table/decided-table';
import { fanOut } from '../formats/own-table/fan-out';
import { ownTable } from '../formats/own-table/own-table';
import { partyLookUp } from '../formats/party-look-up';
import { categoryOfLabel } from '../names/categories';
import { standInOf } from '../names/stand-ins';
import { systemInTable } from '../names/systems';
import type { DealFacts, DealRecord } from '../rows/deal-facts';
import type { TableFormat } from '../rows/row-format';
import type { TextRow } from '../rows/text-row';
import { dealRelationship, readDealRows } from './deal-relationship';
import { type GroupInRows, groupsOfRows } from './groups-of-rows';

/** What a row would say. */
interface ReadRow {
  readonly line: number;
  readonly deal: DealRecord;
}

function systemOf(facts: DealFacts): System {
  const { designation, description, category } = facts;
  const known = category === null ? undefined : categoryOfLabel(category);
  return standInOf(facts) ?? systemInTable(designation, description, known);
}

/** So many of a list, as far from one another as they stand: the first rows of many tables are all of one party. */
function spread<Item>(items: readonly Item[], most: number): readonly Item[] {
  if (items.length <= most) return items;
  const step = (items.length - 1) / (most - 1);
  return Array.from({ length: most }, (_, i) => items[Math.round(i * step)]).filter(
    (item) => item !== undefined,
  );
}

/** Relationships of a table in a dataset of their own, with the line that each is read from. */
export interface TablePreview {
  readonly dataset: Dataset;
  readonly lines: readonly number[];
  /** Names in the first rows that stand for many states. */
  readonly groups: readonly GroupInRows[];
}

/** How much of a table is shown, on which day, and what parts its cells. */
export interface PreviewOptions {
  readonly most: number;
  readonly today: EdtfDate;
  readonly delimiter: string | null;
}

/** As many relationships as tell whether a table is read rightly, by its first rows. */
export function previewRelationships(
  told: TableFormat,
  written: readonly TextRow[],
  { most, today, delimiter }: PreviewOptions,
): TablePreview {
  const rows = fanOut(told, written);
  const { format, apart } = decideTable(told, rows);
  const kind = ownTable(format);
  const { signs } = decideSigns(kind, rows, delimiter);
  const read = rows.flatMap((row): ReadRow[] => {
    const reading = readDealRows(kind, [row], signs, apart);
    return reading.ok ? [{ line: row.line, deal: reading.deal }] : [];
  });
  const groups = groupsOfRows();
  const id = fileDatasetId('0'.repeat(12));
  const file = { name: '', sha256: '0'.repeat(64) };
  const source = kind.sourceOf({ ...file, date: today });
  const partyIn = (end: 'from' | 'to', name: string) => partyLookUp(kind, end)(name).party;
  for (const { line, deal } of read) {
    const { from, to } = deal.facts;
    groups.add(deal, line, { from: partyIn('from', from).id, to: partyIn('to', to).id });
  }
  const all = spread(read, most).map(({ line, deal }, i) => {
    const [from, to, system] = [
      partyIn('from', deal.facts.from),
      partyIn('to', deal.facts.to),
      systemOf(deal.facts),
    ];
    return { line, deal, from, to, system, id: relationshipId(`preview-${i + 1}`) };
  });
  return {
    dataset: {
      ...{ id, title: '', version: '', date: today, description: '', licence: '', credit: '' },
      members: [],
      parties: new Map(
        all.flatMap(
          ({ from, to }) =>
            [
              [from.id, from],
              [to.id, to],
            ] as const,
        ),
      ),
      systems: new Map(all.map(({ system }) => [system.id, system] as const)),
      sources: new Map([[source.id, source]]),
      relationships: readyMade(
        all.map((each) =>
          dealRelationship(
            each.deal,
            { id: each.id, from: each.from.id, to: each.to.id, system: each.system.id },
            { dataset: id, source: source.id, date: today, file },
          ),
        ),
      ),
    },
    lines: all.map(({ line }) => line),
    groups: groups.told(),
  };
}
