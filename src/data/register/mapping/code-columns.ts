/**
 * Columns of exporters and importers that hold the codes of two letters of ISO 3166. In such a column NA is Namibia;
 * elsewhere it is a word for nothing, also among codes of three letters, where Namibia is NAM. Codes in capitals are known among
 * names too, alone in a cell as with others in it.
 */

import { NAMIBIA, saysNothing } from '../cells/words-for-nothing';
import { totalIn } from '../names/names-of-totals';
import { partyOfCode } from '../names/parties';
import { partyNamed } from '../names/party-names';
import { idOfShortCode } from '../names/short-codes';
import { namesOfHeader } from '../rows/column-names';
import type { ReportNote } from '../rows/report-note';
import type { TableFormat } from '../rows/row-format';
import { columnOf } from '../rows/table-mapping';
import type { TextRow } from '../rows/text-row';

const TWO_LETTERS = /^[a-z]{2}$/i;

const isKnown = (cell: string) => idOfShortCode(cell) !== null || partyNamed(cell) !== undefined;

/** So many of ten different cells must be known codes: there are codes that mean something to their makers alone. */
const MIN_KNOWN = 8;

const areKnown = (cells: readonly string[]) => {
  const known = cells.filter(isKnown).length;
  return known > 0 && known * 10 >= cells.length * MIN_KNOWN;
};

/** The different cells of a column that name parties, and no sums. */
function namesIn(rows: readonly TextRow[], at: number): string[] {
  const cells = new Set(rows.map(({ cells }) => cells[at]?.trim() ?? ''));
  return [...cells].filter((cell) => cell !== '' && !saysNothing(cell) && totalIn(cell) === null);
}

function holdsCodes(rows: readonly TextRow[], at: number): boolean {
  const said = namesIn(rows, at);
  return said.every((cell) => TWO_LETTERS.test(cell)) && areKnown(said);
}

const CAPITALS = /^[A-Z]{2}$/;

/** Whether a column of names has codes among them, as a cell with several parties has: "DE" beside "DE; PL" and "Poland". */
const hasCodes = (rows: readonly TextRow[], at: number) =>
  areKnown(namesIn(rows, at).filter((cell) => CAPITALS.test(cell)));

/** The format of a table with what its cells tell of its columns. */
export function withCodeColumns(told: TableFormat, rows: readonly TextRow[]): TableFormat {
  const ends = (['from', 'to'] as const).map((end) => columnOf(told.mapping, end));
  const named = ends.filter((at) => at >= 0 && hasCodes(rows, at));
  const format = named.length === 0 ? told : { ...told, codesAmongNames: named };
  const codes = ends.filter((at) => at >= 0 && holdsCodes(rows, at));
  // Where the direction turns the ends round, both columns name either end.
  const all = codes.length > 0 && format.mapping.flow !== undefined ? ends.filter((at) => at >= 0) : codes;
  return codes.length === 0 ? format : { ...format, codes: all };
}

/** What the report says of codes that stand among names: they may be abbreviations of something else. */
export function notesOnCodes(format: TableFormat, rows: readonly TextRow[]): ReportNote[] {
  const names = namesOfHeader(format.header);
  const among = (format.codesAmongNames ?? []).filter((at) => !format.codes?.includes(at));
  return among.flatMap((at) => {
    const codeIn = ({ cells }: TextRow) => (cells[at] ?? '').trim();
    const found = rows.filter((row) => CAPITALS.test(codeIn(row)) && idOfShortCode(codeIn(row)) !== null);
    const [first] = found;
    if (!first) return [];
    const codes = [...new Set(found.map(codeIn))].map((code) => ({
      code,
      name: partyOfCode(code).party.name,
    }));
    const reason = { code: 'codes-among-names', cells: found.length, codes } as const;
    return [{ line: first.line, column: names[at] ?? '', what: 'doubtful', reason }];
  });
}

/** What the report says of Namibia in columns of codes. */
export function notesOnNamibia(format: TableFormat, rows: readonly TextRow[]): ReportNote[] {
  const names = namesOfHeader(format.header);
  return (format.codes ?? []).flatMap((at) => {
    const found = rows.filter(({ cells }) => NAMIBIA.test(cells[at] ?? ''));
    const [first] = found;
    if (!first) return [];
    const reason = { code: 'namibia', cells: found.length } as const;
    return [{ line: first.line, column: names[at] ?? '', what: 'doubtful', reason }];
  });
}
