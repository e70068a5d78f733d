import type { ImportReport } from '../../data/register/part/part-data';
import type { Refusal } from '../read/reading';

/** Why a file of which no row could be used is refused, or null. */
export function refuseEmptyImport({ name, rows, relationships, notes }: ImportReport): Refusal | null {
  if (relationships > 0) return null;
  const first = notes.find(({ what }) => what === 'skipped') ?? null;
  return {
    why: { code: 'nothing-usable', rows, first },
    where: {
      name,
      ...(first && { line: first.line, ...(first.column !== null && { column: first.column }) }),
    },
  };
}
