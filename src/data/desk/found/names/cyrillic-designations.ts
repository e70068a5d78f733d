/** Designations in Cyrillic letters: "Су-30МК2", "С-400", "Тор-М1" are looked for as they are written in Latin ones. */
import { folded } from '../../../../domain/text/fold';
import { isHyphen, type Piece } from '../pieces';

const IS_CYRILLIC = /^\p{Script=Cyrillic}+$/u;
const MAX_PARTS = 6;

/** The last piece of what is written in one with a piece. */
function endOfWord(pieces: readonly Piece[], first: number): number {
  let last = first;
  while (last - first < MAX_PARTS) {
    const [next, after] = [pieces[last + 1], pieces[last + 2]];
    if (!next?.joined) break;
    if (next.type !== 'sign') last += 1;
    else if (isHyphen(next) && after?.joined && after.type !== 'sign') last += 2;
    else break;
  }
  return last;
}

/** Its first letter is large, and so are those of its variant: "Су-30МК2". */
const inLatin = (word: string) =>
  [...word].map((letter) => {
    const latin = folded(letter);
    return letter === letter.toUpperCase()
      ? latin.slice(0, 1) + latin.slice(1).toLowerCase()
      : latin.toLowerCase();
  });

/** A designation that begins at a piece, in Latin letters and with its last piece; null where none does. */
export function cyrillicDesignationAt(
  pieces: readonly Piece[],
  first: number,
): { readonly last: number; readonly latin: string } | null {
  const begin = pieces[first];
  if (!begin || !IS_CYRILLIC.test(begin.raw) || !/^\p{Lu}/u.test(begin.raw) || begin.joined) {
    const before = pieces[first - 1];
    if (!begin?.joined || !/^[«„"“(/]$/.test(before?.raw ?? '') || !/^\p{Lu}/u.test(begin.raw)) return null;
  }
  const last = endOfWord(pieces, first);
  const written = pieces.slice(first, last + 1);
  // The letters as they are written: й and ё have lost their marks in the pieces, which no name of a weapon minds.
  const latin = written.map((piece) => (isHyphen(piece) ? '-' : inLatin(piece.raw).join(''))).join('');
  return written.some(({ type }) => type === 'number') ? { last, latin } : null;
}
