/** From the rows of a file to its relationships in columns. Runs in the worker, and in tests. */

import '../../domain/columns/with-tables';
import { notesOnNothing } from '../../data/register/cells/words-for-nothing';
import { type DealContext, readDealRows } from '../../data/register/deals/deal-relationship';
import { decideSigns } from '../../data/register/formats/decimal-signs';
import type { FormatKind } from '../../data/register/formats/format-kind';
import { kindOf, type RowFormat } from '../../data/register/formats/formats';
import { guessesIn } from '../../data/register/formats/guessed-numbers';
import { type HeldTotals, holdTotals } from '../../data/register/formats/held-totals';
import { type ApartRows, NONE_APART } from '../../data/register/formats/own-table/apart-rows';
import { decideTable } from '../../data/register/formats/own-table/decided-table';
import { noteOnEqualRows } from '../../data/register/formats/own-table/equal-rows';
import { fanOut, notesOnFanOut } from '../../data/register/formats/own-table/fan-out';
import { createYearCheck } from '../../data/register/formats/own-table/unlikely-years';
import { type CountedRow, noteOnLastRow } from '../../data/register/formats/total-rows';
import { notesOnCodes, notesOnNamibia } from '../../data/register/mapping/code-columns';
import { notesOnTwins } from '../../data/register/mapping/equal-columns';
import { unusedColumns } from '../../data/register/mapping/unused-columns';
import { citedFile } from '../../data/register/part/cited-file';
import { likeDeals } from '../../data/register/part/like-deals';
import type { ImportReport, PartData } from '../../data/register/part/part-data';
import { datasetOfFile, idOfDeal, idOfLine, partsOfLines } from '../../data/register/part/part-ids';
import { saysByHand } from '../../data/register/rows/by-hand';
import type { DealFacts, RowFault } from '../../data/register/rows/deal-facts';
import { asPacked, packRows } from '../../data/register/rows/packed-rows';
import type { ReportNote } from '../../data/register/rows/report-note';
import type { TextRow } from '../../data/register/rows/text-row';
import { indexBuilder } from '../../domain/columns/facet-index';
import { withBits } from '../../domain/columns/guesses';
import type { EdtfDate } from '../../domain/dates/edtf';
import { readyMade } from '../../domain/model/relationships';
import type { FileReading, Refused } from '../read/reading';
import { accountOfRows } from './account-of-rows';
import { doubtToTell, noteOnDoubt } from './encoding-notes';
import { groupNotes } from './group-notes';
import { markedNames } from './marked-names';
import type { JoinedAs } from './messages';
import { namesOfFile } from './names-of-file';
import { refuseTooManyNames } from './refuse-names';
import { statusNotes } from './status-notes';

/** A file that was read, without what was wrong with it. */
export type ReadFile = FileReading & { readonly ok: true };

/** How many deals are made between two words about it. */
const DEALS_BETWEEN = 2000;

/** What the report says of the columns as a whole: of twins among them, and of words for nothing. */
function notesOnColumns(
  { names, codesAt, table }: FormatKind,
  rows: readonly TextRow[],
  apart: ApartRows,
): ReportNote[] {
  // What a row that is set apart says was not read as empty: it was not read.
  const read = apart.size === 0 ? rows : rows.filter(({ line }) => !apart.has(line));
  return [
    ...(table ? notesOnTwins(table, rows) : []),
    ...notesOnNothing(names, read, codesAt),
    ...(table ? [...notesOnNamibia(table, rows), ...notesOnCodes(table, rows)] : []),
    ...(table ? notesOnFanOut(table, rows) : []),
  ];
}

/** The note on a row that adds up others, with what of it does not agree with its lines. */
function withSums(fault: RowFault, held: HeldTotals | null): RowFault {
  const differs = held?.differing.get(fault.line);
  return differs && fault.reason.code === 'total'
    ? { ...fault, reason: { ...fault.reason, differs } }
    : fault;
}

/** Which sheet was read, where the file is a workbook, and what a person said of how the table stands in the file. */
const chosenIn = ({ sheets, head: { inFile } }: ReadFile): Pick<ImportReport, 'sheets' | 'byHand'> => ({
  ...(sheets && { sheets }),
  ...(inFile && saysByHand(inFile.byHand) && { byHand: inFile.byHand }),
});

/** That a row of a person's own table has one party on both sides, which may be two columns that tell the same. */
function onBothSides(
  { table }: FormatKind,
  { from }: DealFacts,
  ends: { readonly from: string; readonly to: string },
  line: number,
): RowFault[] {
  if (!table || ends.from !== ends.to || ends.from === 'unknown-party') return [];
  return [{ line, column: null, reason: { code: 'both-sides', text: from } }];
}

const noteOf = (what: ReportNote['what'], fault: RowFault): ReportNote => ({ what, ...fault });

/** Tells of each doubt whether it is the first of its kind about its row: one that was parted among several parties has it with each of them. */
function newOfLine(): (doubt: RowFault) => boolean {
  let line = -1;
  const told = new Set<string>();
  return (doubt) => {
    if (doubt.line !== line) {
      line = doubt.line;
      told.clear();
    }
    const key = JSON.stringify([doubt.column, doubt.reason]);
    const isNew = !told.has(key);
    told.add(key);
    return isNew;
  };
}

/** The rows as they are read, and what all of them together say of the format. */
function decided(rows: readonly TextRow[], told: RowFormat) {
  const { table } = kindOf(told);
  if (!table) return { written: rows, packed: rows, format: told, notesOnDates: [], apart: NONE_APART };
  const packed = fanOut(table, rows);
  const { format, notes, apart } = decideTable(table, packed);
  return { written: rows, packed, format, notesOnDates: notes, apart };
}

/** The rows but for those whose trade another row tells already, as a part of it. */
const withoutParts = (rows: readonly TextRow[], apart: ApartRows) =>
  rows.filter(({ line }) => apart.get(line)?.reason.code !== 'part-of-flow');

/** A day that every table can be said to be of, where nothing says of which. */
export interface BuildOptions {
  readonly name: string;
  readonly format: RowFormat;
  /** `YYYY-MM-DD`. */
  readonly today: EdtfDate;
  readonly joins: readonly JoinedAs[];
  readonly onProgress?: (done: number, of: number) => void;
}

/** The relationships of a file, or why it has none. */
export type BuiltPart = { readonly ok: true; readonly data: PartData } | Refused;

/**
 * Makes the relationships of a file. Rows that cannot be read are noted, and never dropped in silence; a file that names too
 * many things is given up as soon as it does.
 */
export function buildPart(
  file: ReadFile,
  { name, format: told, today, joins, onProgress }: BuildOptions,
): BuiltPart {
  const dataset = datasetOfFile(file);
  const date = file.head.generated ?? today;
  // Read as the page will read them, which has only the packed rows.
  const { written, packed, format, notesOnDates, apart } = decided(file.rows.map(asPacked), told);
  const kind = kindOf(format);
  const source = kind.sourceOf({ name, sha256: file.sha256, date });
  const context: DealContext = { dataset, source: source.id, date, file: citedFile({ name, ...file }) };
  const words = namesOfFile(kind, joins);
  const relationshipOf = likeDeals(context);
  const { signs, notes: notesOnSigns, guessed } = decideSigns(kind, packed, file.head.delimiter);
  const doubt = doubtToTell(kind, file.doubt);
  const notes: ReportNote[] = [
    ...noteOnDoubt(doubt),
    ...file.notes,
    ...notesOnSigns,
    ...notesOnDates,
    ...notesOnColumns(kind, packed, apart),
    ...noteOnEqualRows(kind, written),
  ];
  // The same way from relationships to columns as for every other dataset. No row of a file is about another one.
  const columns = indexBuilder({ systems: words.systems, relationships: readyMade([]) });
  const rows: TextRow[] = [];
  const starts = [0];
  const numbers: (string | null)[] = [];
  const countedRows: CountedRow[] = [];
  const doubted: number[] = [];
  const deals = kind.dealsIn(packed);
  const held = holdTotals(kind, withoutParts(written, apart), signs);
  const partAt = partsOfLines();
  const unlikelyYears = createYearCheck(kind, today);
  const account = accountOfRows(kind);
  const isNew = newOfLine();
  const groups = groupNotes(kind);
  const unsaid = statusNotes(kind);
  for (const [i, dealRows] of deals.entries()) {
    if (i % DEALS_BETWEEN === 0) onProgress?.(i, deals.length);
    const reading = readDealRows(kind, dealRows, signs, apart);
    if (!reading.ok) {
      account.add(dealRows, reading.fault.reason);
      notes.push(noteOf('skipped', withSums(reading.fault, held)));
      continue;
    }
    const { facts } = reading.deal;
    const line = dealRows[0]?.line ?? 0;
    const ends = {
      id: facts.deal === null ? idOfLine(dataset, line, partAt(line)) : idOfDeal(facts.deal),
      ...words.endsOf(facts, dealRows),
    };
    const refusal = refuseTooManyNames({ parties: words.parties.size, systems: words.systems.size }, name);
    if (refusal) return { ok: false, refusal };
    const doubts = [
      ...reading.doubts,
      ...unlikelyYears(reading.deal),
      ...onBothSides(kind, facts, ends, line),
    ];
    groups.look(reading.deal, line, ends);
    unsaid.look(reading.deal, dealRows);
    notes.push(...doubts.filter(isNew).map((doubt) => noteOf('doubtful', doubt)));
    columns.add(relationshipOf(reading.deal, ends));
    account.add(dealRows, null);
    rows.push(...dealRows);
    starts.push(rows.length);
    numbers.push(facts.deal);
    countedRows.push({ line, quantity: reading.deal.quantity });
    doubted.push(guessesIn(guessed, dealRows));
  }
  onProgress?.(deals.length, deals.length);
  const parties = markedNames([...words.parties.values()], words.firstLines);
  const systems = markedNames([...words.systems.values()], words.firstLines);
  notes.push(...parties.notes, ...systems.notes);
  notes.push(...groups.told(), ...unsaid.told());
  const onLast = noteOnLastRow(kind, countedRows);
  if (onLast) notes.push(onLast);
  const report: ImportReport = {
    ...{ name, sha256: file.sha256, bytes: file.bytes },
    takenFor: kind.takenFor,
    encoding: file.head.encoding,
    doubt,
    ...chosenIn(file),
    generated: file.head.generated,
    rows: file.rows.length,
    relationships: numbers.length,
    ...account.told(),
    notes: notes.sort((a, b) => a.line - b.line),
    unusedColumns: kind.table ? unusedColumns(kind.table, packed) : [],
    ...(held && { totals: held.told }),
    ...words.told(),
  };
  const index = columns.index();
  const data: PartData = {
    ...{ format, signs, report, date, source },
    index: { ...index, measures: withBits(index.measures, doubted) },
    rows: packRows(rows),
    dealStarts: Uint32Array.from(starts),
    deals: kind.hasDealNumbers ? numbers : null,
    parties: parties.things,
    systems: systems.things,
  };
  return { ok: true, data };
}
