/** A file that was refused for its faults, where the desk can hold it to be mended. */
import { heldAtDesk } from '../../data/check-held';
import type { DatasetStatement } from '../../domain/model/dataset';
import { dismissRefusals } from '../actions/refusals';
import { goToDesk } from '../actions/to-desk';

/** What a file states that the desk can hold; null where it cannot, or the file cannot be read any more. */
export const heldOf = async (file: File): Promise<DatasetStatement | null> =>
  heldAtDesk(await file.text().catch(() => ''));

/** Goes to the desk with it. */
export function mendAtDesk(statement: DatasetStatement, file: File): void {
  dismissRefusals();
  goToDesk({ act: 'mend-file', statement, file: file.name });
}
