/** Whether words of dealing in another language than English are a noun, or a verb in the active or the passive. */
import type { FoundDealing } from '../found';
import type { Piece } from '../pieces';
import type { Clause } from '../prefill/mentions';
import { has } from '../word-sets';
import type { Range } from './clauses';
import type { EndsRow } from './ends-row';

/** How words of dealing speak of who does it. */
export type Voice = 'noun' | 'active' | 'infinitive' | 'passive';

/** Words of dealing with where they stand. */
export interface Verb extends Range {
  readonly dealing: FoundDealing;
  readonly voice: Voice;
  /** Its clause. */
  readonly within: Range;
}

/** How far before a participle the words may stand that say which voice it is in: "n’a jamais été". */
const MAX_TO_AUXILIARY = 5;

/** The words that may say in which voice a participle is: those before it, or in a clause whose verb stands last all of them. */
function auxiliariesOf({ pieces, found }: Clause, { from, to }: Range, clause: Range, row: EndsRow) {
  const own = pieces.slice(from, to + 1);
  if (row.order === 'verb-last') return pieces.slice(clause.from, clause.to + 1);
  const before: Piece[] = [];
  for (let at = from - 1; at >= Math.max(clause.from, from - MAX_TO_AUXILIARY); at--) {
    const piece = pieces[at];
    if (!piece || found.some(({ start, end }) => start <= piece.start && piece.end <= end)) break;
    before.push(piece);
  }
  return [...own, ...before];
}

/** Whether a word is a participle: "la Grèce achète", behind a party, is none, though its letters are those of one. */
function isParticiple({ pieces, found }: Clause, { from, to }: Range, row: EndsRow): boolean {
  const [before, begin, end] = [pieces[from - 1], pieces[from]?.fold ?? '', pieces[to]?.fold ?? ''];
  const isBehindParty = found.some((each) => each.kind === 'party' && each.end === before?.end);
  return row.participle.test(end) && !(isBehindParty && row.presentToo?.test(begin));
}

/** The voice of a participle: "ha sido vendido" has the words of both. */
function voiceBeside(words: readonly Piece[], row: EndsRow): Voice {
  if (has(words, row.be)) return 'passive';
  return has(words, row.have) || !row.isPassiveAlone ? 'active' : 'passive';
}

/** The voice of words of dealing. */
export function voiceOf(clause: Clause, at: Range, within: Range, row: EndsRow): Voice {
  const { pieces } = clause;
  const isNoun = row.nouns.has(pieces[at.from]?.fold ?? '');
  if (isNoun || row.determiners.has(pieces[at.from - 1]?.fold ?? '')) return 'noun';
  const words = auxiliariesOf(clause, at, within, row);
  if (isParticiple(clause, at, row)) return voiceBeside(words, row);
  // "Se vendieron tanques a Irán": nobody is told to do it.
  if (words.some(({ fold }) => fold === 'se' && row.be.has(fold))) return 'passive';
  const isInfinitive = row.infinitive.test(pieces[at.to]?.fold ?? '') && row.order !== 'verb-last';
  return isInfinitive ? 'infinitive' : 'active';
}
