/** The columns of a person's own table that nothing was read from, and what they may have told. */
import { namesOfHeader } from './column-names';
import { sameHeader } from './equal-columns';
import { type NearGuess, nearGuesses } from './guess-columns';
import type { TableFormat } from './row-format';
import { factsOfField, fixedValue, type TableField, type TableMapping } from './table-mapping';
import type { TextRow } from './text-row';

/** A column that nothing was read from. */
export interface UnusedColumn {
  readonly name: string;
  /** What it may have told, and what was taken instead, in a sentence or two; null where nothing comes near. */
  readonly why: string | null;
}

/** So many of the first rows are looked at, as before a table is read. */
const LOOKED_AT = 1000;

function instead(field: TableField, mapping: TableMapping, names: readonly string[]): string {
  const told = mapping[field];
  if (typeof told === 'number') return `“${names[told]}” was taken for it.`;
  const given = fixedValue(mapping, field);
  return given === null ? 'No column was taken for it.' : `“${given}” was given for it.`;
}

const perhaps = ({ field, isSure, words }: NearGuess) =>
  `Perhaps “${factsOfField(field).name}”${isSure ? `, by ${words}` : `: ${words}`}.`;

/** The columns that a mapping leaves out, in their order. */
export function unusedColumns(format: TableFormat, rows: readonly TextRow[]): UnusedColumn[] {
  const { header, mapping } = format;
  const names = namesOfHeader(format.header);
  const used = new Set(Object.values(mapping));
  const nearest = nearGuesses(header, rows.slice(0, LOOKED_AT));
  return names.flatMap((name, at) => {
    if (used.has(at)) return [];
    const near = nearest[at] ?? null;
    const told = near && mapping[near.field];
    // Of two columns with one name it is said by itself where they differ.
    const isTwin = typeof told === 'number' && sameHeader(header[told], header[at]);
    return [
      { name, why: near && !isTwin ? `${perhaps(near)} ${instead(near.field, mapping, names)}` : null },
    ];
  });
}
