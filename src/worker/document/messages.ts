/** What page and document worker say to each other. */
import type { Encoding, EncodingDoubt } from '../../data/register/rows/encodings';
import type { OtherFile } from '../kinds/other-file';

/** What of a document is not in its text, or is in it otherwise than it stands there. */
export type DocumentNote =
  /** Signs that steer machines and are none of writing were left out. */
  | { readonly code: 'controls'; readonly count: number }
  /** Words that a page hides from its readers were left out. */
  | { readonly code: 'hidden'; readonly words: number; readonly start: string }
  /** A style sheet of the page, which is not read, can hide words that are in the text. */
  | { readonly code: 'sheet' }
  /** Words that a page strikes through were left out. */
  | { readonly code: 'struck'; readonly words: number; readonly start: string }
  /** Marks above or below the line were set apart in brackets; some of them, each with the word that it stands at. */
  | { readonly code: 'marks'; readonly count: number; readonly named: readonly string[] }
  /** Words that were parted at the ends of lines were joined: how many, each once, and the first of them. */
  | { readonly code: 'joined'; readonly count: number; readonly words: readonly string[] }
  /** Words at the ends of lines that may have a hyphen of their own kept it: how many, each once, and the first of them. */
  | { readonly code: 'hyphens'; readonly count: number; readonly words: readonly string[] };

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
  /** That its bytes do not say which encoding they are in; null where that is sure. */
  readonly doubt: EncodingDoubt | null;
  readonly notes: readonly DocumentNote[];
}

/** Why a document could not be read. */
export type DocumentTrouble =
  | { readonly code: 'too-large' | 'too-long'; readonly most: number }
  | { readonly code: 'empty' | 'password' | 'damaged' | 'no-pages' }
  /** A PDF on whose pages nothing is drawn. */
  | { readonly code: 'blank'; readonly pages: number }
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
  /** The encoding that a person chose; null where nobody has. */
  readonly encoding: Encoding | null;
}

/** What it says. */
export type DocumentAnswer =
  | { readonly type: 'going on' }
  | { readonly type: 'done'; readonly outcome: DocumentOutcome }
  | { readonly type: 'failed'; readonly message: string };
