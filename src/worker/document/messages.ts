/** What page and document worker say to each other. */
import type { OtherFile } from '../kinds/other-file';

/** What a document holds as text. */
export interface DocumentText {
  /** With plain line ends; an empty line parts paragraphs. */
  readonly text: string;
  /** What the document calls itself, as a page or a PDF does; null where it does not. */
  readonly title: string | null;
  /** Where each page begins, in UTF-16 units; null where it has none. */
  readonly pages: readonly number[] | null;
  /** The pages, from 1, that hold no text that could be read, as pictures do. */
  readonly empty: readonly number[];
  /** The encoding that its bytes were taken for without saying which they are in; null where that is sure. */
  readonly guessed: string | null;
}

/** Why a document could not be read. */
export type DocumentTrouble =
  | { readonly code: 'too-large' | 'too-long'; readonly most: number }
  | { readonly code: 'empty' | 'password' | 'damaged' }
  /** A PDF whose pages are pictures. */
  | { readonly code: 'pictures'; readonly pages: number }
  | { readonly code: 'other-kind'; readonly file: OtherFile };

/** What became of a document. */
export type DocumentOutcome =
  | ({ readonly ok: true } & DocumentText)
  | { readonly ok: false; readonly trouble: DocumentTrouble };

/** What the worker is asked. */
export interface DocumentRequest {
  readonly name: string;
  readonly file: Blob;
}

/** What it says. */
export type DocumentAnswer =
  | { readonly type: 'going on' }
  | { readonly type: 'done'; readonly outcome: DocumentOutcome }
  | { readonly type: 'failed'; readonly message: string };
