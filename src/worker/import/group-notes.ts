/** What the report says of names that stand for many states, one note for each. */
import { groupsOfRows } from '../../data/register/deals/groups-of-rows';
import type { FormatKind } from '../../data/register/formats/format-kind';
import type { DealRecord } from '../../data/register/rows/deal-facts';
import type { ReportNote } from '../../data/register/rows/report-note';

/** Looks for them among the deals of a person's own table; a register says itself what it names so. */
export function groupNotes({ table }: FormatKind) {
  const groups = groupsOfRows();
  return {
    look(deal: DealRecord, line: number, ids: { readonly from: string; readonly to: string }): void {
      if (table) groups.add(deal, line, ids);
    },
    /** A note at the first row of each. */
    told: (): ReportNote[] =>
      groups.told().map(({ line, name, as, mayAddUp }) => ({
        ...{ line, column: null, what: 'doubtful' },
        reason: { code: 'group-name', text: name, as, mayAddUp },
      })),
  };
}
