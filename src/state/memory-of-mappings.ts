/** What a person said of the columns of a table, remembered on this device for the next file with the same header. */
import {
  factsOfField,
  TABLE_FIELDS,
  type TableField,
  type TableMapping,
} from '../data/register/table-mapping';

const PREFIX = 'armsgraph mapping ';

function keyOf(header: readonly string[]): string {
  return PREFIX + JSON.stringify(header.map((name) => name.trim().toLowerCase()));
}

/** Whether what is remembered can be where a field is told: a column of the header, a value for all rows, or nowhere. */
function canBeTold(field: TableField, told: unknown, columns: number): boolean {
  if (typeof told === 'number') return Number.isInteger(told) && told >= 0 && told < columns;
  const { canBeFixed, nothing } = factsOfField(field);
  if (typeof told === 'string') return told === 'nothing' && nothing !== undefined;
  const isFixed =
    typeof told === 'object' && told !== null && 'always' in told && typeof told.always === 'string';
  return canBeFixed && isFixed;
}

/** The mapping for a header; null where none is remembered, or the browser keeps nothing. */
export function rememberedMapping(header: readonly string[]): TableMapping | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(header)) ?? 'null');
    if (typeof kept !== 'object' || kept === null) return null;
    const entries = Object.entries(kept).filter(([name, told]) => {
      const field = TABLE_FIELDS.find((known) => known === name);
      return field !== undefined && canBeTold(field, told, header.length);
    });
    return entries.length === 0 ? null : Object.fromEntries(entries);
  } catch {
    return null;
  }
}

/** Remembers a mapping; false where the browser does not let it. */
export function rememberMapping(header: readonly string[], mapping: TableMapping): boolean {
  try {
    localStorage.setItem(keyOf(header), JSON.stringify(mapping));
    return true;
  } catch {
    // A full or blocked storage: the next file of this kind is asked about again.
    return false;
  }
}
