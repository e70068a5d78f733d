/** The way to everything about files, which is fetched when the first file comes, and not before. */
const parts = () => import('./import');

/** Reads files that were dropped, picked or pasted. */
export function bringFiles(files: readonly File[]): void {
  void parts().then(({ openFiles }) => openFiles(files));
}

/** Stops the reading of a file. */
export function stopBringing(number: number): void {
  void parts().then(({ stopReadingFile }) => stopReadingFile(number));
}

/** Opens the files that this device remembers. */
export function restoreFiles(): void {
  void import('./remembered').then(({ openRememberedFiles }) => openRememberedFiles());
}
