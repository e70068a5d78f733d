/**
 * Columns of exporters and importers that hold the codes of two letters of ISO 3166. In such a column NA is Namibia;
 * elsewhere it is a word for nothing, also among codes of three letters, where Namibia is NAM.
 */
import { regionIdOf } from '../../domain/model/region-codes';
import { namesOfHeader } from './column-names';
import { partyNamed } from './party-names';
import type { ReportNote } from './report-note';
import type { TableFormat } from './row-format';
import { columnOf } from './table-mapping';
import type { TextRow } from './text-row';
import { NAMIBIA, saysNothing } from './words-for-nothing';

const TWO_LETTERS = /^[a-z]{2}$/i;

/** Codes that are in use beside those of ISO: the European Union's for Greece, and the one that everybody knows. */
const IN_USE: Readonly<Record<string, string>> = { EL: 'GRC', UK: 'GBR' };

/** The id of the state or region that a code of two letters stands for; null where it stands for none. */
export function idOfShortCode(code: string): string | null {
  const capitals = code.trim().toUpperCase();
  return IN_USE[capitals] ?? regionIdOf(capitals);
}

const isKnown = (cell: string) => idOfShortCode(cell) !== null || partyNamed(cell) !== undefined;

/** So many of ten different cells must be known codes: there are codes that mean something to their makers alone. */
const MOST_KNOWN = 8;

function holdsCodes(rows: readonly TextRow[], at: number): boolean {
  const cells = new Set(rows.map(({ cells }) => cells[at]?.trim() ?? ''));
  const said = [...cells].filter((cell) => cell !== '' && !saysNothing(cell));
  const known = said.filter(isKnown).length;
  return known > 0 && said.every((cell) => TWO_LETTERS.test(cell)) && known * 10 >= said.length * MOST_KNOWN;
}

/** The format of a table with what its cells tell of its columns. */
export function withCodeColumns(format: TableFormat, rows: readonly TextRow[]): TableFormat {
  const ends = (['from', 'to'] as const).map((end) => columnOf(format.mapping, end));
  const codes = ends.filter((at) => at >= 0 && holdsCodes(rows, at));
  return codes.length === 0 ? format : { ...format, codes };
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
