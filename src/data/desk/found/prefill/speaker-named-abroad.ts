/** What somebody who speaks is called, and for whom they speak, in a sentence in another language than English. */
import type { PartyId } from '../../../../domain/model/ids';
import type { FoundParty } from '../found';
import type { Piece } from '../pieces';
import type { FoundSpeaker } from './speaker-named';
import type { SpeakingRow } from './speaking-abroad';

/** Pieces of a sentence, from the first to the last. */
export type Range = readonly [first: number, last: number];

/** Whether a piece begins with a large letter. */
export const isLarge = ({ raw }: Piece) => /^\p{Lu}/u.test(raw);
/** Whether a piece is written in large letters alone. */
export const isShort = ({ raw }: Piece) => /^\p{Lu}{2,}$/u.test(raw);
/** Whether a piece joins two others. */
export const isJoining = ({ raw, joined }: Piece) => joined && /^[-’'‐‑]$/.test(raw);

/** What speaks in a sentence, and how it is read. */
export interface Spoken {
  readonly pieces: readonly Piece[];
  readonly parties: readonly FoundParty[];
  readonly row: SpeakingRow;
}

/** Whether a piece is a word for those who speak. */
export const isNoun = ({ office, others }: SpeakingRow, { fold }: Piece) =>
  office.test(fold) || others.test(fold);

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
export function isParty(spoken: Spoken, range: Range): boolean {
  const [first, last] = bare(spoken, range);
  const [begin, end] = [spoken.pieces[first]?.start ?? -1, spoken.pieces[last]?.end ?? -1];
  return partiesIn(spoken, range).some((party) => party.start <= begin && party.end >= end);
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

/** Whoever is called by a range of pieces of a text. */
export function named(text: string, spoken: Spoken, range: Range): FoundSpeaker {
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
