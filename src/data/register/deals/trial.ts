/** What would come of a person's own table, by its first rows, before all of it is read. */

import { decideSigns } from '../formats/decimal-signs';
import { decideTable } from '../formats/own-table/decided-table';
import { fanOut } from '../formats/own-table/fan-out';
import { ownTable } from '../formats/own-table/own-table';
import { isHeaderOfDeal } from '../mapping/header-of-deal';
import { partyOfName } from '../names/parties';
import type { DealRecord, RowFault } from '../rows/deal-facts';
import type { TableFormat } from '../rows/row-format';
import { isSetApart } from '../rows/set-apart';
import type { TextRow } from '../rows/text-row';
import { readDealRows } from './deal-relationship';

/** A row as it would be read. */
interface Example extends Pick<DealRecord, 'order' | 'quantity' | 'money'> {
  readonly line: number;
  readonly facts: Pick<
    DealRecord['facts'],
    'from' | 'to' | 'designation' | 'standsIn' | 'category' | 'description'
  >;
}

/** How many of the first rows can be used, and as what. */
export interface Trial {
  readonly used: number;
  readonly of: number;
  /** How many more add up others, and are set apart. */
  readonly totals: number;
  /** What the first row that can be used would say. */
  readonly example: Example | null;
  /** Why the first row that cannot be used would be left out. */
  readonly fault: RowFault | null;
  /** How many of those that can be used leave a doubt, and what the first doubt is. */
  readonly doubtful: number;
  readonly doubt: RowFault | null;
  /** The words for how far deals have come that are not known here. */
  readonly unknownStatuses: readonly string[];
  /** Whether the header is probably the first deal. */
  readonly isHeaderDeal: boolean;
}

/** The name of a party of which a parted row has the id alone: "DE; PL" are Germany and Poland. */
function nameOf(written: string): string {
  const { party } = partyOfName(written);
  return party.id === written ? party.name : written;
}

const withNames = <Facts extends Pick<DealRecord['facts'], 'from' | 'to'>>(facts: Facts): Facts => ({
  ...facts,
  from: nameOf(facts.from),
  to: nameOf(facts.to),
});

/** The words for a status among what is doubtful. */
const statusesIn = (doubts: readonly RowFault[]) =>
  doubts.flatMap(({ reason }) => (reason.code === 'unknown-status' ? [reason.text] : []));

/**
 * Reads the first rows of a table with what a person has said so far of its columns.
 * @param delimiter what stands between the cells of the file, where that is known
 */
export function tryTable(
  format: TableFormat,
  written: readonly TextRow[],
  delimiter: string | null = null,
): Trial {
  const rows = fanOut(format, written);
  const { format: known, apart } = decideTable(format, rows);
  const decided = ownTable(known);
  const { signs } = decideSigns(decided, rows, delimiter);
  // By their lines: a row that names several parties is one row of the table.
  const [used, totals, doubtful] = [new Set<number>(), new Set<number>(), new Set<number>()];
  let example: Trial['example'] = null;
  let fault: RowFault | null = null;
  let doubt: RowFault | null = null;
  const unknownStatuses = new Set<string>();
  for (const row of rows) {
    const reading = readDealRows(decided, [row], signs, apart);
    if (reading.ok) {
      used.add(row.line);
      const [first] = reading.doubts;
      if (first) doubtful.add(row.line);
      doubt ??= first ?? null;
      for (const words of statusesIn(reading.doubts)) unknownStatuses.add(words);
      const { facts, order, quantity, money = [] } = reading.deal;
      example ??= { line: row.line, facts: withNames(facts), order, quantity, money };
    } else if (isSetApart(reading.fault.reason)) totals.add(row.line);
    else fault ??= reading.fault;
  }
  return {
    used: used.size,
    of: written.length - totals.size,
    totals: totals.size,
    example,
    fault,
    doubtful: doubtful.size,
    doubt,
    unknownStatuses: [...unknownStatuses],
    isHeaderDeal: isHeaderOfDeal(format),
  };
}
