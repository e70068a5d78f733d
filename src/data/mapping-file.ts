/** What a person said of the columns of a table, as a small file: columns by their names, so that it fits the next table too. */
import * as v from 'valibot';
import { hashOfText } from './hash';
import { type ByHand, isDelimiter } from './register/rows/by-hand';
import { uniqueNames } from './register/rows/column-names';
import { FIRST_LINES, type FirstLine } from './register/rows/first-line';
import {
  columnsTelling,
  DATE_ORDERS,
  FLOW_ANSWERS,
  factsOfField,
  fixedValue,
  TABLE_FIELDS,
  type TableField,
  type TableMapping,
  type Told,
} from './register/rows/table-mapping';

const KIND = 'armsgraph-mapping';
const VERSION = 1;

/** No file of answers is longer. */
export const MAX_MAPPING_BYTES = 256 * 1024;

const told = v.union([
  v.strictObject({ columns: v.pipe(v.array(v.string()), v.minLength(1), v.maxLength(20)) }),
  v.strictObject({ always: v.pipe(v.string(), v.maxLength(500)) }),
  v.strictObject({ nothing: v.literal(true) }),
]);

type WrittenTable = NonNullable<v.InferOutput<typeof file>['table']>;

type WrittenTold = v.InferOutput<typeof told>;

const file = v.object({
  meta: v.object({ kind: v.literal(KIND), version: v.literal(VERSION) }),
  header: v.array(v.string()),
  fields: v.record(v.string(), told),
  dates: v.exactOptional(v.picklist(DATE_ORDERS)),
  flows: v.exactOptional(v.record(v.string(), v.picklist(FLOW_ANSWERS))),
  table: v.exactOptional(
    v.object({
      sheet: v.exactOptional(v.pipe(v.string(), v.maxLength(500))),
      delimiter: v.exactOptional(v.pipe(v.string(), v.check(isDelimiter))),
      line: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
      firstLine: v.exactOptional(v.picklist(FIRST_LINES)),
    }),
  ),
});

/** Which table of a file was read, and how it stands there, as far as a person said it. */
export interface ChosenTable {
  /** The sheet of a workbook, or the table of a packed file. */
  readonly sheet?: string | null;
  readonly firstLine?: FirstLine | null;
  readonly byHand?: ByHand;
}

/** The same as it is written; null where nothing was said. */
function writtenTable({ sheet, firstLine, byHand = {} }: ChosenTable) {
  const { delimiter, line } = byHand;
  const written = {
    ...(sheet && { sheet }),
    ...(delimiter && { delimiter }),
    ...(line && { line }),
    ...(firstLine && { firstLine }),
  };
  return Object.keys(written).length > 0 ? written : null;
}

function written(field: TableField, mapping: TableMapping, names: readonly string[]): WrittenTold | null {
  // What need not be told was not written before it was asked for: the same answers stay the same file.
  const { isAsked, isAskedWhereLikely } = factsOfField(field);
  if (mapping[field] === 'nothing') return isAsked || isAskedWhereLikely ? null : { nothing: true };
  const always = fixedValue(mapping, field);
  if (always !== null) return { always };
  const columns = columnsTelling(mapping, field).flatMap((at) => names[at] ?? []);
  return columns.length === 0 ? null : { columns };
}

/** The answers as the text of a file: the same answers are the same text. */
export function writeMapping(
  header: readonly string[],
  mapping: TableMapping,
  chosen: ChosenTable = {},
): string {
  const names = uniqueNames(header);
  const fields = TABLE_FIELDS.flatMap((field) => {
    const words = written(field, mapping, names);
    return words ? [[field, words] as const] : [];
  });
  const content = {
    meta: { kind: KIND, version: VERSION },
    header,
    fields: Object.fromEntries(fields),
    ...(mapping.dates && { dates: mapping.dates }),
    ...(mapping.flows && { flows: mapping.flows }),
    // What nobody said was not written before it could be said: the same answers stay the same file.
    ...(writtenTable(chosen) && { table: writtenTable(chosen) }),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** The SHA-256 of a file of answers, which is the same for the same answers. */
export const hashOfMapping = (
  header: readonly string[],
  mapping: TableMapping,
  chosen: ChosenTable = {},
): string => hashOfText(writeMapping(header, mapping, chosen));

/** Answers that were read of a file, and those of its columns that the table has not. */
export interface ReadMapping {
  readonly mapping: TableMapping;
  readonly missing: readonly string[];
  /** Which table of its file they are about, and how it stands there, where somebody said that. */
  readonly table?: ChosenTable;
}

function toldOf(field: TableField, said: WrittenTold, names: readonly string[]): Told | null {
  const { canBeFixed, canLack, canBeSeveral } = factsOfField(field);
  if ('nothing' in said) return canLack ? 'nothing' : null;
  if ('always' in said) return canBeFixed ? { always: said.always } : null;
  const columns = said.columns.map((name) => names.indexOf(name)).filter((at) => at >= 0);
  const [first] = columns;
  if (first === undefined) return null;
  return columns.length > 1 && canBeSeveral ? columns : first;
}

/** The answers in the text of a file, as far as they are of columns that a table has; null where it is no such file. */
export function readMapping(text: string, header: readonly string[]): ReadMapping | null {
  const input = parsed(text);
  const result = v.safeParse(file, input);
  if (!result.success) return null;
  const { fields, dates, flows, table } = result.output;
  const names = uniqueNames(header);
  const entries = TABLE_FIELDS.flatMap((field) => {
    const said = Object.hasOwn(fields, field) ? fields[field] : undefined;
    const answer = said && toldOf(field, said, names);
    return answer === undefined || answer === null ? [] : [[field, answer] as const];
  });
  const named = Object.values(fields).flatMap((said) => ('columns' in said ? said.columns : []));
  return {
    mapping: { ...Object.fromEntries(entries), ...(dates && { dates }), ...(flows && { flows }) },
    missing: [...new Set(named)].filter((name) => !names.includes(name)),
    ...(table && { table: chosenTable(table) }),
  };
}

const chosenTable = ({ sheet, firstLine, ...byHand }: WrittenTable): ChosenTable => ({
  ...(sheet && { sheet }),
  ...(firstLine && { firstLine }),
  byHand,
});

/** The header of the table that the answers in a file were given for; null where it is no such file. */
export function headerOfMapping(text: string): readonly string[] | null {
  const result = v.safeParse(file, parsed(text));
  return result.success ? result.output.header : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
