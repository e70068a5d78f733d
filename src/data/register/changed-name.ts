/** Deals whose weapon stands in a cell that a spreadsheet changed: kept under the words of the cell, and marked as doubtful. */

import type { System } from '../../domain/model/system';
import { listed } from '../../domain/text/listed';
import type { DealRecord, RowFault } from './deal-facts';
import type { FormatKind } from './formats/format-kind';
import { type ChangedCell, changedDesignation, isFailedCell } from './spreadsheet-cells';
import type { TextRow } from './text-row';

/** What is doubtful about the cell, as a sentence. */
function reasonOf(cell: string, { became, probably }: ChangedCell): string {
  if (isFailedCell(cell))
    return `“${cell}” is what a spreadsheet shows in place of a name: the weapon is not named.`;
  if (probably.length > 0)
    return `“${cell}” was probably ${listed(probably, 'or')}: a spreadsheet turned it into ${became}.`;
  return `“${cell}” is probably what a spreadsheet made of another name, which it took for ${became}.`;
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
  const column = names[systemAt] ?? 'whole row';
  const designation = isFailedCell(facts.designation) ? '' : facts.designation;
  const passage = { remark: 'name-changed', column, exact: facts.designation, outcome: null } as const;
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
