/** A line of groups over a line of names: "Exports | | Imports |" over "Value | Number | Value | Number". The two are read together. */
import { moneyUnitIn, withoutMoneyUnit } from '../cells/money-unit';
import { unitInName } from './units';

/** No name of a group is longer. */
const MAX_SIGNS = 60;

/** Fewer names above others are a title. */
const MIN_GROUPS = 2;

const YEAR = /^(?:19|20)\d\d$/;

/** Whether a cell can name a group: some words, or a year; "Date: 2005" tells of the file. */
const canNameGroup = (cell: string) =>
  cell.length <= MAX_SIGNS && !/[:.!?]$|:\s/.test(cell) && (/\p{L}/u.test(cell) || YEAR.test(cell));

/** What is a unit, and nothing else: "EUR million", "tonnes"; "Value (EUR)" is a name. */
const isUnit = (cell: string) =>
  unitInName(cell) === cell || (moneyUnitIn(cell).currency !== null && withoutMoneyUnit(cell) === cell);

/** Both lines cell by cell, with the group that each column is in: an upper cell holds for the empty ones to its right. */
function columnsOf(upper: readonly string[], lower: readonly string[]) {
  let group = '';
  return lower.map((cell, at) => {
    const own = upper[at]?.trim() ?? '';
    const name = cell.trim();
    group = own === '' && name !== '' ? group : own;
    return { own, name, group };
  });
}

const keyOf = (name: string) => name.toLowerCase();

const different = (names: readonly string[]) => new Set(names.filter((name) => name !== '').map(keyOf)).size;

/** Whether an upper line spans columns that have names of their own. */
export const spansColumns = (upper: readonly string[], lower: readonly string[]): boolean =>
  columnsOf(upper, lower).some(({ own, name, group }) => own === '' && name !== '' && group !== '');

/**
 * The names of columns by both lines: what several are called alike has its group before it, "Exports: Value", and a unit stands behind what it is
 * the unit of. What is called so alone keeps its name.
 * @param header the line in which the names were found: below a name of one column another may only say more of it
 */
export function joinedNames(
  upper: readonly string[],
  lower: readonly string[],
  header: 'upper' | 'lower',
): readonly string[] {
  const columns = columnsOf(upper, lower);
  const times = new Map<string, number>();
  for (const { name } of columns) times.set(keyOf(name), (times.get(keyOf(name)) ?? 0) + 1);
  return columns.map(({ own, name, group }, at) => {
    if (name === '' || group === '' || keyOf(group) === keyOf(name)) return name || own;
    if (isUnit(name)) return `${group} (${name})`;
    if ((times.get(keyOf(name)) ?? 0) > 1) return `${group}: ${name}`;
    const next = columns[at + 1];
    const isOfOne = own !== '' && (next?.own !== '' || next.name === '');
    return isOfOne && header === 'upper' ? `${own} (${name})` : name;
  });
}

/** The names of columns with the groups in the line above them; null where it names none, or tells no two columns apart. */
export function withGroupsAbove(
  header: readonly string[],
  above: readonly string[],
): readonly string[] | null {
  const cells = above.map((cell) => cell.trim());
  const groups = cells.filter((cell) => cell !== '');
  const isBeyond = cells.slice(header.length).some((cell) => cell !== '');
  if (groups.length < MIN_GROUPS || isBeyond || !groups.every(canNameGroup)) return null;
  if (!spansColumns(cells, header)) return null;
  const names = joinedNames(cells, header, 'lower');
  return different(names) > different(header) ? names : null;
}

/** Whether names are the same twice, and the line above may tell them apart in a way that is not understood: then it is asked. */
export function mayHaveGroups(header: readonly string[], above: readonly string[]): boolean {
  const names = header.filter((name) => name.trim() !== '');
  const isFilled = above.filter((cell) => cell.trim() !== '').length >= MIN_GROUPS;
  return isFilled && different(names) < names.length && withGroupsAbove(header, above) === null;
}
