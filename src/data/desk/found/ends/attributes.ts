/** Participles that stand before their noun with all that belongs to them: "die von Frankreich an Ägypten gelieferten Rafale". */
import type { Piece } from '../pieces';
import type { Clause } from '../prefill/mentions';
import type { Range } from './clauses';
import type { EndsRow } from './ends-row';

/** How many words may stand before the first preposition ("die 2015 von"), and before the participle. */
const MAX_TO_PREPOSITION = 3;
const MAX_TO_PARTICIPLE = 14;

const isCapital = ({ raw }: Piece) => /^\p{Lu}/u.test(raw);

/** Whether a participle with the end of its case is at a piece, and its noun or number, or another adjective, behind it. */
function isAttributive({ pieces }: Clause, at: number, { attributive }: EndsRow): boolean {
  const [here, next] = [pieces[at], pieces[at + 1]];
  return Boolean(here && next && next.type !== 'sign' && attributive?.test(here.raw));
}

/** Where the prepositions of an attribute begin behind an article; null where its noun comes first. */
function prepositionBehind({ pieces }: Clause, article: number, row: EndsRow): number | null {
  for (let at = article + 1; at <= article + 1 + MAX_TO_PREPOSITION; at++) {
    const piece = pieces[at];
    if (!piece || piece.type === 'sign' || isCapital(piece)) return null;
    const word = row.contracted.get(piece.fold) ?? piece.fold;
    if (row.prepositions.some(([words]) => words === word || word.startsWith(`${words} `))) return at;
  }
  return null;
}

/** Where the attribute ends that begins behind an article. */
function participleOf(clause: Clause, from: number, row: EndsRow): number | null {
  for (let at = from; at <= from + MAX_TO_PARTICIPLE; at++) {
    const piece = clause.pieces[at];
    if (!piece || /^[,;:()—–]$/.test(piece.raw)) return null;
    if (isAttributive(clause, at, row)) return at;
  }
  return null;
}

/** The attributes of a sentence, each from behind its article to its participle. */
export function attributesIn(clause: Clause, row: EndsRow): readonly Range[] {
  if (!row.attributive) return [];
  return clause.pieces.flatMap(({ fold }, article) => {
    if (!row.articles.has(fold)) return [];
    const begin = prepositionBehind(clause, article, row);
    const to = begin === null ? null : participleOf(clause, begin, row);
    return to === null ? [] : [{ from: article + 1, to }];
  });
}
