/** Who speaks where the sentence itself does not name them: "“We have bought none,” he said", or a quotation that stands alone. */
import type { Found, FoundParty, Span } from '../found';
import type { Piece } from '../pieces';
import { sentenceAround } from '../sentences';
import { type Clause, clauseOf } from './mentions';
import { type FoundSpeaker, isSaying, speakersIn, subjectBegins } from './speaker';

/** How many sentences before theirs somebody may be named who is then "he". */
const MAX_SENTENCES = 5;

/** What is called neither "he" nor "she". */
const IS_INSTITUTION =
  /(?<!\p{L})(?:ministr(?:y|ies)|government|embassy|army|navy|forces|company|agency|reports?|newspaper|daily|parliament|congress|officials|sources|department|authorities|commission|council|house|office)(?!\p{L})/iu;
const IS_PERSON =
  /(?<!\p{L})(?:minister|spokes(?:man|woman|person)|official|president|ambassador|director|chief|secretary|analyst|expert|envoy|head)(?!\p{L})/iu;
const IS_MAN = /(?<!\p{L})(?:spokesman|mr|king|prince)(?!\p{L})/iu;
const IS_WOMAN = /(?<!\p{L})(?:spokeswoman|mrs|ms|queen|princess)(?!\p{L})/iu;

/** Whether a pronoun can be whoever was named. */
function canBe(
  pronoun: string,
  { speaker, role = '' }: FoundSpeaker,
  parties: readonly FoundParty[],
): boolean {
  const isParty = parties.some(({ start, end }) => end - start === speaker.length);
  const words = `${role} ${speaker}`;
  const isOne = IS_PERSON.test(words) || !(IS_INSTITUTION.test(speaker) || isParty);
  if (pronoun === 'he') return isOne && !IS_WOMAN.test(words);
  return pronoun === 'she' ? isOne && !IS_MAN.test(words) : !isOne;
}

/** The pronoun by which somebody speaks in a sentence: "he said"; null where none does. */
export function speakingPronoun(pieces: readonly Piece[]): string | null {
  for (let at = 0; at < pieces.length; at++) {
    if (!isSaying(pieces, at)) continue;
    const before = pieces[subjectBegins(pieces, at) ?? -1]?.fold ?? '';
    const behind = /^[,”"’?!]$/.test(pieces[at - 1]?.raw ?? '') ? (pieces[at + 1]?.fold ?? '') : '';
    const pronoun = [before, behind].find((fold) => /^(?:he|she|they)$/.test(fold));
    if (pronoun !== undefined) return pronoun;
  }
  return null;
}

/** Those who speak in the sentence before an offset, with its clause; null where there is none. */
function sentenceBefore(text: string, start: number, found: readonly Found[]) {
  const end = text.slice(0, start).trimEnd().length;
  if (end === 0) return null;
  const sentence = sentenceAround(text, { start: end - 1, end });
  const clause = clauseOf(text, sentence, found);
  const parties = clause.found.filter((each): each is FoundParty => each.kind === 'party');
  return { ...sentence, clause, parties, speakers: speakersIn(text, clause.pieces, parties) };
}

/** Whoever was named last before a sentence in which "he" speaks; null where that is nobody, or may be several. */
function meantBy(pronoun: string, text: string, from: number, found: readonly Found[]): FoundSpeaker | null {
  let start = from;
  for (let i = 0; i < MAX_SENTENCES; i++) {
    const before = sentenceBefore(text, start, found);
    if (!before || before.start >= start) return null;
    const [speaker, ...others] = before.speakers;
    if (speaker) return others.length === 0 && canBe(pronoun, speaker, before.parties) ? speaker : null;
    start = before.start;
  }
  return null;
}

/** Whoever is told to speak right before a quotation that does not say it itself: "The ministry denied it. “We …”" */
function beforeQuotation(text: string, { start }: Span, { pieces }: Clause, found: readonly Found[]) {
  const isAlone = /^[“„«"]$/.test(pieces[0]?.raw ?? '') && !pieces.some((_, at) => isSaying(pieces, at));
  const before = isAlone ? sentenceBefore(text, start, found) : null;
  if (!before || text.slice(before.end, start).includes('\n')) return null;
  const [speaker, ...others] = before.speakers;
  return others.length === 0 ? (speaker ?? null) : null;
}

/** Whoever speaks in a sentence that does not name them. */
export function speakerBefore(
  text: string,
  sentence: Span,
  clause: Clause,
  found: readonly Found[],
): FoundSpeaker | null {
  const pronoun = speakingPronoun(clause.pieces);
  return pronoun === null
    ? beforeQuotation(text, sentence, clause, found)
    : meantBy(pronoun, text, sentence.start, found);
}
