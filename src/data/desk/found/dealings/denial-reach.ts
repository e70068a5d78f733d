/** How far a denial reaches: "although London denied involvement, France delivered tanks" denies no delivery. */
import type { LanguageId } from '../doubts/sentence-line';
import type { Piece } from '../pieces';
import { setOf } from '../word-sets';

/** How a language parts what is denied from what is told beside it. */
interface Parting {
  /** What begins a clause that only concedes. */
  readonly although: ReadonlySet<string>;
  /** "That", behind which what is denied may go on over a comma. */
  readonly that: ReadonlySet<string>;
  /** "But" and "while", behind a comma. */
  readonly turns: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  /** Verbs with which a main clause goes on behind the comma, where they come first there. */
  readonly verbs?: ReadonlySet<string>;
}

const PARTING: Readonly<Record<LanguageId, Parting>> = {
  en: {
    although: setOf('although though while whereas'),
    that: setOf('that whether'),
    turns: setOf('but while whereas although though however'),
    and: setOf('and'),
  },
  de: {
    although: setOf('obwohl obgleich wenngleich wahrend'),
    that: setOf('dass wonach'),
    turns: setOf('aber doch jedoch'),
    and: setOf('und'),
    verbs: setOf('hat haben hatte hatten wurde wurden wird werden ist sind war waren'),
  },
  es: {
    although: setOf('aunque mientras'),
    that: setOf('que'),
    turns: setOf('pero mientras'),
    and: setOf('y e'),
  },
  fr: {
    although: setOf('quoique bien alors tandis'),
    that: setOf('que qu'),
    turns: setOf('mais cependant toutefois pourtant alors tandis'),
    and: setOf('et'),
  },
  ru: {
    although: setOf('хотя пока'),
    that: setOf('что чтобы'),
    turns: setOf('но однако а зато'),
    and: setOf('и'),
  },
};

const isComma = (piece: Piece | undefined) => piece !== undefined && /^[,–—]$/.test(piece.raw);
const isEdge = (piece: Piece) => /^[,:;()“”"–—]$/.test(piece.raw);

/** Whether the clause that a denial stands in only concedes. The words before the denial are told nearest first. */
function isConceded(before: readonly Piece[], { although }: Parting): boolean {
  const end = before.findIndex(isEdge);
  const clause = end < 0 ? before : before.slice(0, end);
  return clause.slice(-2).some(({ fold }) => although.has(fold));
}

/** What a denial that stands before words of dealing says of them. */
export type Reach = 'denied' | 'open' | 'told';

/**
 * Whether a denial among the words before words of dealing, nearest first, reaches them. Behind ", and" with a name it is open: they may
 * be of it, or another sentence.
 */
export function reachOf(before: readonly Piece[], at: number, language: LanguageId): Reach {
  const row = PARTING[language];
  const between = before.slice(0, at).reverse();
  const isTurn = between.some((piece, i) => isComma(between[i - 1]) && row.turns.has(piece.fold));
  if (isTurn) return 'told';
  const comma = between.findIndex(isComma);
  if (comma < 0 || between.slice(0, comma).some(({ fold }) => row.that.has(fold))) return 'denied';
  const next = between[comma + 1];
  if (next && row.that.has(next.fold)) return 'denied';
  const isMain = !row.verbs || !next || row.verbs.has(next.fold);
  if (isMain && isConceded(before.slice(at + 1), row)) return 'told';
  const name = between[comma + 2];
  return next && row.and.has(next.fold) && name && /^\p{Lu}/u.test(name.raw) ? 'open' : 'denied';
}
