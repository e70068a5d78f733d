/** A text in pieces: words, numbers and signs, each with where it stands. */
import { remembering } from '../../../domain/memoize/remembering';
import { beginsSentence, isAbbreviation, LOOK_AHEAD } from './abbreviations';
import type { Span } from './found';

/** What a piece of a text is. */
type PieceType = 'word' | 'number' | 'sign';

/** A word, a number or a sign of a text. */
export interface Piece extends Span {
  readonly type: PieceType;
  /** As the text has it, without the full stops of "U.S." and "approx." and without what is not drawn. */
  readonly raw: string;
  /** In small letters without marks, as pieces are compared. */
  readonly fold: string;
  /** Whether nothing stands between it and the piece before. */
  readonly joined: boolean;
  /** Whether a paragraph ends before it. */
  readonly afterBreak: boolean;
}

/** "U.S.", "U.S", a word with what joins or divides its letters unseen, a number, or one sign. */
const PIECE =
  /\p{Lu}\.\p{Lu}\.(?:\p{Lu}\.)*|\p{Lu}\.\p{Lu}(?![\p{L}\p{M}.])|\p{L}(?:[\p{L}\p{M}]|[\u00AD\u200B-\u200D\u2060](?=\p{L}))*|\p{N}+|[^\s\p{L}\p{N}]/gu;

const IS_ASCII = /^[!-~]*$/;

function plain(raw: string): string {
  const bare = raw.length > 1 ? raw.replace(/[.\u00AD\u200B-\u200D\u2060]/g, '') : raw;
  if (IS_ASCII.test(bare)) return bare;
  return bare.normalize('NFKD').replace(/\p{M}/gu, '');
}

/** A language has some ten thousand words that are used again. */
const MAX_REMEMBERED = 20_000;

const known = remembering(MAX_REMEMBERED, (text: string) => {
  const raw = plain(text);
  return { raw, fold: raw.toLowerCase(), type: typeOf(text) };
});

function typeOf(text: string): PieceType {
  if (/^\p{L}/u.test(text)) return 'word';
  return /^\p{N}/u.test(text) ? 'number' : 'sign';
}

const hasBreak = (gap: string) => /\n[^\S\n]*\n|\u2029/.test(gap);

/** No word is longer; what is, is kept out of the memory of words. */
const MAX_WORD = 60;
/** No abbreviation is longer. */
const MAX_ABBREVIATION = 6;

const IS_INITIAL = /^\p{Lu}$/u;

/** Whether a full stop belongs to the piece before it: "approx.", "Gen.", the "J." of a name. */
function isOfPiece(before: Piece | undefined, text: string, end: number): before is Piece {
  if (before?.type !== 'word' || before.raw.length > MAX_ABBREVIATION) return false;
  const after = text.slice(end, end + LOOK_AHEAD);
  return IS_INITIAL.test(before.raw) ? !beginsSentence(after) : isAbbreviation(before.raw, after);
}

/** The pieces of a text, in order. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let before = 0;
  for (const { 0: found, index: start } of text.matchAll(PIECE)) {
    const { raw, fold, type } = known(found.slice(0, MAX_WORD));
    const end = start + found.length;
    const gap = start - before;
    const afterBreak = gap > 1 && hasBreak(text.slice(before, start));
    const last = pieces.at(-1);
    const joined = gap === 0 && start > 0;
    if (raw === '.' && joined && isOfPiece(last, text, end)) pieces[pieces.length - 1] = { ...last, end };
    else pieces.push({ start, end, type, raw, fold, joined, afterBreak });
    before = end;
  }
  return pieces;
}

/** Hyphens of every width, apostrophes and the slash: what joins the parts of a name. */
const GLUE = /^[\p{Pd}\u2212'’ʼ/]$/u;

/** Whether a piece only joins two others. */
export const isGlue = ({ type, raw }: Piece): boolean => type === 'sign' && GLUE.test(raw);

/** Whether a piece is a hyphen or a dash. */
export const isHyphen = (piece: Piece | undefined): boolean =>
  piece !== undefined && /^[\p{Pd}\u2212]$/u.test(piece.raw);
