/** What rows are called that add up others, in the languages of those who keep tables of arms: "Total", "Summe", "World". */
import { remembering } from '../../../domain/memoize/remembering';
import { partyNamed } from './party-names';
import {
  ALL,
  GROUPS,
  OF_AMOUNTS,
  OF_THE_WORLD,
  OF_WHICH,
  TOTALS,
  WHAT_IS_ALL,
  WHAT_IS_ALL_ABROAD,
} from './words-for-totals';

/** What stands between "Total" and what it is of: "Total for 2005", "Summe der Länder". */
const OF = /^(?:for|of|in|für|der|des|de|du|la|les|los|las|en|по|за|для|у|в) /;
/** No name of such a row is longer: "United Arab Emirates Total". */
const MAX_SIGNS = 60;

/** "TOTAL:", "Sub-total", "T O T A L" and "— Итого —" as the words of the list are written. */
export function plainTotal(cell: string): string {
  const plain = cell
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
  return /^\p{L}(?: \p{L}){3,}$/u.test(plain) ? plain.replaceAll(' ', '') : plain;
}

/** A register names some 5,000 systems and 300 parties again and again. */
const MAX_REMEMBERED = 20_000;

/** What may stand beside the word: the year or the party whose rows are added up, or what they are added up by. */
function isWhatIsAdded(words: string): boolean {
  const bare = words.replace(OF, '').replace(OF, '');
  return (
    /^[12]\d{3}$/.test(bare) ||
    words.split(' ').every((word) => OF_AMOUNTS.has(word)) ||
    /^(?:per|by|par|por|pro|je|nach) /.test(words) ||
    ALL.has(bare) ||
    OF_THE_WORLD.has(bare) ||
    GROUPS.has(bare) ||
    WHAT_IS_ALL.includes(bare) ||
    WHAT_IS_ALL_ABROAD.includes(bare) ||
    partyNamed(bare) !== undefined
  );
}

interface NameOfTotal {
  /** Whose rows are added up, as `plainTotal` writes it; nothing where the name does not say. */
  readonly whose: string;
}

const NO_TOTAL = { whose: null } as const;

/** "Grand total" has two words, and none more than three. */
const LENGTHS = [1, 2, 3] as const;

/** What stands beside the words that say that it is a sum, before or after them. */
function besideTotal(words: readonly string[]): readonly string[] {
  const all = words.join(' ');
  const part = OF_WHICH.exec(all);
  return [
    ...(part ? [all.slice(part[0].length)] : []),
    ...LENGTHS.filter((length) => length < words.length).flatMap((length) => [
      ...(TOTALS.has(words.slice(0, length).join(' ')) ? [words.slice(length).join(' ')] : []),
      ...(TOTALS.has(words.slice(-length).join(' ')) ? [words.slice(0, -length).join(' ')] : []),
    ]),
  ];
}

/** "Total", "Total 2005", "Kenya Total" as spreadsheets write it below the rows of Kenya, "World". */
function nameOfTotal(cell: string): NameOfTotal | typeof NO_TOTAL {
  const words = plainTotal(cell).split(' ');
  if (TOTALS.has(words.join(' ')) || ALL.has(words.join(' '))) return { whose: '' };
  if (words.length === 1) return NO_TOTAL;
  const rest = besideTotal(words).find(isWhatIsAdded);
  if (rest === undefined) return NO_TOTAL;
  const isSomebodys = partyNamed(rest) || /^[12]\d{3}$/.test(rest) || GROUPS.has(rest.replace(OF, ''));
  return { whose: isSomebodys ? rest : '' };
}

const namesTotal = remembering(MAX_REMEMBERED, nameOfTotal);

/** Whether a cell says that its row is a sum, and says nothing else: "Total", whatever its column is of. */
export function isTotalAlone(cell: string): boolean {
  return totalIn(cell) === '' && TOTALS.has(plainTotal(cell));
}

/** Whose sum a cell calls its row: nothing where it does not say; null for any other cell. */
export function totalIn(cell: string): string | null {
  return cell.length <= MAX_SIGNS && cell !== '' ? namesTotal(cell).whose : null;
}
