/** A line above the names of columns that says what the amounts below are: "(values in thousand euros)", "Wert in Mio. CHF". */
import { moneyUnitIn } from '../cells/money-unit';
import type { ReportNote } from '../rows/report-note';
import type { TextRow } from '../rows/text-row';
import { isOfAmounts, isOfNumbers, isOfYears } from './amount-words';
import { cellsOf, isAmount, verdictOf, votesFor, votesOf } from './column-votes';
import { nameSays, plainName } from './field-words';
import { isOfLicences } from './licence-words';
import { licencesInLine, speaksOfMultiples, unitInLine } from './words-above';

const hasUnit = (name: string) => {
  const { currency, factor, unknown } = moneyUnitIn(name);
  return currency !== null || factor !== 1 || unknown !== undefined;
};

const isOfMoneyByName = (name: string) =>
  (['value', 'valueDelivered'] as const).some((field) => nameSays(name, field) !== 'nothing') &&
  isOfAmounts(plainName(name));

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
function columnsOfUnit(header: readonly string[], rows: readonly TextRow[], unit: string): readonly number[] {
  const { currency, factor } = moneyUnitIn(unit);
  const lacksIt = (name: string) => {
    const own = moneyUnitIn(name);
    if (currency !== null && !hasUnit(name)) return true;
    // "Value EUR" below "values in thousands", or in thousand euros.
    const isOfSame = currency === null || own.currency === currency;
    return own.factor === 1 && own.unknown === undefined && factor !== 1 && isOfSame;
  };
  const open = header.flatMap((name, at) => (lacksIt(name) ? [{ name, at }] : []));
  const called = open.filter(({ name }) => isOfMoneyByName(name));
  if (called.length > 0 || currency === null) return called.map(({ at }) => at);
  return open
    .filter(({ name, at }) => !hasUnit(name) && holdsAmounts(name, cellsOf(rows, at)))
    .map(({ at }) => at);
}

/** The columns whose number may be one of things or of licences. */
const columnsOfNumber = (header: readonly string[]) =>
  header.flatMap((name, at) => (nameSays(name, 'quantity') === 'all' && !isOfLicences(name) ? [at] : []));

/** The one thing that lines say; null where none does, or they say different ones. */
function onlyOne(said: readonly (string | null)[]): string | null {
  const [first = null, ...others] = new Set(said.filter((each) => each !== null));
  return others.length > 0 ? null : first;
}

/** Whether a line speaks of units or licences that were not read from it, and columns could be meant. */
function isUnread(line: string, header: readonly string[]): boolean {
  const isOfUnit = speaksOfMultiples(line) || unitInLine(line) !== null;
  const hasMoney = header.some((name) => isOfMoneyByName(name) && moneyUnitIn(name).factor === 1);
  const isOfNumber = isOfLicences(line) && !header.some(isOfLicences);
  return (isOfUnit && hasMoney) || (isOfNumber && columnsOfNumber(header).length > 0);
}

/**
 * The names of columns with what stands above them of their unit, in brackets behind those that it is of: so it is seen where columns are
 * chosen, and is read as any other. Nothing is taken where lines say different ones, and what may be meant otherwise is told.
 */
export function withUnitsAbove(
  header: readonly string[],
  rows: readonly TextRow[],
  { preamble, line }: { readonly preamble: readonly string[]; readonly line: number },
): { readonly header: readonly string[]; readonly notes: readonly ReportNote[] } {
  const unit = onlyOne(preamble.map(unitInLine));
  const licences = onlyOne(preamble.map(licencesInLine));
  const ofUnit = unit === null ? [] : columnsOfUnit(header, rows, unit);
  const ofLicences = licences === null || header.some(isOfLicences) ? [] : columnsOfNumber(header);
  const found = [
    { code: 'unit-above', text: unit ?? '', behind: unit ?? '', at: ofUnit } as const,
    { code: 'licences-above', text: licences ?? '', behind: 'licences', at: ofLicences } as const,
  ].filter(({ at }) => at.length > 0);
  const behind = (at: number) => found.find((each) => each.at.includes(at))?.behind;
  const names = header.map((name, at) =>
    behind(at) === undefined ? name : `${name.trim()} (${behind(at)})`.trim(),
  );
  const isRead = (above: string) =>
    (ofUnit.length > 0 && unitInLine(above) !== null) ||
    (ofLicences.length > 0 && licencesInLine(above) !== null);
  const unread = preamble.filter((above) => !isRead(above) && isUnread(above, names));
  return {
    header: names,
    notes: [
      ...found.map(
        ({ code, text, at }): ReportNote => ({
          ...{ line, column: null, what: 'repaired' },
          reason: { code, text, columns: at.map((each) => header[each]?.trim() ?? '') },
        }),
      ),
      ...unread.map(
        (text): ReportNote => ({
          ...{ line, column: null, what: 'doubtful' },
          reason: { code: 'unread-above', text: text.trim() },
        }),
      ),
    ],
  };
}
