/** What lines above the names of columns say of the numbers below: their unit, or that they count licences. */

import { moneyUnitIn, saysUnitAlone } from '../cells/money-unit';
import { PLAIN_MULTIPLIER_PATTERN } from '../cells/multipliers';
import { isOfCounts } from './amount-words';
import { plainName } from './field-words';
import { isOfLicences } from './licence-words';

/** What amounts of money are called, and nothing else is. */
const MONEY = [
  ...['values?', 'amounts?', 'prices?', 'wert|werte', 'beträge', 'valeurs?', 'montants?', 'valor(?:es)?'],
  ...['importes?', 'montos?', 'valor[ei]', 'importi', 'kwoty', 'wartość|wartości', 'hodnota|hodnoty'],
  ...['суммы', 'стоимость'],
].join('|');

/** What they, and others, are called. */
const NUMBERS = [
  ...['figures', 'sums?', 'data', 'units?', 'angaben', 'summen', 'zahlen', 'einheit', 'chiffres', 'données'],
  ...['unité', 'cifras', 'datos', 'unidad', 'dati', 'unità', 'значения', 'единица измерения'],
].join('|');

const ALL = '(?:all |alle |tous |todos )?';
const ARE = '(?: are| is| sont| sind| son| expressed| exprimées?| exprimés?| expresados)*[ :=]+';
const IN = '(?:(?:in|en|em|w|v|в|у) )?';

/** What may stand before the unit itself: "values are in", "Angaben in", "en". */
const LEAD = new RegExp(`^(?:${ALL}(?:${MONEY}|${NUMBERS})${ARE})?${IN}`, 'iu');
const LEAD_OF_MONEY = new RegExp(`^${ALL}(?:${MONEY})${ARE}${IN}`, 'iu');

/** No line that says a unit, or alone, has a longer one. */
const MAX_SIGNS = 60;

/** A line without what a program for tables leaves around it. */
const plainLine = (line: string) => line.trim().replace(/^"|[",;.\s]{1,60}$/gu, '');

/** Where a line can say it: in brackets, between commas, semicolons and the like, or as a whole. */
function placesIn(line: string): string[] {
  const text = plainLine(line);
  const inBrackets = [...text.matchAll(/[([]([^()[\]]+)[)\]]/gu)].map(([, inside = '']) => inside);
  return [...inBrackets, text]
    .flatMap((place) => [...place.split(/[,;–—]|:(?= )/u).reverse(), place])
    .map((place) => place.trim())
    .filter((place) => place !== '' && place.length <= MAX_SIGNS);
}

/** The unit that a line says, as it is written there; null where it says none. A multiple alone is one where it is said of money. */
export function unitInLine(line: string): string | null {
  for (const place of placesIn(line)) {
    const unit = place.replace(LEAD, '');
    const { currency, factor } = moneyUnitIn(unit);
    const isUnit = currency !== null || (factor !== 1 && LEAD_OF_MONEY.test(place));
    if (isUnit && saysUnitAlone(unit)) return unit;
  }
  return null;
}

/** What stands between "numbers" and "licences", where the one are the other. */
const LINKS: ReadonlySet<string> = new Set(
  'all the are is i of mean sind ist der die de du des d sont est son es del di delle sono alle'.split(' '),
);
const NUMBER_WORDS: ReadonlySet<string> = new Set(
  'number figure count quantity anzahl zahlen nombre chiffre numero cifra liczba pocet antal число'.split(
    ' ',
  ),
);

/** Where a line says that the numbers below are licences, and nothing else: "number = licences"; null where it does not. */
export function licencesInLine(line: string): string | null {
  const saysSo = (place: string) => {
    const words = plainName(place).split(' ');
    const isNumber = (word: string) => NUMBER_WORDS.has(word) || isOfCounts(word);
    const rest = words.filter((word) => !isNumber(word) && !LINKS.has(word));
    return words.some(isNumber) && rest.length === 1 && isOfLicences(rest[0] ?? '');
  };
  return placesIn(line).find(saysSo) ?? null;
}

const MULTIPLE = new RegExp(
  `(?<!\\p{L}|\\p{N}|\\p{N}[.,'’ ])(?:${PLAIN_MULTIPLIER_PATTERN})(?![\\p{L}\\p{N}])`,
  'iu',
);

/** Whether a line speaks of multiples, in whatever words. */
export const speaksOfMultiples = (line: string): boolean => MULTIPLE.test(line);
