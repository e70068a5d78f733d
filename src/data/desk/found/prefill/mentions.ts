/** How the parties of a sentence stand to its words: after "to", before "'s", as the subject of a verb. */
import { languagesOf } from '../abroad/languages';
import { isArmsNoun } from '../amounts/arms-nouns';
import { withoutSetAside } from '../corrected-numbers';
import type { Found, FoundDealing, FoundParty, Span } from '../found';
import { isHyphen, type Piece, piecesOf } from '../pieces';

/** A sentence with its pieces, whose spans are those of the whole text, and with what is found in it. */
export interface Clause {
  readonly pieces: readonly Piece[];
  readonly found: readonly Found[];
}

/** The clause that a span of a text is. */
export function clauseOf(text: string, { start, end }: Span, found: readonly Found[]): Clause {
  const whole = piecesOf(text.slice(start, end)).map((piece) => ({
    ...piece,
    start: piece.start + start,
    end: piece.end + start,
  }));
  const pieces = withoutSetAside(whole, languagesOf(whole));
  return { pieces, found: found.filter((each) => each.start >= start && each.end <= end) };
}

/** A party where it is mentioned, and how. */
export interface Mention {
  readonly party: FoundParty;
  /** The pieces of its name. */
  readonly first: number;
  readonly last: number;
  /** The preposition before it; none where it is a subject, an object or stands before a noun. */
  readonly after: string | null;
  /** The noun of dealing that it stands before: "Iran's purchase of", "Russian deliveries". */
  readonly owns: FoundDealing | null;
  /** Whether arms are called by it: "Russian missiles". */
  readonly isOrigin: boolean;
  /** Whether it is one of several: "India and Russia". */
  readonly isOneOfSeveral: boolean;
}

const PREPOSITIONS: ReadonlySet<string> = new Set(
  'to from by with against on upon for through via of in at between into over towards toward than like about'.split(
    ' ',
  ),
);
/** What may stand between a preposition and a name. */
const SMALL: ReadonlySet<string> = new Set(
  'the its their neighbouring neighboring then former president'.split(' '),
);

/** The preposition that the word at a piece is, in the words of a few others: "by way of" is "via". */
function prepositionAt(pieces: readonly Piece[], at: number): string | null {
  const [word, before] = [pieces[at]?.fold ?? '', pieces[at - 1]?.fold];
  if (word === 'through' || (word === 'of' && before === 'way')) return 'via';
  if (word === 'to' && before === 'according') return 'according to';
  return PREPOSITIONS.has(word) ? word : null;
}

/** What sets a name aside: it is told whom something is not about. */
const ASIDE: ReadonlySet<string> = new Set(['not', 'unlike', 'except', 'excluding']);

/** Whether the word at a piece, or the two that end there, set aside what follows: "not", "rather than", "instead of". */
function isAside(pieces: readonly Piece[], at: number): boolean {
  const [word, before] = [pieces[at]?.fold ?? '', pieces[at - 1]?.fold];
  if (word === 'than') return before === 'rather';
  return word === 'of' ? before === 'instead' : ASIDE.has(word);
}

/** What is said of a party that is set aside, in the place of a preposition: no words of dealing give it a role. */
const SET_ASIDE = 'not';

function prepositionBefore(pieces: readonly Piece[], first: number): string | null {
  for (let at = first - 1; at >= first - 4; at--) {
    if (isAside(pieces, at)) return SET_ASIDE;
    const preposition = prepositionAt(pieces, at);
    if (preposition) return isAside(pieces, at - 1) ? SET_ASIDE : preposition;
    if (!SMALL.has(pieces[at]?.fold ?? '')) return null;
  }
  return null;
}

/** How many words may stand between a party and the noun that it does: "Russia's alleged secret sale". */
const MAX_BETWEEN = 4;

/** The piece after a name, and after the "'s" or the apostrophe of its genitive. */
function afterName(
  pieces: readonly Piece[],
  last: number,
): { readonly at: number; readonly isGenitive: boolean } {
  const [sign, letter] = [pieces[last + 1], pieces[last + 2]];
  if (!sign?.joined || !/^['’]$/.test(sign.raw)) return { at: last + 1, isGenitive: false };
  return letter?.joined && letter.fold === 's'
    ? { at: last + 3, isGenitive: true }
    : { at: last + 2, isGenitive: true };
}

interface Near {
  readonly owns: FoundDealing | null;
  readonly isOrigin: boolean;
}

const NOTHING: Near = { owns: null, isOrigin: false };

/** Whether a piece may stand between a party and the noun that it does. */
function isBetween(piece: Piece | undefined): piece is Piece {
  if (!piece || PREPOSITIONS.has(piece.fold)) return false;
  return piece.type !== 'sign' || isHyphen(piece);
}

/** What the noun at a piece is to the party before it; null where the noun is still to come. */
function nounAt({ pieces, found }: Clause, at: number): Near | null {
  const piece = pieces[at];
  const here = found.find(({ start }) => start === piece?.start);
  if (here?.kind === 'dealing') return here.isNoun ? { owns: here, isOrigin: false } : NOTHING;
  const isNoun = isArmsNoun(piece?.fold ?? '') && !isHyphen(pieces[at + 1]);
  return here?.kind === 'system' || isNoun || piece?.fold === 'arms'
    ? ownsAfterArms(pieces, found, at)
    : null;
}

/** What a party that stands before nouns belongs to. */
function nounsAfter(clause: Clause, party: FoundParty, last: number): Near {
  const { at: from, isGenitive } = afterName(clause.pieces, last);
  if ((party.said !== 'demonym' && !isGenitive) || isHyphen(clause.pieces[from])) return NOTHING;
  for (let at = from; at <= from + MAX_BETWEEN && isBetween(clause.pieces[at]); at++) {
    const near = nounAt(clause, at);
    if (near) return near;
  }
  return NOTHING;
}

/** "Russian arms exports" are exports of Russia; "Russian arms" are only called by it. */
function ownsAfterArms(pieces: readonly Piece[], found: readonly Found[], at: number): Near {
  const next = found.find(({ start }) => start === pieces[at + 1]?.start);
  return next?.kind === 'dealing' && (next.isNoun || /^(?:ex|im)ports$/.test(pieces[at + 1]?.fold ?? ''))
    ? { owns: next, isOrigin: false }
    : { owns: null, isOrigin: true };
}

function indexOf(pieces: readonly Piece[], offset: number): number {
  return pieces.findIndex(({ end }) => end > offset);
}

const JOINS = /^(?:and|or|nor|,|&)$/;

/** Whether only "and" or a comma stands between two mentions, and small words. */
function areJoined(
  pieces: readonly Piece[],
  a: { readonly last: number },
  b: { readonly first: number },
): boolean {
  const between = pieces.slice(a.last + 1, b.first);
  return (
    between.length > 0 &&
    between.length < 4 &&
    between.every(({ fold, raw }) => JOINS.test(raw) || JOINS.test(fold) || SMALL.has(fold)) &&
    between.some(({ fold }) => /^(?:and|or|nor|&)$/.test(fold))
  );
}

/** Every party that a clause mentions for sure, in its order. */
export function mentionsIn(clause: Clause): readonly Mention[] {
  const { pieces, found } = clause;
  const placed = found
    .filter((each) => each.kind === 'party')
    .map((party) => ({ party, first: indexOf(pieces, party.start), last: indexOf(pieces, party.end - 1) }));
  const isOneOfSeveral = (i: number) => {
    const [before, here, next] = [placed[i - 1], placed[i], placed[i + 1]];
    if (!here) return false;
    return Boolean((before && areJoined(pieces, before, here)) || (next && areJoined(pieces, here, next)));
  };
  return placed.map((each, i) => {
    const after = prepositionBefore(pieces, each.first);
    return {
      ...{ ...each, after, isOneOfSeveral: isOneOfSeveral(i) },
      ...(after === SET_ASIDE ? NOTHING : nounsAfter(clause, each.party, each.last)),
    };
  });
}
