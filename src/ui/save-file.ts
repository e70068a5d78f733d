/** A text to be saved as a file. */
interface TextFile {
  readonly text: string;
  readonly fileName: string;
  readonly mediaType: string;
}

/** Some browsers read what they save only after they have asked where to: so long its address is kept, in milliseconds. */
const KEPT = 60_000;

/** Offers a text as a file to be saved. */
export function saveFile({ text, fileName, mediaType }: TextFile): void {
  const address = URL.createObjectURL(new Blob([text], { type: mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT);
}
