/** The designations of a person's own table that were taken for a system that is shown under another name: "Mi-8" for the Mi-8T. */
import { slugOfDesignation } from '../../data/register/names/system-slug';
import { idAsWritten } from '../../data/register/names/systems';
import type { TakenName } from '../../data/register/part/part-data';
import type { TextRow } from '../../data/register/rows/text-row';
import type { System } from '../../domain/model/system';

/** Counts the rows of such designations. */
export function takenNames() {
  const names = new Map<string, { readonly taken: TakenName; rows: number }>();
  return {
    /** Counts the rows that name a known system so. @param isKept whether the table's own word stands for itself */
    count(name: string, { id, name: shown }: System, rows: readonly TextRow[], isKept: boolean): void {
      const slug = slugOfDesignation(name);
      if (slug === '' || slug === slugOfDesignation(shown)) return;
      const key = `${slug} ${id}`;
      const before = names.get(key);
      if (before) {
        before.rows += rows.length;
        return;
      }
      const line = rows[0]?.line ?? 0;
      const taken: TakenName = {
        ...{ name: name.trim(), id: idAsWritten(name), to: { id, name: shown }, rows: 0, line },
        ...(isKept && { isKept: true }),
      };
      names.set(key, { taken, rows: rows.length });
    },
    /** Those of most rows first; nothing where each is shown as it is written. */
    told(): { readonly takenNames?: readonly TakenName[] } {
      const all = [...names.values()].map(({ taken, rows }) => ({ ...taken, rows }));
      return all.length > 0 ? { takenNames: all.sort((a, b) => b.rows - a.rows || a.line - b.line) } : {};
    },
  };
}
