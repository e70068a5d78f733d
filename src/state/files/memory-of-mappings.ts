/** What a person said of the columns of a table, remembered on this device for the next file with the same header. */
import {
  DATE_ORDERS,
  FLOW_ANSWERS,
  factsOfField,
  TABLE_FIELDS,
  type TableField,
  type TableMapping,
} from '../../data/register/rows/table-mapping';
import type { UnexplainedTable } from '../../worker/import/messages';

const PREFIX = 'armsgraph mapping ';

/** By what a table is known again: its header, or, where it has none, its first row. */
export const knownBy = ({ header, rows, firstLine }: UnexplainedTable): readonly string[] =>
  firstLine.is === 'names' ? header : (rows[0]?.cells ?? header);

function keyOf(header: readonly string[]): string {
  return PREFIX + JSON.stringify(header.map((name) => name.trim().toLowerCase()));
}

/** Whether what is remembered can be where a field is told: a column of the header, a value for all rows, or nowhere. */
function canBeTold(field: TableField, told: unknown, columns: number): boolean {
  const isColumn = (at: unknown) => Number.isInteger(at) && Number(at) >= 0 && Number(at) < columns;
  const { canBeFixed, canLack, canBeSeveral } = factsOfField(field);
  if (typeof told === 'number') return isColumn(told);
  if (Array.isArray(told)) return canBeSeveral === true && told.length > 0 && told.every(isColumn);
  if (typeof told === 'string') return told === 'nothing' && canLack === true;
  const isFixed =
    typeof told === 'object' && told !== null && 'always' in told && typeof told.always === 'string';
  return canBeFixed && isFixed;
}

/** Whether what is remembered can be what words for the direction stand for. */
const isOfFlows = (kept: unknown) =>
  typeof kept === 'object' &&
  kept !== null &&
  Object.values(kept).every((answer) => FLOW_ANSWERS.some((known) => known === answer));

/** The mapping for a header; null where none is remembered, or the browser keeps nothing. */
export function rememberedMapping(header: readonly string[]): TableMapping | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(header)) ?? 'null');
    if (typeof kept !== 'object' || kept === null) return null;
    const entries = Object.entries(kept).filter(([name, told]) => {
      if (name === 'dates') return DATE_ORDERS.some((order) => order === told);
      if (name === 'flows') return isOfFlows(told);
      const field = TABLE_FIELDS.find((known) => known === name);
      return field !== undefined && canBeTold(field, told, header.length);
    });
    return entries.length === 0 ? null : Object.fromEntries(entries);
  } catch {
    return null;
  }
}

/** Remembers a mapping, where the browser lets it. */
export function rememberMapping(header: readonly string[], mapping: TableMapping): void {
  try {
    localStorage.setItem(keyOf(header), JSON.stringify(mapping));
  } catch {
    // The next file of this kind is asked about again, as `canRemember` has told.
  }
}

/** Whether the browser keeps what is remembered: its storage may be full or blocked. */
export function canRemember(): boolean {
  const probe = `${PREFIX}probe`;
  try {
    // As much as a mapping of many columns needs.
    localStorage.setItem(probe, ' '.repeat(4096));
    localStorage.removeItem(probe);
    return true;
  } catch {
    return false;
  }
}
