/** A form in which something can be taken away: each is one row of the list in exports.ts. */
export interface ExportKind<Subject> {
  /** What it is called, for a button or a tab. */
  readonly label: string;
  /** What the name of a file of it ends in, without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  readonly write: (subject: Subject) => string;
}

/** Something to copy or to save as a file. */
export interface ExportedFile {
  readonly label: string;
  readonly text: string;
  readonly fileName: string;
  readonly mediaType: string;
}

/** Something in one of its forms, as a file whose name begins so. */
export function exportedAs<Subject>(
  { label, extension, mediaType, write }: ExportKind<Subject>,
  subject: Subject,
  name: string,
): ExportedFile {
  return { label, mediaType, text: write(subject), fileName: `${name}.${extension}` };
}
