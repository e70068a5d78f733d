/** The way to everything about files, which is fetched when the first file comes, and not before. */
import { NOTHING } from '../domain/text/capped';
import { endRestoring } from './open';
import { useApp } from './store';

const parts = () => import('./import');

/** Tells of each file that it was not read, since what reads files is not there. */
function refuseAll(files: readonly File[], again: (file: File) => void): void {
  const refused = files.map((file) => ({
    what: 'The part of the app that reads files did not arrive',
    where: file.name,
    todo: 'Check the connection, and try again. If it stays so, reload the page.',
    faults: NOTHING,
    again: () => again(file),
  }));
  useApp.setState(({ refusals }) => ({ refusals: [...refusals, ...refused] }));
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
  const news =
    'The part of the app that opens the files of your last visit did not arrive. If this device remembers any, reload the page to open them.';
  useApp.setState({ news });
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
