/** Deals whose weapon stands in a cell that a spreadsheet changed: kept under the words of the cell, and marked as doubtful. */

import type { System } from '../../../domain/model/system';
import { type ChangedCell, changedDesignation, isFailedCell } from '../cells/spreadsheet-cells';
import type { FormatKind } from '../formats/format-kind';
import type { DealRecord, RowFault } from '../rows/deal-facts';
import type { NoteReason } from '../rows/report-note';
import type { TextRow } from '../rows/text-row';

/** What is doubtful about the cell. */
function reasonOf(text: string, { became, probably }: ChangedCell): NoteReason {
  return isFailedCell(text)
    ? { code: 'name-not-shown', text }
    : { code: 'changed-name', text, became, probably };
}

/** A deal with what is doubtful about the name of its weapon, if anything is. */
export function withDoubtfulName(
  { names, systemAt }: FormatKind,
  row: TextRow,
  deal: DealRecord,
): { readonly deal: DealRecord; readonly doubts: readonly RowFault[] } {
  const { facts } = deal;
  const changed = changedDesignation(facts.designation);
  if (!changed) return { deal, doubts: [] };
  const column = names[systemAt] ?? null;
  const designation = isFailedCell(facts.designation) ? '' : facts.designation;
  const passage = {
    remark: 'name-changed',
    column: column ?? 'whole row',
    exact: facts.designation,
    outcome: null,
  } as const;
  return {
    deal: {
      ...deal,
      facts: { ...facts, designation, remarks: [...facts.remarks, 'name-changed'] },
      passages: [...deal.passages, passage],
    },
    doubts: [{ line: row.line, column, reason: reasonOf(facts.designation, changed) }],
  };
}

/** The system with what its name probably was beside the words of the cell; any other as it is. */
export function withProbableName(system: System, designation: string): System {
  const changed = changedDesignation(designation);
  if (!changed || system.kind !== 'system') return system;
  const [first] = changed.probably;
  return { ...system, name: `${system.name} (${first ? `probably ${first}` : 'changed by a spreadsheet'})` };
}
