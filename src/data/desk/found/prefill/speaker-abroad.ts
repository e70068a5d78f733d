/** Who says it, in a sentence in another language than English: "negó el ministro", "a déclaré le porte-parole", "заявил посол". */
import type { PartyId } from '../../../../domain/model/ids';
import type { LanguageRow } from '../abroad/language-row';
import type { FoundParty } from '../found';
import type { Piece } from '../pieces';
import type { FoundSpeaker } from './speaker-named';
import { SPEAKING, type SpeakingRow } from './speaking-abroad';

type Range = readonly [first: number, last: number];

/** No name of a speaker is longer, in pieces. */
const MAX_LENGTH = 12;
/** How far behind "has" its participle may stand, in German. */
const FAR = 24;
/** No subject that begins a German sentence is longer, where its verb may be taken for a participle. */
const MAX_FIRST = 4;

const isLarge = ({ raw }: Piece) => /^\p{Lu}/u.test(raw);
const isShort = ({ raw }: Piece) => /^\p{Lu}{2,}$/u.test(raw);
const isJoining = ({ raw, joined }: Piece) => joined && /^[-’'‐‑]$/.test(raw);

/** What speaks in a sentence, and how it is read. */
interface Spoken {
  readonly pieces: readonly Piece[];
  readonly parties: readonly FoundParty[];
  readonly row: SpeakingRow;
}

const isNoun = ({ office, others }: SpeakingRow, { fold }: Piece) => office.test(fold) || others.test(fold);

/** The parties that stand in a range. */
const partiesIn = ({ pieces, parties }: Spoken, [first, last]: Range) =>
  parties.filter(
    ({ sure, start, end }) => sure && start >= (pieces[first]?.start ?? 0) && end <= (pieces[last]?.end ?? 0),
  );

/** Where the words themselves begin, behind an article. */
const bare = ({ pieces, row }: Spoken, [first, last]: Range): Range => {
  const isArticle = row.articles.has(pieces[first]?.fold ?? '');
  const at = isArticle ? first + 1 : first;
  return isArticle && isJoining(pieces[at] as Piece) ? [at + 1, last] : [at, last];
};

/** Whether a range is a party and nothing else: "L’Iran", "Moscú". */
function isParty(spoken: Spoken, range: Range): boolean {
  const [first, last] = bare(spoken, range);
  const [begin, end] = [spoken.pieces[first]?.start ?? -1, spoken.pieces[last]?.end ?? -1];
  return partiesIn(spoken, range).some((party) => party.start <= begin && party.end >= end);
}

/** Whether words can be somebody who speaks: a party, an office, or a name that is written large. */
function isSpeaker(spoken: Spoken, range: Range): boolean {
  const { pieces, row } = spoken;
  const [first, last] = range;
  const words = pieces.slice(first, last + 1);
  const [begin] = words;
  if (!begin || words.length > MAX_LENGTH || words.some(({ type }) => type === 'number')) return false;
  if (isParty(spoken, range)) return true;
  const isBegun = isLarge(begin) || row.articles.has(begin.fold) || isNoun(row, begin);
  if (!isBegun) return false;
  if (words.some((piece) => isNoun(row, piece))) return true;
  const names = words.filter((piece) => piece.type === 'word' && isLarge(piece));
  if (row.isLarge) return words.length === 1 && isShort(begin);
  return names.length === words.length && begin.raw.length > 2 && !row.articles.has(begin.fold);
}

const isEnd = ({ row }: Spoken, piece: Piece | undefined) =>
  !piece ||
  piece.type === 'number' ||
  (piece.type === 'sign' && !isJoining(piece)) ||
  (row.stops.has(piece.fold) && !row.of.has(piece.fold));

/** Whoever stands before a verb: from the beginning of the sentence, or of a part of it. */
function before(spoken: Spoken, verb: number): Range | null {
  const { pieces, row } = spoken;
  let last = verb - 1;
  while (last >= 0 && row.between.has(pieces[last]?.fold ?? '')) last -= 1;
  let first = last + 1;
  while (first > 0 && !isEnd(spoken, pieces[first - 1])) first -= 1;
  // What begins behind a preposition is no subject: "Am Dienstag bestritt", "In Moscow".
  const opens = pieces[first - 1];
  const isBegin =
    !opens || opens.type === 'sign' || /^(?:que|qu|dass|что|но|pero|mais|aber|y|et|und|и)$/.test(opens.fold);
  return isBegin && last >= first && isSpeaker(spoken, [first, last]) ? [first, last] : null;
}

/** Whoever stands behind a verb, or behind "according to", up to the next sign. */
function behind(spoken: Spoken, from: number): Range | null {
  let last = from - 1;
  while (last < from + MAX_LENGTH && !isEnd(spoken, spoken.pieces[last + 1])) last += 1;
  return last >= from && isSpeaker(spoken, [from, last]) ? [from, last] : null;
}

/** Before a verb: what was said, or "as" ("как сообщило посольство"), so that whoever says it stands behind. */
const BEFORE_INVERSION = /^(?:[,”"’?!»“—–-]|как|como|comme|wie)$/;

/** The participle that makes a verb of "has" at a piece; in German it stands behind what is told. */
function participleOf({ pieces, row }: Spoken, has: number): number | null {
  for (let to = has + 1; to <= has + (row.isLarge ? FAR : 2); to++) {
    const next = pieces[to];
    if (!next || next.type === 'sign') return null;
    if (row.participles.has(next.fold)) return to;
  }
  return null;
}

/** Whether a form that may be a participle is one: behind "has", or at the end of a German clause that has a verb already. */
function isParticiple({ pieces, row }: Spoken, at: number): boolean {
  if (!row.participles.has(pieces[at]?.fold ?? '')) return false;
  if ([at - 1, at - 2].some((before) => row.has.has(pieces[before]?.fold ?? ''))) return true;
  const isLast = row.isLarge && /^[.,;]$/.test(pieces[at + 1]?.raw ?? '.');
  const isSecond = at <= MAX_FIRST && pieces.slice(0, at).every(({ type }) => type === 'word');
  return isLast && !isSecond;
}

/** A verb of saying that begins at a piece: where it begins, and its last piece before a subject that follows it; null where there is none. */
function verbAt(spoken: Spoken, at: number): Range | null {
  const { pieces, row } = spoken;
  const piece = pieces[at];
  if (!piece || !/^\p{Ll}/u.test(piece.raw)) return null;
  if (row.has.has(piece.fold)) {
    const to = participleOf(spoken, at);
    return to === null ? null : [at, row.isLarge ? at : to];
  }
  return row.verbs.has(piece.fold) && !isParticiple(spoken, at) ? [at, at] : null;
}

function rangeOf(spoken: Spoken, at: number): Range | null {
  const [first, last] = verbAt(spoken, at) ?? [];
  if (first === undefined || last === undefined) return null;
  if (BEFORE_INVERSION.test(spoken.pieces[first - 1]?.fold ?? '')) return behind(spoken, last + 1);
  return before(spoken, first) ?? (spoken.row.isLarge ? behind(spoken, last + 1) : null);
}

/** Whoever follows "according to" at a piece; of those in a case of their own, only a name that has none. */
function accordingAt(spoken: Spoken, at: number): Range | null {
  const { pieces, row } = spoken;
  const words = row.according.find((list) =>
    list
      .split(' ')
      .every((one, i) => pieces.filter((piece, k) => k >= at && !isJoining(piece))[i]?.fold === one),
  );
  if (words === undefined) return null;
  let from = at;
  for (const _ of words.split(' ')) {
    from += 1;
    while (pieces[from] && isJoining(pieces[from] as Piece)) from += 1;
  }
  if (!row.isInCase) return behind(spoken, from);
  const name = pieces[from];
  return name && isShort(name) ? [from, from] : null;
}

/** A name of two words or more at the end of a range, with an office before it. */
function nameIn(spoken: Spoken, [first, last]: Range): number | null {
  const { pieces, row } = spoken;
  let begin = last + 1;
  const isName = (piece: Piece | undefined) =>
    piece !== undefined && piece.type === 'word' && isLarge(piece) && !isNoun(row, piece) && !isShort(piece);
  const isOfParty = (piece: Piece) =>
    partiesIn(spoken, [first, last]).some(({ start, end }) => piece.start >= start && piece.end <= end);
  while (begin > first && isName(pieces[begin - 1]) && !isOfParty(pieces[begin - 1] as Piece)) begin -= 1;
  const before = row.articles.has(pieces[begin - 1]?.fold ?? '') ? begin - 2 : begin - 1;
  if (row.of.has(pieces[before]?.fold ?? '')) begin += 1;
  const isOffice = pieces.slice(first, begin).some(({ fold }) => row.office.test(fold));
  return isOffice && last - begin >= 1 ? begin : null;
}

/** The one party for which whoever is called so speaks: themselves, or their state where they have an office in it. */
function partyOf(spoken: Spoken, range: Range): PartyId | null {
  const { pieces, row } = spoken;
  const [first, ...others] = partiesIn(spoken, range);
  if (!first || others.some(({ party }) => party !== first.party)) return null;
  const words = pieces.slice(range[0], range[1] + 1);
  const speaksFor =
    words.some(({ fold }) => row.office.test(fold)) && !words.some(({ fold }) => row.others.test(fold));
  return speaksFor || isParty(spoken, range) ? first.party : null;
}

function named(text: string, spoken: Spoken, range: Range): FoundSpeaker {
  const { pieces } = spoken;
  const at = (i: number) => pieces[i] as Piece;
  const name = nameIn(spoken, range);
  const start = at(name ?? range[0]).start;
  const { end } = at(range[1]);
  const [roleFirst] = bare(spoken, range);
  const role = name === null ? null : text.slice(at(roleFirst).start, at(name - 1).end);
  const party = partyOf(spoken, range);
  return {
    start,
    end,
    speaker: text.slice(start, end),
    ...(role !== null && { role }),
    ...(party && { party }),
  };
}

/** Whoever speaks in a sentence of a language; null where nobody is told to, or several are. */
export function speakerAbroad(
  text: string,
  pieces: readonly Piece[],
  language: LanguageRow['id'],
  parties: readonly FoundParty[],
): FoundSpeaker | null {
  const spoken: Spoken = { pieces, parties, row: SPEAKING[language] };
  const ranges = pieces.flatMap((_, at) => {
    const range = accordingAt(spoken, at) ?? rangeOf(spoken, at);
    return range ? [range] : [];
  });
  const [only, ...others] = ranges;
  return only && others.every(([first]) => first === only[0]) ? named(text, spoken, only) : null;
}
