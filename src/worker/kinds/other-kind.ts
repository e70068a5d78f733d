/** Tells files of kinds that are not read, by what they hold and never by their names. */
import type { Refused } from '../read/reading';
import { KINDS_BY_BYTES } from './bytes';
import { claimsToBeDataset, KINDS_OF_JSON } from './json';
import { outlineOf, SPACE } from './json-outline';
import { refuseKind } from './kind';
import { KINDS_BY_TAG, markupOf } from './markup';
import { firstLines, KINDS_OF_TEXT } from './text';

const BYTE_ORDER_MARK = /^\xef\xbb\xbf/;

/** More arguments than so many are too many for one call. */
const PIECE = 8192;

/** A sign a byte. The decoder for Latin 1 has other signs for some. */
function signsOf(bytes: Uint8Array): string {
  let signs = '';
  for (let at = 0; at < bytes.length; at += PIECE)
    signs += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return signs.replace(BYTE_ORDER_MARK, '');
}

/** Refuses a file that begins like one of another kind. */
export function refuseByBytes(bytes: Uint8Array, name: string): Refused | null {
  return refuseKind(KINDS_BY_BYTES, signsOf(bytes), name);
}

/** What the beginning of a text is: of a kind that is not read, a dataset of ours or what may be one, or neither. */
export type TextKind = Refused | 'dataset' | null;

const OBJECT = new RegExp(String.raw`^${SPACE}\{${SPACE}("|\}|$)`);
const LIST = new RegExp(String.raw`^${SPACE}\[${SPACE}([[{"\d\]-]|$)`);

/** What JSON is; what is of no kind that is known is checked as a dataset, which says what is wrong with it. */
function kindOfJson(text: string, name: string): TextKind {
  const outline = OBJECT.test(text) || LIST.test(text) ? outlineOf(text) : null;
  if (!outline) return null;
  return claimsToBeDataset(outline) ? 'dataset' : (refuseKind(KINDS_OF_JSON, outline, name) ?? 'dataset');
}

/** Tells what the beginning of a text is. */
export function kindOfText(text: string, lines: readonly string[], name: string): TextKind {
  const markup = markupOf(text);
  const refusal = markup ? refuseKind(KINDS_BY_TAG, markup, name) : null;
  return refusal ?? kindOfJson(text, name) ?? refuseKind(KINDS_OF_TEXT, firstLines(lines), name);
}
