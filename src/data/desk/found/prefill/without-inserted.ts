/** A sentence without what it inserts about a party and tells of another deal: "Iran, which had sold drones, ordered tanks". */
import type { Span } from '../found';
import type { Piece } from '../pieces';
import { setOf } from '../word-sets';
import type { Clause } from './mentions';

const RELATIVES = setOf(
  'which who whose whom der die das dem den deren dessen welche welcher welches que quien quienes qui dont который которая которое которые',
);
/** What may stand behind a preposition: "to which". */
const BEHIND_PREPOSITION = setOf(
  'which whom whose der die das dem den quien quienes qui которому которой котором',
);
const isShort = (piece: Piece | undefined) => piece?.type === 'word' && piece.raw.length <= 4;

const isComma = (piece: Piece | undefined) => piece?.raw === ',';

/** Whether a relative clause begins behind the comma at a piece. */
function begins(pieces: readonly Piece[], at: number): boolean {
  const [next, then] = [pieces[at + 1], pieces[at + 2]];
  if (!isComma(pieces[at])) return false;
  return RELATIVES.has(next?.fold ?? '') || (isShort(next) && BEHIND_PREPOSITION.has(then?.fold ?? ''));
}

/** Whether words for a deal stand between two pieces, or also those of what somebody does about one. */
const hasDealing = ({ pieces, found }: Clause, from: number, to: number, also: 'deals' | 'all') =>
  found.some(
    (one) =>
      one.kind === 'dealing' &&
      (one.relationship === 'supplies' || (also === 'all' && one.relationship !== null)) &&
      one.start >= (pieces[from]?.start ?? 0) &&
      one.end <= (pieces[to]?.end ?? 0),
  );

/** The comma that closes what is inserted: behind it the sentence goes on with words of dealing, before any other comma. */
function closing(clause: Clause, opens: number): number | null {
  const { pieces } = clause;
  for (let at = opens + 1; at < pieces.length; at++) {
    if (!isComma(pieces[at]) || !hasDealing(clause, opens, at, 'all')) continue;
    const next = pieces.findIndex((piece, i) => i > at && isComma(piece));
    if (hasDealing(clause, at + 1, (next < 0 ? pieces.length : next) - 1, 'deals')) return at;
  }
  return null;
}

/** Whether what is inserted tells of something else than the sentence around it: it stands behind a party, and not behind the arms. */
function isOfParty({ pieces, found }: Clause, opens: number): boolean {
  const end = pieces[opens - 1]?.end;
  return found.some((one) => one.kind === 'party' && one.end === end);
}

/**
 * The same clause without what is inserted about a party, where both tell of a deal; as it is where the selected words begin or end in
 * what is inserted.
 */
export function withoutInserted(clause: Clause, selected: Span): Clause {
  const opens = clause.pieces.findIndex((_, at) => begins(clause.pieces, at) && isOfParty(clause, at));
  const closes = opens < 0 ? null : closing(clause, opens);
  const [from, to] = [clause.pieces[opens]?.start, clause.pieces[closes ?? -1]?.end];
  if (from === undefined || to === undefined || !isAround(selected, from, to)) return clause;
  const isOutside = ({ start, end }: Span) => end <= from || start >= to;
  return { pieces: clause.pieces.filter(isOutside), found: clause.found.filter(isOutside) };
}

/** Whether selected words are none of those between two places. */
const isAround = ({ start, end }: Span, from: number, to: number) =>
  end <= from || start >= to || (start < from && end > to);
