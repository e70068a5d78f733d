/**
 * Columns of exporters and importers that hold the codes of two letters of ISO 3166. In such a column NA is Namibia;
 * elsewhere it is a word for nothing, also among codes of three letters, where Namibia is NAM.
 */

import { NAMIBIA, saysNothing } from '../cells/words-for-nothing';
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

function holdsCodes(rows: readonly TextRow[], at: number): boolean {
  const cells = new Set(rows.map(({ cells }) => cells[at]?.trim() ?? ''));
  const said = [...cells].filter((cell) => cell !== '' && !saysNothing(cell));
  const known = said.filter(isKnown).length;
  return known > 0 && said.every((cell) => TWO_LETTERS.test(cell)) && known * 10 >= said.length * MIN_KNOWN;
}

/** The format of a table with what its cells tell of its columns. */
export function withCodeColumns(format: TableFormat, rows: readonly TextRow[]): TableFormat {
  const ends = (['from', 'to'] as const).map((end) => columnOf(format.mapping, end));
  const codes = ends.filter((at) => at >= 0 && holdsCodes(rows, at));
  // Where the direction turns the ends round, both columns name either end.
  const all = codes.length > 0 && format.mapping.flow !== undefined ? ends.filter((at) => at >= 0) : codes;
  return codes.length === 0 ? format : { ...format, codes: all };
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
