import type { EdtfDate } from '../dates/edtf';
import type { SourceId } from './ids';

/** A text that somebody published, or a register of deals. */
export const SOURCE_KINDS = ['document', 'register'] as const;

/** Whether a source is a document or a register. */
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** A copy of a page in an archive. */
export interface Archive {
  readonly address: string;
  readonly date: EdtfDate;
}

/** Where words or rows come from. */
export interface Source {
  readonly id: SourceId;
  readonly kind: SourceKind;
  readonly title: string;
  readonly publisher: string;
  readonly author?: string;
  /** What the publisher or the text is, in a few words: "Venezuelan news site". */
  readonly description?: string;
  /** The language of the title and the text (BCP 47); absent where it is English. */
  readonly language?: string;
  /** When it was published, as far as that is known. */
  readonly date: EdtfDate;
  /** What is known about the date, title or authorship beyond their plain values. */
  readonly note?: string;
  /** The public page; absent where the source is known without one, as a cable by its number. */
  readonly address?: string;
  /** A copy of the page that lasts, as archives of the web make them, and when it was made. */
  readonly archive?: Archive;
  /** Its DOI, `10.…/…`, by which it is to be cited. */
  readonly doi?: string;
  /** The credit line that the publisher asks for. */
  readonly credit?: string;
  /** Under which terms its text may be used, and whether it may be held at all. */
  readonly licence?: string;
  /** The full text, where we may hold it. */
  readonly text?: string;
  /** SHA-256 of the full text in UTF-8, in lower-case hexadecimal. Present with the text. */
  readonly sha256?: string;
}

/** Who publishes the register of major arms, which has no small arms in it. */
export const SIPRI_PUBLISHER = 'Stockholm International Peace Research Institute';

/** Whether a source is a register of major arms alone. */
export function isOfMajorArms({ kind, publisher }: Pick<Source, 'kind' | 'publisher'>): boolean {
  return kind === 'register' && publisher === SIPRI_PUBLISHER;
}

/** The address that a DOI is written as, and that leads to what it names wherever that has moved. */
export function addressOfDoi(doi: string): string {
  return `https://doi.org/${doi}`;
}
