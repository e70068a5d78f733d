/** Texts in lines: SVG breaks none by itself. */
import { type Lettering, widthOf } from './text-widths';

/** A piece of a text that is not broken, and whether a space stands before it. */
interface Piece {
  readonly text: string;
  readonly spaced: boolean;
}

/** Signs between which a line may end: those of Chinese and Japanese. */
const EAST_ASIAN = '\\u2E80-\\u303F\\u3041-\\uA4CF\\uF900-\\uFAFF\\uFF00-\\uFF60\\u{20000}-\\u{3FFFF}';
const PIECES = new RegExp(`[${EAST_ASIAN}]\\p{M}*[、。，．！？）」』]?|[^\\s${EAST_ASIAN}]+`, 'gu');

function piecesOf(text: string): Piece[] {
  return [...text.matchAll(PIECES)].map(({ 0: piece, index }) => ({
    text: piece,
    spaced: /\s/.test(text[index - 1] ?? ''),
  }));
}

/** A sign with what stands on it or is joined to it: what cannot be parted. */
const SIGNS = /\P{M}(?:\p{M}|\p{Emoji_Modifier}|\u200D\P{M})*/gu;
/** In a long address a line rather ends behind one of these. */
const JOINTS = /[/&?=~.,;_-]/;
/** How much of a line may stay empty for that. */
const RAGGED = 0.4;

/** A piece that is too long for any line, in parts that are not. */
function partsOf(piece: string, room: number, lettering: Lettering): string[] {
  const parts: string[] = [];
  let part = '';
  let joint = 0;
  for (const [sign] of piece.matchAll(SIGNS)) {
    if (part !== '' && widthOf(part + sign, lettering) > room) {
      const at = widthOf(part.slice(0, joint), lettering) > room * (1 - RAGGED) ? joint : part.length;
      parts.push(part.slice(0, at));
      part = part.slice(at);
      joint = 0;
    }
    part += sign;
    if (JOINTS.test(sign)) joint = part.length;
  }
  return [...parts, part];
}

const [BEGIN, END] = ['\u2068', '\u2069'];

/** Lines in each of which what is set apart from the letters around it is set apart by itself. */
function setApartInEach(lines: readonly string[]): string[] {
  let open = 0;
  return lines.map((line) => {
    const before = open;
    for (const sign of line) {
      if (sign === BEGIN) open++;
      if (sign === END) open = Math.max(0, open - 1);
    }
    return `${BEGIN.repeat(before)}${line}${END.repeat(open)}`;
  });
}

/**
 * A text in lines that are no wider than this; at least one, and an empty one for an empty text. Where a line ends at a space
 * it keeps it, so that whoever copies the words of a picture has them apart.
 */
export function wrapped(text: string, room: number, lettering: Lettering): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(text)) {
    const longer = `${line}${piece.spaced && line !== '' ? ' ' : ''}${piece.text}`;
    if (widthOf(longer, lettering) <= room) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(piece.spaced ? `${line} ` : line);
    const parts = partsOf(piece.text, room, lettering);
    line = parts.pop() ?? '';
    lines.push(...parts);
  }
  return setApartInEach(line === '' && lines.length > 0 ? lines : [...lines, line]);
}
