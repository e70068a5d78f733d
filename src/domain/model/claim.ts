import type { EdtfDate } from '../dates/edtf';
import type { ClaimId, PartyId, RelationshipId, SourceId } from './ids';
import type { Money, Quantity } from './quantity';
import type { Status } from './status';

/** How a claim bears on its relationship. */
export const STANCES = ['supports', 'contradicts', 'context'] as const;

/** One of the ways a claim bears on its relationship. */
export type Stance = (typeof STANCES)[number];

/** One field of a relationship, and the value that a claim gives it. */
export type Statement =
  | { readonly field: 'status'; readonly status: Status; readonly date: EdtfDate }
  | { readonly field: 'quantity'; readonly quantity: Quantity }
  | { readonly field: 'value'; readonly value: Money };

/** Who said it, and when. */
export interface Attribution {
  /** The person, institution or text that speaks: "Anatoly Antonov". */
  readonly speaker: string;
  /** The speaker inside a sentence, where that differs, in the singular: "one analyst". */
  readonly speakerInText?: string;
  /** What the speaker is: "Russian Ministry of Foreign Affairs". */
  readonly role?: string;
  /** The party that the speaker speaks for. */
  readonly party?: PartyId;
  /** Whether the source leaves open who says so: "reports", "it is said". Absent where the speaker is named. */
  readonly unnamed?: true;
  /** Through whom the words reached the source: "a US cable, quoted by the blog". */
  readonly through?: string;
  readonly date: EdtfDate;
}

/** Exact words with what stands before and after them (W3C Web Annotation, TextQuoteSelector). */
export interface QuoteSelector {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Where the words stand, in Unicode code points, end exclusive (W3C Web Annotation, TextPositionSelector). */
export interface PositionSelector {
  readonly start: number;
  readonly end: number;
}

/** A person's own file that a row stands in. */
export interface CitedFile {
  readonly name: string;
  /** SHA-256 of the file, in lower-case hexadecimal. */
  readonly sha256: string;
  /** The sheet of it, where it is a workbook: then the line is the number of the row. */
  readonly sheet?: string;
  /** The table in it, where it is a packed file: then the line is one of that table. */
  readonly table?: string;
}

/** The words, or the row, that a claim rests on. */
export type Citation =
  | {
      readonly type: 'quotation';
      readonly source: SourceId;
      readonly quote: QuoteSelector;
      readonly position: PositionSelector;
      /** The words right before them in the source, where the quotation points back to these. */
      readonly lead?: string;
    }
  | { readonly type: 'paraphrase'; readonly source: SourceId; readonly text: string }
  | {
      readonly type: 'register-row';
      readonly source: SourceId;
      /** The register's own number of the deal, where it is known. */
      readonly deal?: string;
      /** The file, where the row comes from a person's own. */
      readonly file?: CitedFile;
      /** The line of the file, from 1, where the row comes from a person's own file. */
      readonly line?: number;
      /** The cell whose very words the claim rests on, where it is one cell and not the row as a whole. */
      readonly excerpt?: { readonly column: string; readonly exact: string };
      /** The cell that says in other words what a source says, where the row names one. */
      readonly paraphrase?: { readonly column: string; readonly text: string };
      /** Where the source that the row names can be read. */
      readonly address?: string;
      /** What the row says, in its own column names. */
      readonly cells: Readonly<Record<string, string>>;
    };

/** What a register that has no row means by it: that there was nothing, or that it does not cover such weapons. */
export const SILENCES = ['no-row', 'not-covered'] as const;

/** One of the ways in which a register says nothing. */
export type Silence = (typeof SILENCES)[number];

/** Who held a claim against its source, and when. */
export interface Checked {
  readonly by: string;
  readonly on: EdtfDate;
}

/** What one source says about one relationship. */
export interface Claim {
  readonly id: ClaimId;
  readonly relationship: RelationshipId;
  readonly stance: Stance;
  /** The fields that it speaks of; empty for a claim that is context only. */
  readonly says: readonly Statement[];
  /** For a register that was looked up and has no row: what that means. */
  readonly silence?: Silence;
  readonly attribution: Attribution;
  readonly citation: Citation;
  /** The words that it was made of, where the text was corrected under it since; absent once somebody has seen to it. */
  readonly wordsBefore?: string;
  /** That it was checked against the source; absent where nobody has said so. */
  readonly checked?: Checked;
}
