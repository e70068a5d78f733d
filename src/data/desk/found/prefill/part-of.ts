/** The part of a sentence that selected words stand in, where it tells of several things side by side: "…, while Poland sold 14". */
import { LANGUAGES } from '../abroad/languages';
import type { LanguageId } from '../doubts/sentence-line';
import type { Span } from '../found';
import type { Piece } from '../pieces';
import { setOf } from '../word-sets';
import type { Clause } from './mentions';

const TURNS_EN = setOf('but while whereas although though however');
const turnsOf = (language: LanguageId): ReadonlySet<string> =>
  LANGUAGES.find(({ id }) => id === language)?.turns ?? TURNS_EN;

/** Whether another thought begins at a piece: behind a semicolon, or with "while" behind a comma. */
function begins(before: Piece | undefined, { fold }: Piece, turns: ReadonlySet<string>): boolean {
  return before?.raw === ';' || (turns.has(fold) && /^[,–—]$/.test(before?.raw ?? ''));
}

/** Whether something is dealt in it. */
const tells = ({ found }: Clause) => found.some(({ kind }) => kind === 'dealing');

/**
 * The part of a clause that some words stand in: what is told in another one is not of theirs. The whole where they stand in
 * several, or where nothing is dealt in the rest.
 */
export function partOf(clause: Clause, { start, end }: Span, language: LanguageId): Clause {
  const { pieces, found } = clause;
  const turns = turnsOf(language);
  const starts = pieces.flatMap((piece, i) => (begins(pieces[i - 1], piece, turns) ? piece.start : []));
  const from = starts.findLast((at) => at <= start) ?? pieces[0]?.start ?? start;
  const to = starts.find((at) => at > start) ?? Number.POSITIVE_INFINITY;
  if (end > to) return clause;
  const isIn = (each: Span) => each.start >= from && each.end <= to;
  const part = { pieces: pieces.filter(isIn), found: found.filter(isIn) };
  const rest = { pieces, found: found.filter((each) => !isIn(each)) };
  return tells(part) && tells(rest) ? part : clause;
}
