/** What a person said of the letters of a file, kept beside the file for as long as this device remembers it. */
import type { DatasetId } from '../domain/model/ids';
import type { OpenedFile } from './opened-file';
import { openFilesNow, useApp } from './store';

const PREFIX = 'armsgraph encoding ';

/** The id of what a remembered file is to be read in; null where nobody has said so, or the browser keeps nothing. */
export function rememberedEncoding(id: DatasetId): string | null {
  try {
    return localStorage.getItem(PREFIX + id);
  } catch {
    return null;
  }
}

/** Keeps what a file that is open was read in, where a person chose that and the device remembers the file. */
export function rememberEncoding(id: DatasetId, files: readonly OpenedFile[] = openFilesNow()): void {
  const encoding = files.find(({ dataset }) => dataset.id === id)?.readAs?.encoding ?? null;
  if (encoding === null || !useApp.getState().remembered.includes(id)) return;
  try {
    localStorage.setItem(PREFIX + id, encoding);
  } catch {
    // A full or blocked storage only means that its letters are guessed again at the next visit.
  }
}

/** Forgets it with the file. */
export function forgetEncoding(id: DatasetId): void {
  try {
    localStorage.removeItem(PREFIX + id);
  } catch {
    // What keeps nothing has nothing to forget.
  }
}
