/** Variants of a type that a table of ours has by its name and number alone: "Mirage 2000-5", "Leopard 2A8". They may be offered as new systems. */
import type { At, FoundSystem } from '../found';
import { type PhraseTable, phrasesAt } from '../phrases';
import type { Piece } from '../pieces';
import { endOfWord, rawOf, withoutPlural } from './designations';
import type { NameMeaning } from './name-table';

/** "Mirage 2000" and not "Lancet-3": a name with a number written apart from it. */
const IS_TYPE = /^\p{Lu}.* \p{N}+$/u;
/** Of two numbers as long as years the second ends a span of them. */
const IS_VARIANT = /^(?:-(?!\d{4})[\p{Lu}\p{N}]|\p{Lu})/u;

/** The variant that begins at a piece, by the designation as it stands. */
export function variantAt(
  table: PhraseTable<NameMeaning>,
  pieces: readonly Piece[],
  first: number,
): At<FoundSystem> | null {
  const begin = pieces[first];
  if (!begin || begin.joined || !/^\p{Lu}/u.test(begin.raw)) return null;
  const hit = phrasesAt(
    table,
    pieces,
    first,
    ({ meaning }) => meaning.of === 'system' && meaning.id === null && IS_TYPE.test(meaning.written),
  );
  if (hit?.meaning.of !== 'system' || pieces[hit.last]?.joined) return null;
  const last = endOfWord(pieces, hit.last);
  const [end, rest] = [pieces[last], rawOf(pieces, hit.last + 1, last)];
  if (!end || !IS_VARIANT.test(rest)) return null;
  const name = withoutPlural(`${hit.meaning.written}${rest}`);
  return { first, last, found: { kind: 'system', start: begin.start, end: end.end, system: null, name } };
}
