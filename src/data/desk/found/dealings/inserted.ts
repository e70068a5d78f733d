/** What a sentence inserts about somebody and closes again: ", which denied that it had sold tanks, ". */
import type { Piece } from '../pieces';
import { setOf, until } from '../word-sets';

const RELATIVES = setOf(
  'which who whose that der die das dem welche welcher welches que quien quienes qui dont который которая которое которые',
);

const isComma = ({ raw }: Piece) => /^[,()–—]$/.test(raw);

/**
 * Whether one of the words before others, nearest first, stands in what is inserted and closed before these: it says nothing of them.
 */
export function isInserted(before: readonly Piece[], at: number): boolean {
  if (!before.slice(0, at).some(isComma)) return false;
  const own = until(before.slice(at + 1), isComma);
  const opens = before[at + 1 + own.length];
  return opens !== undefined && isComma(opens) && RELATIVES.has(own.at(-1)?.fold ?? '');
}
