/** What a person chose for the reading of a file, kept beside the file for as long as this device remembers it. */
import type { DatasetId } from '../../domain/model/ids';
import { openFilesNow, useApp } from '../store';
import type { OpenedFile } from './opened-file';

const PREFIX = 'armsgraph ';

/**
 * The memory of one such choice.
 * @param kind how it is called in the storage, for ever
 * @param chosen what a person chose for a file; null where nobody did
 */
export function memoryOfChoice(kind: string, chosen: (file: OpenedFile) => string | null) {
  const prefix = `${PREFIX}${kind} `;
  return {
    /** What was chosen for a remembered file; null where nothing was, or the browser keeps nothing. */
    remembered(id: DatasetId): string | null {
      try {
        return localStorage.getItem(prefix + id);
      } catch {
        return null;
      }
    },
    /** Keeps what was chosen for a file that is open, where the device remembers the file. */
    remember(id: DatasetId, files: readonly OpenedFile[] = openFilesNow()): void {
      const file = files.find(({ dataset }) => dataset.id === id);
      const choice = file ? chosen(file) : null;
      if (choice === null || !useApp.getState().remembered.includes(id)) return;
      try {
        localStorage.setItem(prefix + id, choice);
      } catch {
        // A full or blocked storage only means that it is guessed again at the next visit.
      }
    },
    /** Forgets it with the file. */
    forget(id: DatasetId): void {
      try {
        localStorage.removeItem(prefix + id);
      } catch {
        // What keeps nothing has nothing to forget.
      }
    },
  };
}
