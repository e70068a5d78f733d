/** When somebody spoke, in a sentence in another language than English: "a annoncé l’Élysée le 30 avril 2015". */
import type { LanguageRow } from '../abroad/language-row';
import type { FoundDate } from '../found';
import type { Piece } from '../pieces';
import { datesInOwnPart } from './said-on';
import type { Speech } from './speaker-abroad';
import { SPEAKING } from './speaking-abroad';

/** How far behind the words of speech their day may stand: "anunció en Madrid el lunes, 12 de abril". */
const MAX_TO_DATE = 6;

const isLarge = ({ raw }: Piece | { raw: '' }) => /^\p{Lu}/u.test(raw);

/** The date right behind a piece, over small words, a weekday and a place. */
function dateBehind(
  pieces: readonly Piece[],
  last: number,
  dates: readonly FoundDate[],
  toDay: ReadonlySet<string>,
): FoundDate | null {
  for (let at = last + 1; at <= last + MAX_TO_DATE; at++) {
    const [piece, before] = [pieces[at], pieces[at - 1]];
    const date = dates.find(({ start, end }) => piece && start <= piece.start && end > piece.start);
    if (date || !piece) return date ?? null;
    const isPlace = isLarge(piece) && before !== undefined && toDay.has(before.fold);
    const isComma = piece.raw === ',' && before !== undefined && toDay.has(before.fold);
    if (!toDay.has(piece.fold) && !isPlace && !isComma) return null;
  }
  return null;
}

/** The date with which a sentence begins, right before whoever speaks: "El 12 de abril el ministerio anunció que". */
function dateBefore(
  pieces: readonly Piece[],
  { words, speaker }: Speech,
  dates: readonly FoundDate[],
  toDay: ReadonlySet<string>,
): FoundDate | null {
  const [first, last] = [Math.min(words[0], speaker?.[0] ?? words[0]), Math.max(words[1], speaker?.[1] ?? 0)];
  // "En 2005, anunció la embajada, Rusia vendió" dates the sale.
  if (pieces[last + 1]?.raw === ',') return null;
  const before = pieces.slice(0, first);
  const date = dates.find(({ start }) => before.some((piece) => piece.start === start));
  const others = before.filter(({ start, end }) => date && (end <= date.start || start >= date.end));
  return date && others.every(({ fold, raw }) => toDay.has(fold) || raw === ',') ? date : null;
}

/** The dates in a sentence of a language that say when somebody spoke, and not when it happened that they speak of. */
export function datesOfSayingAbroad(
  pieces: readonly Piece[],
  language: LanguageRow['id'],
  speeches: readonly Speech[],
  dates: readonly FoundDate[],
  dealings: readonly { readonly start: number }[],
): readonly FoundDate[] {
  const { toDay } = SPEAKING[language];
  return speeches.flatMap((speech) => {
    const { words, speaker } = speech;
    const date =
      dateBehind(pieces, words[1], dates, toDay) ??
      (speaker && speaker[0] > words[1] ? dateBehind(pieces, speaker[1], dates, toDay) : null) ??
      dateBefore(pieces, speech, dates, toDay);
    return date ? [date] : datesInOwnPart(pieces, words[0], dates, dealings);
  });
}
