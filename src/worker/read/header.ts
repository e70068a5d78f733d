import { columnName } from '../../data/register/cells/cells';
import { REGISTERS, type Register } from '../../data/register/formats/formats';
import { FLAG } from '../../data/register/rows/columns';
import { comparable, type FileColumns, flagPosition, isNameless } from './flag-columns';

/** A column of a file that is called like the one that is read, by their positions. */
export interface Twin {
  readonly name: string;
  readonly used: number;
  readonly other: number;
}

/** Where the columns of a register stand in a file. */
export interface ColumnOrder {
  readonly format: Register;
  /** For each of the format's columns its position in the file, or null where the file has none. */
  readonly positions: readonly (number | null)[];
  /** Whether the file has the register's columns in the register's own order and no others. */
  readonly isPlain: boolean;
  /** The columns of the format that the file lacks, and whether one only marks another as uncertain. */
  readonly missing: readonly { readonly name: string; readonly isFlag: boolean }[];
  /** The columns of the file that the format lacks. */
  readonly others: readonly string[];
  /** The columns of the file that are called like one that is read. */
  readonly twins: readonly Twin[];
  /** The columns of the file that were taken for such marks although they are called otherwise. */
  readonly flags: readonly { readonly name: string; readonly flag: string }[];
}

/** The first rows of a file. */
type FileRows = FileColumns['rows'];

/** Whether a column of a format only marks the one before it as uncertain. */
const isFlag = (column: string) => column === FLAG || column.endsWith(' is estimate');

/** The position of each column of the format in the file, by name; one that flags another also by position and cells. */
function positionsOf(format: Register, names: readonly string[], rows: FileRows): (number | null)[] {
  const named = format.columns.map((column) => (column === FLAG ? -1 : names.indexOf(comparable(column))));
  const taken = new Set(named);
  const columns: FileColumns = { names, rows, isOther: (position) => taken.has(position) };
  return format.columns.map((column, index) => {
    const position = named[index] ?? -1;
    if (position !== -1) return position;
    const owner = named[index - 1] ?? -1;
    const flag = isFlag(column) && owner !== -1 ? flagPosition(columns, owner) : null;
    if (flag !== null) taken.add(flag);
    return flag;
  });
}

/** The columns of a file that were taken for flags although their names are others. */
function takenFlags(format: Register, header: readonly string[], positions: ColumnOrder['positions']) {
  return format.columns.flatMap((column, index) => {
    const name = header[positions[index] ?? -1];
    if (!isFlag(column) || name === undefined || isNameless(name)) return [];
    return comparable(name) === comparable(column) ? [] : [{ name, flag: columnName(format.columns, index) }];
  });
}

function twinsIn(
  header: readonly string[],
  names: readonly string[],
  positions: ColumnOrder['positions'],
): Twin[] {
  return header.flatMap((name, other) => {
    if (positions.includes(other) || isNameless(name)) return [];
    const used = names.findIndex((first, at) => first === names[other] && positions.includes(at));
    return used === -1 ? [] : [{ name, used, other }];
  });
}

function orderIn(format: Register, header: readonly string[], rows: () => FileRows): ColumnOrder | null {
  const names = header.map(comparable);
  if (!format.needed.every((column) => names.includes(comparable(column)))) return null;
  const positions = positionsOf(format, names, rows());
  const isPlain =
    header.length === positions.length && positions.every((position, index) => position === index);
  const missing = format.columns.flatMap((column, index) =>
    positions[index] === null ? [{ name: columnName(format.columns, index), isFlag: isFlag(column) }] : [],
  );
  const twins = twinsIn(header, names, positions);
  const others = header.filter(
    (name, index) =>
      !positions.includes(index) && !isNameless(name) && !twins.some(({ other }) => other === index),
  );
  return { format, positions, isPlain, missing, others, twins, flags: takenFlags(format, header, positions) };
}

/**
 * The register that has this header, in whatever order, or null.
 * @param rows the first rows below it, which are asked for only where it is one
 */
export function columnOrder(header: readonly string[], rows: () => FileRows): ColumnOrder | null {
  for (const format of REGISTERS) {
    const order = orderIn(format, header, rows);
    if (order) return order;
  }
  return null;
}

/** The columns of a format in its own order, for a file that has no header. */
export function plainOrder(format: Register): ColumnOrder {
  const positions = format.columns.map((_, index) => index);
  return { format, positions, isPlain: true, missing: [], others: [], twins: [], flags: [] };
}

/** The tables that are known and hold no deals: SIPRI's, and others with a column for each year. */
export type OtherTable = 'codes' | 'totals';

const CODED = ['tidn', 'buyercod', 'sellercod'];
const YEAR = /^(19|20)\d\d$/;

/** Which of them has this header, if one has. */
export function otherTable(header: readonly string[]): OtherTable | null {
  const names = header.map(comparable);
  if (CODED.every((name) => names.includes(name))) return 'codes';
  const years = names.filter((name) => YEAR.test(name)).length;
  const isByParty = /^((ex|im)ports (by|from|to)|recipient|supplier|)$/.test(names[0] ?? '');
  return isByParty && years > 0 && years >= (names.length - 1) / 2 ? 'totals' : null;
}
