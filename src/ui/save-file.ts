/** What is to be saved as a file. */
export interface FileToSave {
  readonly content: string | Blob | Uint8Array<ArrayBuffer>;
  readonly fileName: string;
  readonly mediaType: string;
}

/** Some browsers read what they save only after they have asked where to: so long its address is kept, in milliseconds. */
const KEPT = 60_000;

/** Offers something as a file to be saved. */
export function saveFile({ content, fileName, mediaType }: FileToSave): void {
  const address = URL.createObjectURL(new Blob([content], { type: mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT);
}
