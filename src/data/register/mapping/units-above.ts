/** A line above the names of columns that says what the amounts below are: "(values in thousand euros)", "Wert in Mio. CHF". */
import { moneyUnitIn, saysUnitAlone } from '../cells/money-unit';
import { readMoney } from '../cells/read-money';
import type { ReportNote } from '../rows/report-note';
import type { TextRow } from '../rows/text-row';
import { isOfAmounts, isOfNumbers, isOfYears } from './amount-words';
import { cellsOf, verdictOf, votesFor, votesOf } from './column-votes';
import { nameSays, plainName } from './field-words';
import { isOfLicences } from './licence-words';

/** What may stand before the unit itself: "values are in", "Angaben in", "en". */
const LEAD = new RegExp(
  `^(?:(?:all |alle |tous |todos )?(?:${[
    ...['values?', 'amounts?', 'figures', 'prices?', 'sums?', 'data', 'units?'],
    ...['wert|werte', 'beträge', 'angaben', 'summen', 'zahlen', 'einheit'],
    ...[
      'valeurs?',
      'montants?',
      'chiffres',
      'données',
      'unité',
      'valor(?:es)?',
      'importes?',
      'montos?',
      'cifras',
      'datos',
      'unidad',
    ],
    ...['valor[ei]', 'importi', 'dati', 'unità', 'kwoty', 'wartość|wartości', 'hodnota|hodnoty'],
    ...['значения', 'суммы', 'стоимость', 'единица измерения'],
  ].join(
    '|',
  )})(?: are| is| sont| sind| son| expressed| exprimées?| exprimés?| expresados)*[ :]+)?(?:(?:in|en|em|w|v|в|у) )?`,
  'iu',
);

/** No line that says a unit at its end, or alone, has a longer one. */
const MAX_SIGNS = 60;

/** Where a line can say it: in brackets at its end, behind a comma or a colon, or as a whole. */
function placesIn(line: string): string[] {
  const text = line.trim().replace(/[.;]$/, '');
  const [, inBrackets] = /[([]([^()[\]]+)[)\]]$/u.exec(text) ?? [];
  return [inBrackets ?? '', /[,:;–—](?<last>[^,:;–—]+)$/u.exec(text)?.groups?.['last'] ?? '', text]
    .map((place) => place.trim())
    .filter((place) => place !== '' && place.length <= MAX_SIGNS);
}

/** The unit that a line says, as it is written there; null where it says none. */
export function unitInLine(line: string): string | null {
  const units = placesIn(line).map((place) => place.replace(LEAD, ''));
  return units.find((unit) => saysUnitAlone(unit) && moneyUnitIn(unit).currency !== null) ?? null;
}

const hasUnit = (name: string) => {
  const { currency, factor, unknown } = moneyUnitIn(name);
  return currency !== null || factor !== 1 || unknown !== undefined;
};

const isOfMoneyByName = (name: string) =>
  (['value', 'valueDelivered'] as const).some((field) => nameSays(name, field) !== 'nothing') &&
  isOfAmounts(plainName(name));

const isAmount = (cell: string) => readMoney(cell, '.', { currency: 'XXX', factor: 1 }) !== null;

/** Whether a column holds numbers that are no years, and are not called numbers of anything. */
function holdsAmounts(name: string, cells: readonly string[]): boolean {
  const plain = plainName(name);
  if (
    isOfNumbers(plain) ||
    isOfYears(plain) ||
    isOfLicences(name) ||
    nameSays(name, 'quantity') !== 'nothing'
  )
    return false;
  return verdictOf(votesFor(cells, isAmount)) === 'for' && verdictOf(votesOf(cells, 'ordered')) !== 'for';
}

/** The columns that a unit above the table is of: those called as amounts; where none is, those that hold such. */
function columnsOfUnit(header: readonly string[], rows: readonly TextRow[]): readonly number[] {
  const open = header.flatMap((name, at) => (hasUnit(name) ? [] : [{ name, at }]));
  const called = open.filter(({ name }) => isOfMoneyByName(name));
  const found =
    called.length > 0 ? called : open.filter(({ name, at }) => holdsAmounts(name, cellsOf(rows, at)));
  return found.map(({ at }) => at);
}

/**
 * The names of columns with the unit that stands above them, in brackets behind those that it is of: so it is seen where columns are chosen,
 * and is read as any other. Nothing is taken where lines say different ones.
 */
export function withUnitsAbove(
  header: readonly string[],
  rows: readonly TextRow[],
  { preamble, line }: { readonly preamble: readonly string[]; readonly line: number },
): { readonly header: readonly string[]; readonly notes: readonly ReportNote[] } {
  const [unit, ...others] = new Set(preamble.flatMap((above) => unitInLine(above) ?? []));
  const columns = unit === undefined || others.length > 0 ? [] : columnsOfUnit(header, rows);
  if (unit === undefined || columns.length === 0) return { header, notes: [] };
  const names = columns.map((at) => header[at]?.trim() ?? '');
  return {
    header: header.map((name, at) => (columns.includes(at) ? `${name.trim()} (${unit})`.trim() : name)),
    notes: [
      { line, column: null, what: 'repaired', reason: { code: 'unit-above', text: unit, columns: names } },
    ],
  };
}
