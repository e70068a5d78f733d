/**
 * Whether the other sheets of a file have all that one of them tells: the same rows, or rows that come to its sums. Opened beside
 * them, it would count everything twice. The rule: docs/decisions/2026-11-30-sheets-that-add-up-others.md.
 */
import { totalIn } from '../names/names-of-totals';
import type { SheetInOthers, UnequalSheetSum } from '../rows/notes-on-files';
import type { TableField } from '../rows/table-mapping';
import type { PartData } from './part-data';
import { ADDED_FIELDS, fieldsToldIn, keyBy, numberBy, rowsOf, wordsOfKey } from './sheet-rows';

/** Fewer rows than these are the same by chance. */
const MIN_ROWS = 3;

/** Fewer sums than these are the same by chance. */
const MIN_SUMS = 2;

/** So much of the sums must agree, where the name of the sheet says that it adds up others. */
const MIN_AGREE = 0.5;

/** So many sums that differ are named. */
const MAX_NAMED = 5;

/** As a total of two decimals is rounded. */
const LEEWAY = 0.005;

const WORDS_FOR_ALL = new Set([
  ...[
    'all',
    'all data',
    'all years',
    'summary',
    'overview',
    'combined',
    'alle',
    'übersicht',
    'zusammenfassung',
  ],
  ...[
    'tous',
    'tout',
    'résumé',
    'récapitulatif',
    'synthèse',
    'todo',
    'todos',
    'resumen',
    'riepilogo',
    'tutti',
  ],
  ...['все', 'сводка', 'свод', 'сводная', 'усі', 'зведення', 'podsumowanie', 'alles', 'samenvatting'],
]);

/** Whether the name of a sheet says that it holds what the others hold: "Total", "All", "Summary". */
export const isNamedTotal = (sheet: string): boolean =>
  totalIn(sheet) !== null || WORDS_FOR_ALL.has(sheet.trim().toLowerCase());

const sheetOf = ({ report }: PartData) => report.sheets?.read ?? report.name;

const tellsAll = (part: PartData, fields: readonly TableField[]) => {
  const told = fieldsToldIn(part);
  return told !== null && fields.every((field) => told.includes(field));
};

/** The others whose rows can be held against those of a sheet in some fields; of a register, those of the same form. */
const comparable = (part: PartData, others: readonly PartData[], fields: readonly TableField[] | null) =>
  others.filter((other) => (fields === null ? other.format === part.format : tellsAll(other, fields)));

/** The sheets that have all rows of this one, each once; null where some row is in none of them. */
function sheetsWithRows(part: PartData, others: readonly PartData[]): readonly PartData[] | null {
  const fields = fieldsToldIn(part);
  const held = comparable(part, others, fields);
  if (held.length === 0 || part.rows.lines.length < MIN_ROWS) return null;
  const waiting = new Map<string, PartData[]>();
  for (const other of held) {
    const keyOf = keyBy(other, fields);
    for (const row of rowsOf(other)) {
      const key = keyOf(row);
      const known = waiting.get(key);
      if (known) known.push(other);
      else waiting.set(key, [other]);
    }
  }
  const found = new Set<PartData>();
  const keyOf = keyBy(part, fields);
  for (const row of rowsOf(part)) {
    const other = waiting.get(keyOf(row))?.pop();
    if (!other) return null;
    found.add(other);
  }
  return held.filter((other) => found.has(other));
}

/** What some rows come to by what they tell in some fields: null where some number of them is no plain one. */
function sumsBy(
  parts: readonly PartData[],
  fields: readonly TableField[],
  added: TableField,
): ReadonlyMap<string, number | null> {
  const sums = new Map<string, number | null>();
  for (const part of parts) {
    const [keyOf, numberOf] = [keyBy(part, fields), numberBy(part, added)];
    for (const row of rowsOf(part)) {
      const [key, number] = [keyOf(row), numberOf(row)];
      const sum = sums.get(key);
      sums.set(key, number === null || sum === null ? null : (sum ?? 0) + number);
    }
  }
  return sums;
}

interface HeldSums {
  readonly agree: number;
  readonly differing: readonly UnequalSheetSum[];
}

/** Holds the sums of a sheet against those of others in one field; null where one of the two tells of what the other does not. */
function holdSums(
  part: PartData,
  others: readonly PartData[],
  fields: readonly TableField[],
  added: TableField,
): HeldSums | null {
  const [own, theirs] = [sumsBy([part], fields, added), sumsBy(others, fields, added)];
  if (own.size !== theirs.size) return null;
  let agree = 0;
  const differing: UnequalSheetSum[] = [];
  for (const [key, total] of own) {
    const sum = theirs.get(key);
    if (sum === undefined) return null;
    if (total === null || sum === null || (total === 0 && sum === 0)) continue;
    if (Math.abs(total - sum) <= LEEWAY) agree += 1;
    else differing.push({ of: wordsOfKey(key), total, sum });
  }
  return { agree, differing };
}

/** The sheets whose rows come to the sums of this one, and how these agree. */
function sheetsAddedUp(part: PartData, others: readonly PartData[]): SheetInOthers | null {
  const told = fieldsToldIn(part);
  if (!told?.includes('from') || !told.includes('to')) return null;
  const beside = comparable(part, others, ['from', 'to']);
  const fields = told.filter((field) => tellsInAll(beside, field));
  const keys = fields.filter((field) => !ADDED_FIELDS.includes(field));
  const held = beside.length === 0 ? [] : fields.filter((field) => ADDED_FIELDS.includes(field));
  const sums = held.map((field) => holdSums(part, beside, keys, field));
  if (sums.length === 0 || sums.some((sum) => sum === null)) return null;
  const agree = sums.reduce((all, sum) => all + (sum?.agree ?? 0), 0);
  const differing = sums.flatMap((sum) => sum?.differing ?? []);
  const share = agree / (agree + differing.length);
  const isEnough = isNamedTotal(sheetOf(part)) ? share >= MIN_AGREE : differing.length === 0;
  if (agree < MIN_SUMS || !isEnough) return null;
  const some = differing.slice(0, MAX_NAMED);
  return {
    ...{ sheet: sheetOf(part), others: beside.map(sheetOf), by: 'sums', agree },
    ...{ differing: some, more: differing.length - some.length },
  };
}

const tellsInAll = (parts: readonly PartData[], field: TableField) =>
  parts.every((part) => tellsAll(part, [field]));

/** In which other sheets of its file all is told that a sheet tells; null where it tells something else, or nobody can say. */
export function sheetInOthers(part: PartData, others: readonly PartData[]): SheetInOthers | null {
  const same = sheetsWithRows(part, others);
  if (same === null) return sheetsAddedUp(part, others);
  const none = { agree: 0, differing: [], more: 0 };
  return { sheet: sheetOf(part), others: same.map(sheetOf), by: 'rows', ...none };
}
