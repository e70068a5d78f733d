/** Rows that add up those above them: they are no deals, and to count them would count everything twice. */

import { remembering } from '../../../domain/memoize/remembering';
import type { Quantity } from '../../../domain/model/quantity';
import { partyNamed } from '../names/party-names';
import type { RowFault } from '../rows/deal-facts';
import type { ReportNote } from '../rows/report-note';
import { columnOf } from '../rows/table-mapping';
import type { TextRow } from '../rows/text-row';
import type { FormatKind } from './format-kind';

/** What people call such a row, in the languages of those who keep tables of arms. */
const TOTALS: ReadonlySet<string> = new Set([
  ...['total', 'totals', 'totaal', 'totale', 'totalt', 'toplam', 'grand total', 'overall total', 'sub total'],
  ...[
    'subtotal',
    'subtotals',
    'sum',
    'sums',
    'summe',
    'zwischensumme',
    'gesamt',
    'gesamtsumme',
    'insgesamt',
    'gesamtergebnis',
  ],
  ...[
    'total general',
    'total général',
    'sous total',
    'total generale',
    'totale generale',
    'suma',
    'łącznie',
    'somme',
    'total geral',
  ],
  ...[
    'somma',
    'soma',
    'suma total',
    'razem',
    'ogółem',
    'celkem',
    'spolu',
    'összesen',
    'yhteensä',
    'genel toplam',
  ],
  ...[
    'итого',
    'всего',
    'итог',
    'сумма',
    'общий итог',
    'разом',
    'усього',
    'всього',
    'ukupno',
    'укупно',
    'общо',
  ],
  ...['合计', '合計', '总计', '總計', '総計', '小计', '小計', '总和', '합계', '총계', '소계'],
  ...['المجموع', 'الإجمالي', 'סך הכל', 'σύνολο'],
]);

/** What a row can be of all of. */
const WHAT_IS_ALL = [
  ...['countries', 'states', 'nations', 'partners', 'recipients', 'importers', 'buyers', 'destinations'],
  ...['suppliers', 'exporters', 'sellers', 'systems', 'weapons', 'weapon systems', 'arms', 'types', 'items'],
  ...['categories', 'equipment', 'products', 'goods', 'years', 'deals', 'parties'],
];

/** What is no party, but all of them together. */
const ALL: ReadonlySet<string> = new Set([
  ...['all', 'everyone', 'world', 'the world', 'whole world', 'entire world', 'all the world'],
  ...WHAT_IS_ALL.map((of) => `all ${of}`),
  ...['alle', 'alle länder', 'welt', 'tous', 'tous les pays', 'monde', 'todos', 'todos los países', 'mundo'],
  ...['tutti', 'mondo', 'весь мир', 'все страны', 'wszystkie kraje', 'świat', 'tüm ülkeler', 'dünya'],
]);

/** No name of such a row is longer: "United Arab Emirates Total". */
const MAX_SIGNS = 60;

/** "TOTAL:", "Sub-total" and "— Итого —" as the words of the list are written. */
export function plainTotal(cell: string): string {
  return cell
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** A register names some 5,000 systems and 300 parties again and again. */
const MAX_REMEMBERED = 20_000;

/** What may stand beside the word: the year or the party whose rows are added up, or what they are added up by. */
function isWhatIsAdded(words: string): boolean {
  const bare = words.replace(/^(?:for|of|in) /, '');
  return (
    /^[12]\d{3}$/.test(bare) ||
    /^(?:per|by|par|por|pro|je) /.test(words) ||
    ALL.has(bare) ||
    WHAT_IS_ALL.includes(bare) ||
    partyNamed(bare) !== undefined
  );
}

interface NameOfTotal {
  /** Whose rows are added up, as `plainTotal` writes it; nothing where the name does not say. */
  readonly whose: string;
}

const NO_TOTAL = { whose: null } as const;

/** "Total", "Total 2005", "Kenya Total" as spreadsheets write it below the rows of Kenya, "World". */
function nameOfTotal(cell: string): NameOfTotal | typeof NO_TOTAL {
  const words = plainTotal(cell).split(' ');
  if (TOTALS.has(words.join(' ')) || ALL.has(words.join(' '))) return { whose: '' };
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (words.length === 1) return NO_TOTAL;
  const rest = [
    ...(TOTALS.has(first) ? [words.slice(1).join(' ')] : []),
    ...(TOTALS.has(last) ? [words.slice(0, -1).join(' ')] : []),
  ].find(isWhatIsAdded);
  if (rest === undefined) return NO_TOTAL;
  return { whose: partyNamed(rest) || /^[12]\d{3}$/.test(rest) ? rest : '' };
}

const namesTotal = remembering(MAX_REMEMBERED, nameOfTotal);

/** Whose sum a cell calls its row: nothing where it does not say; null for any other cell. */
export function totalIn(cell: string): string | null {
  return cell.length <= MAX_SIGNS && cell !== '' ? namesTotal(cell).whose : null;
}

function faultOf({ names, totalsAt }: FormatKind, { line, cells }: TextRow): RowFault | null {
  const at = totalsAt.find((column) => totalIn(cells[column]?.trim() ?? '') !== null);
  if (at === undefined) return null;
  return {
    line,
    column: names[at] ?? null,
    reason: { code: 'total', name: cells[at]?.trim() ?? '' },
  };
}

/** Why the rows of a deal are set apart, where all of them add up others; null for rows of their own. */
export function faultOfTotal(format: FormatKind, rows: readonly TextRow[]): RowFault | null {
  const faults = rows.map((row) => faultOf(format, row));
  return faults.every((fault) => fault !== null) ? (faults[0] ?? null) : null;
}

/** A row that was read, and the number of items that it gives. */
export interface CountedRow {
  readonly line: number;
  readonly quantity: Quantity | null;
}

const exactly = (quantity: Quantity | null) =>
  quantity?.min !== undefined && quantity.min === quantity.max ? quantity.min : null;

/** Fewer rows than these often come to the number of the next by chance. */
const MIN_ADDED = 2;

/** What is to be said of a last row whose number is that of all rows above it, although nothing calls it their sum. */
export function noteOnLastRow({ names, table }: FormatKind, rows: readonly CountedRow[]): ReportNote | null {
  if (!table) return null;
  const last = rows.at(-1);
  const total = exactly(last?.quantity ?? null);
  const above = rows.slice(0, -1).flatMap(({ quantity }) => exactly(quantity) ?? []);
  const sum = above.reduce((all, number) => all + number, 0);
  if (!last || !total || above.length < MIN_ADDED || sum !== total) return null;
  return {
    line: last.line,
    column: names[columnOf(table.mapping, 'quantity')] ?? null,
    what: 'doubtful',
    reason: { code: 'sum-of-above', total },
  };
}
