/** What a person said of the columns of a table, remembered on this device for the next file with the same header. */
import { TABLE_FIELDS, type TableMapping } from '../data/register/table-mapping';

const PREFIX = 'armsgraph mapping ';

function keyOf(header: readonly string[]): string {
  return PREFIX + JSON.stringify(header.map((name) => name.trim().toLowerCase()));
}

/** The mapping for a header; null where none is remembered, or the browser keeps nothing. */
export function rememberedMapping(header: readonly string[]): TableMapping | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(header)) ?? 'null');
    if (typeof kept !== 'object' || kept === null) return null;
    const entries = Object.entries(kept).filter(
      ([field, at]) =>
        TABLE_FIELDS.some((known) => known === field) &&
        Number.isInteger(at) &&
        at >= 0 &&
        at < header.length,
    );
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
    // A full or blocked storage only means that the next file of this kind is asked about again.
  }
}
