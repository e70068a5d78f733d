import type { ImportReport } from '../../data/register/part-data';
import { formatNumber } from '../../domain/text/numbers';
import type { Refusal } from '../read/reading';

/** Why a file of which no row could be used is refused, or null. */
export function refuseEmptyImport({ name, rows, relationships, notes }: ImportReport): Refusal | null {
  if (relationships > 0) return null;
  const first = notes.find(({ what }) => what === 'skipped');
  const where = first ? `${name}, line ${first.line}${first.column ? `, column ${first.column}` : ''}` : name;
  return {
    what: `None of its ${formatNumber(rows)} rows could be used${first ? `. The first: ${first.reason}` : ''}`,
    where,
    todo: 'Check that the columns mean what they were taken for, or download the file again.',
  };
}
