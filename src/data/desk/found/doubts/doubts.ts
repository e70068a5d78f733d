/** What in a sentence leaves in doubt how many, whether, and who says so: then a field is better empty than wrong. */
import type { FoundQuantity } from '../found';
import type { Clause } from '../prefill/mentions';
import { EXCEPTED, LAST_BATCH } from './exceptions';
import { MORE, OF_ORDER, PARTS } from './parts';
import { type LanguageId, lineOf, piecesBefore } from './sentence-line';
import { ALLEGED, HEARSAY, PLAIN_NEGATION, REFUTED, RETRACTED, SUPPOSED } from './withdrawn';

/** What a sentence leaves in doubt. */
export interface Doubts {
  /** A number in it is a part of another, or has parts. */
  readonly isPart: boolean;
  /** It has one number and no more, apart from money and dates. */
  readonly isOneNumber: boolean;
  /** A number in it comes on top of another. */
  readonly hasMore: boolean;
  /** It says that what it tells is untrue. */
  readonly isRefuted: boolean;
  /** It tells neither that it is so nor that it is not. */
  readonly isOpen: boolean;
  /** It takes back what somebody told before. */
  readonly isRetracted: boolean;
  /** It is only alleged. */
  readonly isAlleged: boolean;
  /** It is told after somebody who is not named. */
  readonly isHearsay: boolean;
}

/** No sentence is read farther, so that a text without full stops takes no longer than others. */
const MAX_PIECES = 400;

/** What a sentence in a language leaves in doubt. */
export function doubtsIn({ pieces, found }: Clause, language: LanguageId): Doubts {
  const line = lineOf(pieces.slice(0, MAX_PIECES), found, language);
  const has = (rows: Readonly<Record<LanguageId, RegExp>>) => rows[language].test(line);
  const isRefuted = has(REFUTED);
  // That it is false that somebody has not is no denial that they have.
  const isTwice = isRefuted && PLAIN_NEGATION[language].test(line.replace(REFUTED[language], ' '));
  const [isRetracted, isAlleged] = [has(RETRACTED), has(ALLEGED)];
  return {
    isPart: has(PARTS) || has(EXCEPTED) || has(LAST_BATCH),
    isOneNumber: line.split(' ').filter((word) => word === 'N').length < 2,
    hasMore: has(MORE),
    isRefuted: isRefuted && !isTwice,
    isRetracted,
    isOpen: isTwice || isRetracted || has(SUPPOSED),
    isAlleged,
    isHearsay: isAlleged || has(HEARSAY),
  };
}

/** How far before a number its order is looked for, in pieces. */
const MAX_TO_ORDER = 8;

/** Whether a number is told as that of a whole order: "under an order for 24". */
export function isOfOrder({ pieces, found }: Clause, quantity: FoundQuantity, language: LanguageId): boolean {
  return OF_ORDER[language].test(
    lineOf(piecesBefore(pieces, quantity).slice(-MAX_TO_ORDER), found, language),
  );
}
