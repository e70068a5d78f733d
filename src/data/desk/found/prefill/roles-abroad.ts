/**
 * Who does what to whom in a sentence in another language than English, by the rows of `abroad/ends`. Where two readings are open
 * nobody has a role: a wrong exporter is worse than an empty field.
 */

import type { Status } from '../../../../domain/model/status';
import { isArmsNounAbroad } from '../abroad/languages';
import { isArmsNoun } from '../amounts/arms-nouns';
import { attributesIn } from '../ends/attributes';
import { type Range, rangeAround } from '../ends/clauses';
import { ENDS } from '../ends/ends';
import type { End, EndsRow } from '../ends/ends-row';
import { type Standing, standingsIn } from '../ends/standing';
import { subjectOf } from '../ends/subject';
import { type Verb, voiceOf } from '../ends/voice';
import type { Direction, FoundDealing } from '../found';
import type { Piece } from '../pieces';
import type { Clause } from './mentions';
import type { Cast } from './roles';

const SUBJECT_IS: Readonly<Record<Direction, End | null>> = {
  gives: 'from',
  takes: 'to',
  acts: 'from',
  reaches: null,
  neither: null,
};

/** A sentence as it is looked at. */
interface Sentence {
  readonly clause: Clause;
  readonly row: EndsRow;
  readonly standings: readonly Standing[];
  /** All words of dealing that say which way something goes, in their order. */
  readonly told: readonly Verb[];
}

const isIn = ({ first, last }: Standing, { from, to }: Range) => first >= from && last <= to;

/** How many words may stand between arms and the "of" of where they come from: "aviones de entrenamiento de Brasil". */
const MAX_TO_GOODS = 4;

const isArms = (piece: Piece | undefined) =>
  isArmsNounAbroad(piece?.fold ?? '') || isArmsNoun(piece?.fold ?? '');

/** Whether arms end with a piece: yes, no, or it stands between them and what follows. */
function endsGoods({ clause, row }: Sentence, at: number): boolean | 'between' {
  const [piece, before] = [clause.pieces[at], clause.pieces[at - 1]];
  if (!piece || (piece.type === 'sign' && piece.raw !== '-')) return false;
  if (isArms(piece)) return true;
  const here = clause.found.find(({ start, end }) => start <= piece.start && piece.end <= end);
  if (here) return here.kind === 'system' || here.kind === 'quantity';
  // "Aviones Tucano de Brasil": a name that nobody knows, behind what it is of.
  if (/^\p{Lu}/u.test(piece.raw)) return isArms(before);
  return row.prepositions.some(([word]) => word === piece.fold && word !== row.of) ? false : 'between';
}

/** Whether what stands before "of" comes from there: arms, or the word for taking itself. */
function isOfGoods(sentence: Sentence, { begins }: Standing, verb: Verb): boolean {
  if (begins === verb.to + 1 && verb.voice !== 'noun') return true;
  const { clause, row } = sentence;
  // "Russland hat vom Iran Drohnen gekauft"
  if (row.finite && (begins === verb.within.from || row.finite.has(clause.pieces[begins - 1]?.fold ?? '')))
    return verb.voice === 'active';
  for (let at = begins - 1; at > begins - 1 - MAX_TO_GOODS; at--) {
    const ends = endsGoods(sentence, at);
    if (ends !== 'between') return ends;
  }
  return false;
}

function endOfGiving({ row }: Sentence, { after, begins }: Standing, verb: Verb): End | null {
  // "La venta de Rusia a Irán"
  const isOfNoun = after === row.of && verb.voice === 'noun' && begins === verb.to + 1;
  return isOfNoun ? 'from' : (row.gives[after] ?? null);
}

function endOfTaking(sentence: Sentence, standing: Standing, verb: Verb): End | null {
  const { row, clause } = sentence;
  const { after } = standing;
  if (after === row.of && !isOfGoods(sentence, standing, verb)) return null;
  const isReceived = row.receiving?.test(clause.pieces[verb.to]?.fold ?? '') ?? false;
  return after === 'a' && isReceived ? null : (row.takes[after] ?? null);
}

/** The end that a party is which stands behind a preposition or in a case; null where that tells none. */
function endOf(sentence: Sentence, standing: Standing, verb: Verb): End | null {
  const { row } = sentence;
  const { direction } = verb.dealing;
  const isDone = verb.voice === 'passive' || verb.voice === 'noun';
  if (isDone && row.doers.has(standing.after)) return SUBJECT_IS[direction];
  if (direction === 'gives') return endOfGiving(sentence, standing, verb);
  if (direction === 'takes') return endOfTaking(sentence, standing, verb);
  return direction === 'acts' && standing.begins === verb.to + 1 ? (row.acts[standing.after] ?? null) : null;
}

/** The words of dealing that a party belongs to: the last before it, or, in front of them, the only ones. */
function governs({ clause, row, told }: Sentence, standing: Standing, verb: Verb): boolean {
  if (!isIn(standing, verb.within)) return false;
  const here = told.filter(({ from, to }) => from >= verb.within.from && to <= verb.within.to);
  const nearest = here.findLast(({ to }) => to < standing.first);
  if (nearest === verb) {
    // What is told of a noun ends where its sentence goes on: "la venta fue vetada por".
    const between = clause.pieces.slice(verb.to + 1, standing.begins);
    return verb.voice !== 'noun' || !between.some(({ fold }) => row.be.has(fold) || row.have.has(fold));
  }
  if (nearest || here[0] !== verb || verb.voice === 'noun') return false;
  const isFirst = standing.begins === verb.within.from;
  return row.order === 'verb-last' || isFirst || (row.order === 'free' && verb.voice !== 'infinitive');
}

/** Whether a party in the genitive does what the noun behind it speaks of: "Russlands Lieferung". */
const isOwner = ({ after, last }: Standing, verb: Verb) =>
  after === 'genitive' && verb.voice === 'noun' && verb.from > last && verb.from - last <= 2;

/** The roles that words of dealing give. */
function castsBy(sentence: Sentence, verb: Verb): readonly Cast[] {
  const { clause, row, standings } = sentence;
  const subject =
    verb.voice === 'noun' || verb.voice === 'passive' ? null : subjectOf(clause, standings, verb, row);
  const own = SUBJECT_IS[verb.dealing.direction];
  return standings.flatMap((mention): Cast[] => {
    const isDoer = mention === subject || isOwner(mention, verb);
    const role = isDoer ? own : governs(sentence, mention, verb) ? endOf(sentence, mention, verb) : null;
    return role ? [{ role, mention, weight: 3 }] : [];
  });
}

/** What a state does to a deal whose giver, or taker, it is itself. */
const OF_PARTNER: ReadonlySet<Status | null> = new Set<Status | null>([
  ...(['authorised', 'negotiating', 'suspended', 'ordered'] as const),
]);

/** How far behind the words for what is done to a deal those stand that say which way it goes. */
const MAX_TO_DEAL = 8;

/** Whether words that say what is done to a deal are about the deal that others speak of, and no party stands between. */
function isAbout({ row, standings }: Sentence, neutral: Verb, verb: Verb): boolean {
  if (row.order === 'verb-last') return neutral.from >= verb.within.from && neutral.to <= verb.within.to;
  const isNear = verb.from > neutral.to && verb.from - neutral.to <= MAX_TO_DEAL;
  return isNear && !standings.some(({ first }) => first > neutral.to && first < verb.from);
}

/** Whoever approves, suspends or negotiates the deal that words of dealing speak of: "Alemania suspendió las entregas". */
function castsByNeutral(sentence: Sentence, neutral: Verb, verb: Verb): readonly Cast[] {
  const role = SUBJECT_IS[verb.dealing.direction];
  const isDone = neutral.voice === 'active' && OF_PARTNER.has(neutral.dealing.status);
  if (!role || !isDone || verb.voice !== 'noun' || !isAbout(sentence, neutral, verb)) return [];
  const subject = subjectOf(sentence.clause, sentence.standings, neutral, sentence.row);
  return subject ? [{ role, mention: subject, weight: 2 }] : [];
}

const nameOf = ({ role, mention }: Cast) => `${role} ${mention.party.party}`;

/** The roles by one verb or noun, where others do not tell of another deal: what they say must be a part of it. */
function agreed(groups: readonly (readonly Cast[])[]): readonly Cast[] {
  const [most = []] = [...groups].sort((a, b) => b.length - a.length);
  const names = new Set(most.map(nameOf));
  return groups.every((casts) => casts.every((cast) => names.has(nameOf(cast)))) ? most : [];
}

/** Words of dealing with their clause and voice; of a participle before its noun the attribute is its clause. */
function placedVerb(
  clause: Clause,
  row: EndsRow,
  standings: readonly Standing[],
  attributes: readonly Range[],
  dealing: FoundDealing,
): Verb {
  const from = clause.pieces.findIndex(({ start }) => start >= dealing.start);
  const to = clause.pieces.findLastIndex(({ end }) => end <= dealing.end);
  const attribute = attributes.find((one) => one.to === to);
  if (attribute) return { dealing, from, to, within: attribute, voice: 'passive' };
  const within = rangeAround(clause, standings, row, { from, to });
  return { dealing, from, to, within, voice: voiceOf(clause, { from, to }, within, row) };
}

/** The parties of a sentence in the roles that these words of dealing, all of one kind, give them. */
export function castInLanguage(
  clause: Clause,
  dealings: readonly FoundDealing[],
  language: NonNullable<FoundDealing['language']>,
): readonly Cast[] {
  const row = ENDS[language];
  const standings = standingsIn(clause, row);
  const attributes = attributesIn(clause, row);
  const placed = clause.found.flatMap((dealing) =>
    dealing.kind === 'dealing' ? [placedVerb(clause, row, standings, attributes, dealing)] : [],
  );
  const isTold = ({ dealing }: Verb) => SUBJECT_IS[dealing.direction] !== null;
  // What stands in an attribute belongs to its participle alone.
  const attributeOf = ({ from, to }: Range) => attributes.find((one) => from >= one.from && to <= one.to);
  const sentenceOf = (verb: Verb): Sentence => {
    const own = attributeOf(verb);
    return {
      ...{ clause, row },
      standings: standings.filter(({ first: from, last: to }) => attributeOf({ from, to }) === own),
      told: placed.filter((each) => isTold(each) && attributeOf(each) === own),
    };
  };
  const own = placed.filter(({ dealing }) => dealings.includes(dealing));
  const neutral = own.filter((each) => !isTold(each));
  return agreed(
    own.filter(isTold).map((verb) => {
      const sentence = sentenceOf(verb);
      return [...castsBy(sentence, verb), ...neutral.flatMap((each) => castsByNeutral(sentence, each, verb))];
    }),
  );
}
