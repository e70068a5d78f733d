/** The way to everything about files, which is fetched when the first file comes, and not before. */
import { tell, tellRefused } from '../actions/messages';
import { endRestoring } from '../actions/visit';
import type { FileRefusal } from '../store';

const parts = () => import('./import');

/** Tells of each file that it was not read, since what reads files is not there. */
function refuseAll(files: readonly File[], again: (file: File) => void): void {
  const refused = files.map(
    (file): FileRefusal => ({
      ...{ why: { code: 'reader-missing' }, where: { name: file.name } },
      again: () => again(file),
    }),
  );
  tellRefused(refused);
}

/** Reads files that were dropped, picked or pasted. */
export function bringFiles(files: readonly File[], fetchParts = parts): void {
  void fetchParts().then(
    ({ openFiles }) => openFiles(files),
    () => refuseAll(files, (file) => bringFiles([file], fetchParts)),
  );
}

/** Says of folders that were dropped or pasted that they do not open as files do. */
export function bringFolders(folders: readonly File[]): void {
  void parts().then(
    ({ refuseFolders }) => refuseFolders(folders),
    () => refuseAll(folders, (folder) => bringFolders([folder])),
  );
}

/** Stops the reading of a file. */
export function stopBringing(number: number): void {
  void parts().then(({ stopReadingFile }) => stopReadingFile(number));
}

/** What knows of the files that this device remembers is not there, nor then whether there are any. */
function tellOfUnasked(): void {
  tell([{ code: 'opener-missing' }]);
}

const memory = () => import('./remembered');

/** Opens the files that this device remembers, beside whatever a person looks at. */
export async function restoreFiles(fetchMemory = memory): Promise<void> {
  try {
    const { openRememberedFiles } = await fetchMemory();
    await openRememberedFiles(async (files) => (await parts()).openRemembered(files));
  } catch {
    tellOfUnasked();
  } finally {
    endRestoring();
  }
}
