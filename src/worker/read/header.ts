import { FORMATS, type RegisterFormat } from './formats';

/** Where the columns of a register stand in a file. */
export interface ColumnOrder {
  readonly format: RegisterFormat;
  /** For each of the format's columns its position in the file, or null where the file has none. */
  readonly positions: readonly (number | null)[];
  /** Whether the file has SIPRI's columns in SIPRI's order and no others. */
  readonly isPlain: boolean;
  /** The columns of the format that the file lacks. */
  readonly missing: readonly string[];
  /** The columns of the file that the format lacks. */
  readonly others: readonly string[];
}

/** A name for comparing: without capitals, signs and spaces around it. */
function comparable(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** What programs call a column without a name. */
const NAMELESS = /^(unnamed|column|field|x|v)?[ \d]*$/;

function isNameless(name: string): boolean {
  return NAMELESS.test(comparable(name));
}

/** The position of each column of the format in the file, by name; a nameless one by the column before it. */
function positionsOf(format: RegisterFormat, names: readonly string[]): (number | null)[] {
  const found: (number | null)[] = [];
  for (const column of format.columns) {
    if (column.trim() === '') {
      const owner = found.at(-1) ?? null;
      const next = owner === null ? undefined : names[owner + 1];
      found.push(owner !== null && next !== undefined && isNameless(next) ? owner + 1 : null);
    } else {
      const position = names.indexOf(comparable(column));
      found.push(position === -1 ? null : position);
    }
  }
  return found;
}

function orderIn(format: RegisterFormat, header: readonly string[]): ColumnOrder | null {
  const names = header.map(comparable);
  if (!format.needed.every((column) => names.includes(comparable(column)))) return null;
  const positions = positionsOf(format, names);
  const isPlain =
    header.length === positions.length && positions.every((position, index) => position === index);
  const missing = format.columns.filter((column, index) => column.trim() !== '' && positions[index] === null);
  const others = header.filter((name, index) => !positions.includes(index) && !isNameless(name));
  return { format, positions, isPlain, missing, others };
}

/** The register that has this header, in whatever order, or null. */
export function columnOrder(header: readonly string[]): ColumnOrder | null {
  for (const format of FORMATS) {
    const order = orderIn(format, header);
    if (order) return order;
  }
  return null;
}

/** The columns of a format in its own order, for a file that has no header. */
export function plainOrder(format: RegisterFormat): ColumnOrder {
  const positions = format.columns.map((_, index) => index);
  return { format, positions, isPlain: true, missing: [], others: [] };
}

/** The tables of SIPRI that hold no deals. */
export type OtherTable = 'codes' | 'totals';

const CODED = ['tidn', 'buyercod', 'sellercod'];
const YEAR = /^(19|20)\d\d$/;

/** Which other table of SIPRI has this header, if one has. */
export function otherTable(header: readonly string[]): OtherTable | null {
  const names = header.map(comparable);
  if (CODED.every((name) => names.includes(name))) return 'codes';
  const years = names.filter((name) => YEAR.test(name)).length;
  const isByParty = /^((ex|im)ports (by|from|to)|recipient|supplier|)$/.test(names[0] ?? '');
  return isByParty && years > 0 && years >= (names.length - 1) / 2 ? 'totals' : null;
}
