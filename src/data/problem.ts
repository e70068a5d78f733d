/** What can be wrong with a file, and what to do about it, by codes with their values. */
import type { EdtfRefusal } from '../domain/dates/edtf-read';
import type { Clash } from '../domain/join/clashes';
import { ADDRESS_FAULTS } from '../domain/text/address';

/** The rules for a value that need no more than its name to be told of. */
export const RULES = [
  ...ADDRESS_FAULTS,
  'amount',
  'cells',
  'currency',
  'doi',
  'empty',
  'hexadecimal',
  'hidden-signs',
  'language',
  'lei',
  'lei-checksum',
  'link',
  'many-steps',
  'negative',
  'no-interval',
  'no-steps',
  'party-id',
  'quantity',
  'slug',
  'text-and-hash',
  'too-large',
  'version',
  'whole-number',
  'wikidata',
] as const;

/** A rule for a value. */
export type Rule = (typeof RULES)[number];

/** A value of a file, in short: its words, that it is a list or an object, or how JSON writes it. */
export type Shown =
  | { readonly code: 'words'; readonly words: string }
  | { readonly code: 'list' | 'object' }
  | { readonly code: 'plain'; readonly text: string };

/** A type of values. */
export type TypeName = 'text' | 'number' | 'boolean' | 'list' | 'object';

/** What a file holds that is no dataset. */
export type FoundInFile =
  | { readonly code: 'list-of'; readonly length: number }
  | { readonly code: 'empty-object' }
  | { readonly code: 'object-with'; readonly keys: readonly string[]; readonly andMore: boolean }
  | { readonly code: 'value'; readonly value: Shown };

/** What is wrong with a text that is no JSON. */
export type JsonFault =
  | 'symbol'
  | 'value'
  | 'key'
  | 'colon'
  | 'comma'
  | 'brace'
  | 'bracket'
  | 'end'
  | 'comment'
  | 'string-end'
  | 'number-end'
  | 'escape'
  | 'control-character'
  | 'unreadable';

/** A location before or after words. */
export type Side = 'before' | 'after';

/** Where words stand in a text. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** What is wrong with the file as a whole. */
type ProblemOfFile =
  | { readonly code: 'larger-file'; readonly most: number }
  | { readonly code: 'empty-file' | 'no-json-or-too-deep' }
  /** What stands at the location; null at the end of the file. */
  | { readonly code: 'no-json'; readonly why: JsonFault; readonly found: string | null }
  | { readonly code: 'too-deep'; readonly most: number }
  | { readonly code: 'no-dataset'; readonly found: FoundInFile }
  | { readonly code: 'other-kind'; readonly kind: string; readonly value: Shown }
  | { readonly code: 'newer-format'; readonly version: number; readonly newest: number };

/** What is wrong with the form of a value. */
type ProblemOfForm =
  | { readonly code: 'unknown-key' | 'missing' }
  /** The object has the key already, in this line. */
  | { readonly code: 'key-again'; readonly line: number }
  | { readonly code: 'wrong-type'; readonly expected: TypeName; readonly value: Shown }
  /** Only one value can stand there. */
  | { readonly code: 'wrong-value'; readonly expected: string; readonly value: Shown }
  | { readonly code: 'wrong-word'; readonly expected: string; readonly value: Shown }
  | { readonly code: 'unknown-word'; readonly value: Shown }
  | { readonly code: 'rule'; readonly rule: Rule }
  | { readonly code: 'too-long'; readonly most: number }
  | { readonly code: 'no-date'; readonly reason: EdtfRefusal }
  | { readonly code: 'reversed'; readonly min: number; readonly max: number }
  /** In words of whatever found it. */
  | { readonly code: 'other'; readonly message: string };

/** What a reference can lead to. */
export type Referred = 'party' | 'system' | 'source' | 'relationship' | 'claim' | 'member';

/** What does not hold between the parts of a file. */
type ProblemOfParts =
  | { readonly code: 'taken-id'; readonly id: string; readonly by: string; readonly isFormer: boolean }
  | { readonly code: 'no-such'; readonly of: Referred; readonly id: string }
  | { readonly code: 'about-of-no-objection' | 'no-system' | 'quantity-of-no-goods'; readonly kind: string }
  | { readonly code: 'no-about' | 'no-status' | 'member-of-itself' | 'band-of-nobody' }
  /** The status says that a row has words for it; the row has none in this column. */
  | { readonly code: 'no-unknown-words'; readonly column: string }
  | { readonly code: 'ends-first'; readonly from: string; readonly until: string }
  | { readonly code: 'about-objection' | 'both-ends' | 'claim-elsewhere'; readonly id: string }
  | { readonly code: 'no-class' | 'no-register'; readonly id: string; readonly kind: string }
  /** Ids of one kind of thing, all with the same fault. */
  | { readonly code: 'clash'; readonly of: Clash['of']; readonly ids: readonly string[] }
  | { readonly code: 'look-alike'; readonly name: string }
  | { readonly code: 'checked-later'; readonly date: string };

/** What is wrong with a quotation. */
type ProblemOfQuotation =
  | { readonly code: 'end-before-start' | 'wrong-hash' }
  | ({ readonly code: 'not-there'; readonly words: string; readonly source: string } & Span)
  | { readonly code: 'not-beside'; readonly words: string; readonly side: Side }
  | { readonly code: 'empty-beside'; readonly side: Side }
  | { readonly code: 'no-text'; readonly id: string };

/** What is wrong. */
export type Problem = ProblemOfFile | ProblemOfForm | ProblemOfParts | ProblemOfQuotation;

/** What was probably meant, or what to do. */
export type Hint =
  | { readonly code: 'did-you-mean'; readonly word: string }
  | { readonly code: 'range-meant'; readonly min: number; readonly max: number }
  | { readonly code: 'known'; readonly words: readonly string[] }
  | {
      readonly code:
        | 'another-file'
        | 'newer-app'
        | 'split'
        | 'leave-out'
        | 'keep-one'
        | 'unnamed-system'
        | 'add-status';
    }
  /** How a dataset begins. */
  | { readonly code: 'begins-with'; readonly beginning: string }
  | { readonly code: 'web-page' | 'cut-off' | 'comma-before' | 'double-quotation-marks' | 'no-comments' }
  | { readonly code: 'give-text' }
  | { readonly code: 'hash-is'; readonly hash: string }
  /** The words stand elsewhere, or others that are like them do. */
  | ({ readonly code: 'stand-at' | 'same-words-at' } & Span)
  | ({ readonly code: 'changed-to' | 'most-like'; readonly words: string } & Span)
  | { readonly code: 'text-length'; readonly length: number }
  | { readonly code: 'text-says' | 'text-says-there'; readonly words: string }
  | { readonly code: 'nothing-beside'; readonly side: Side }
  | { readonly code: 'letters'; readonly letters: string };
