/** A form in which something can be taken away: each is one row of the list in exports.ts. */
export interface ExportKind<Subject, Content extends string | Uint8Array<ArrayBuffer> = string> {
  /** What it is called, for a button, a tab or an item of a menu. */
  readonly label: () => string;
  /** What the name of a file of it ends in, without the first dot. */
  readonly extension: string;
  readonly mediaType: string;
  readonly write: (subject: Subject) => Content;
}

/** Something to save as a file. */
export interface FileToSave<Content = string | Uint8Array<ArrayBuffer>> {
  readonly content: Content;
  readonly fileName: string;
  readonly mediaType: string;
}

/** Something to copy or to save as a file. */
export interface ExportedFile extends FileToSave<string> {
  readonly label: string;
}

/** Something in one of its forms, as a file whose name begins so. */
export function exportedAs<Subject>(
  { label, extension, mediaType, write }: ExportKind<Subject>,
  subject: Subject,
  name: string,
): ExportedFile {
  return { label: label(), mediaType, content: write(subject), fileName: `${name}.${extension}` };
}
