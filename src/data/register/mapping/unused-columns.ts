/** The columns of a person's own table that nothing was read from, and what they may have told. */
import { namesOfHeader } from '../rows/column-names';
import type { TableFormat } from '../rows/row-format';
import { columnOf, fixedValue, type TableField, usedColumns } from '../rows/table-mapping';
import type { TextRow } from '../rows/text-row';
import { sameHeader } from './equal-columns';
import { type NearGuess, nearGuesses } from './near-guesses';
import { takenByApp } from './taken-by-app';

/** A column that nothing was read from. */
export interface UnusedColumn {
  readonly name: string;
  /** What it may have told, and what was taken instead; null where nothing comes near. */
  readonly why: (NearGuess & { readonly instead: Instead }) | null;
}

/** What tells a thing that another column could have told: a column, what was given for all rows, or nothing. */
type Instead =
  | { readonly code: 'column' | 'given' | 'taken'; readonly words: string }
  | { readonly code: 'nothing' };

/** So many of the first rows are looked at, as before a table is read. */
const LOOKED_AT = 1000;

function instead(field: TableField, format: TableFormat, names: readonly string[]): Instead {
  const { mapping } = format;
  const told = columnOf(mapping, field);
  if (told >= 0) return { code: 'column', words: names[told] ?? '' };
  const given = fixedValue(mapping, field);
  return given === null
    ? { code: 'nothing' }
    : { code: takenByApp(format)[field] ? 'taken' : 'given', words: given };
}

/** The columns that a mapping leaves out, in their order. */
export function unusedColumns(format: TableFormat, rows: readonly TextRow[]): UnusedColumn[] {
  const { header, mapping } = format;
  const names = namesOfHeader(format.header);
  const used = usedColumns(mapping);
  const nearest = nearGuesses(header, rows.slice(0, LOOKED_AT));
  return names.flatMap((name, at) => {
    if (used.has(at) || format.refusalsAt?.includes(at)) return [];
    const near = nearest[at] ?? null;
    const told = near ? columnOf(mapping, near.field) : -1;
    // Of two columns with one name it is said by itself where they differ.
    const isTwin = told >= 0 && sameHeader(header[told], header[at]);
    const why = near && !isTwin ? { ...near, instead: instead(near.field, format, names) } : null;
    return [{ name, why }];
  });
}
