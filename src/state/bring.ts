/** The way to everything about files, which is fetched when the first file comes, and not before. */
import { NOTHING } from '../domain/capped';
import { endRestoring } from './open';
import { useApp } from './store';

const parts = () => import('./import');

/** Tells of each file that it was not read, since what reads files is not there. */
function refuseAll(files: readonly File[]): void {
  const refused = files.map(({ name }) => ({
    what: 'The part of the app that reads files did not arrive',
    where: name,
    todo: 'Check the connection, reload the page, and open the file again.',
    faults: NOTHING,
  }));
  useApp.setState(({ refusals }) => ({ refusals: [...refusals, ...refused] }));
}

/** Reads files that were dropped, picked or pasted. */
export function bringFiles(files: readonly File[], fetchParts = parts): void {
  void fetchParts().then(
    ({ openFiles }) => openFiles(files),
    () => refuseAll(files),
  );
}

/** Stops the reading of a file. */
export function stopBringing(number: number): void {
  void parts().then(({ stopReadingFile }) => stopReadingFile(number));
}

/** Opens the files that this device remembers, beside whatever a person looks at. */
export function restoreFiles(): void {
  const open = async (files: readonly File[]) => (await parts()).openFiles(files, 'beside');
  void import('./remembered')
    .then(({ openRememberedFiles }) => openRememberedFiles(open))
    .finally(endRestoring);
}
