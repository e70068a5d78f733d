/** Tables of relationships that this app wrote: edges and relationships, which come in again as what they went out. */
import { partyOfName } from '../../data/register/names/parties';
import type { TextRow } from '../../data/register/rows/text-row';
import { UNDATED } from '../../domain/dates/edtf';
import type { Party } from '../../domain/model/party';
import { CATEGORIES, type System } from '../../domain/model/system';

/** A row by the names of its columns; of a column that the table lacks, nothing. */
export interface ExportedRow {
  readonly line: number;
  readonly cell: (column: string) => string;
}

/** The columns of the tables: what each calls the ends and the id of a relationship, and how it is named. */
export const TABLES = {
  edges: { from: 'Source', to: 'Target', id: 'Id', kind: 'Kind' },
  relationships: { from: 'from_id', to: 'to_id', id: 'id', kind: 'kind' },
} as const;

/** What every row of ours says besides. */
const BESIDES = ['status', 'dataset', 'retrieved'];

/** Which of the tables has this header; null where none has. */
export function exportWith(header: readonly string[]): ExportTable | null {
  const hasAll = (names: readonly string[]) => names.every((name) => header.includes(name));
  return Object.values(TABLES).find((table) => hasAll([...Object.values(table), ...BESIDES])) ?? null;
}

/** One of the tables. */
export type ExportTable = (typeof TABLES)[keyof typeof TABLES];

/** What stands before a text that a spreadsheet would take for a formula. */
const INERT = /^'(?=[=+\-@\s＝＋－＠])/;

/** The rows by the names of their columns. */
export function rowsByName(header: readonly string[], rows: readonly TextRow[]): ExportedRow[] {
  const positions = new Map(header.map((name, at) => [name, at]));
  return rows.map(({ line, cells }) => ({
    line,
    cell: (column) => (cells[positions.get(column) ?? -1] ?? '').trim().replace(INERT, ''),
  }));
}

/** The parts of a cell that lists several. */
export const severalIn = (cell: string): string[] => (cell === '' ? [] : cell.split('; '));

/** A party by its id, with the name that the table gives it or that is known here. */
export function partyOf(id: string, name: string): Party {
  const { party, known } = partyOfName(id);
  const kept = known && party.id === id ? party : { ...partyOfName(name || id).party, id: id as Party['id'] };
  return name === '' ? kept : { ...kept, name };
}

/** The system of a row; null where it names none. */
export function systemOf({ cell }: ExportedRow): System | null {
  const id = cell('system_id');
  if (id === '') return null;
  const category = CATEGORIES.find((known) => known === cell('category'));
  const name = cell('system_name') || id;
  return {
    ...{ id: id as System['id'], kind: 'system', name, description: name, aliases: [], formerIds: [] },
    ...(category && { category }),
  };
}

function numberIn(cell: string): number | undefined {
  const value = Number(cell);
  return cell === '' || !Number.isFinite(value) ? undefined : value;
}

/** Both ends of a range; null where neither is told. */
function rangeIn({ cell }: ExportedRow, of: 'quantity' | 'value' | 'value_delivered') {
  const [min, max] = [numberIn(cell(`${of}_min`)), numberIn(cell(`${of}_max`))];
  if (min === undefined && max === undefined) return null;
  return { ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
}

/** What has come so far in money, where the value beside it is another. */
function deliveredIn(row: ExportedRow): Record<string, unknown>[] {
  const range = row.cell('value_scope') === 'delivered' ? null : rangeIn(row, 'value_delivered');
  const currency = row.cell('value_delivered_currency');
  return range ? [{ field: 'value', value: { ...range, currency, scope: 'delivered' } }] : [];
}

/** What a row says of its relationship, in the words of the file format. */
export function statementsOf(row: ExportedRow): Record<string, unknown>[] {
  const { cell } = row;
  const [quantity, value] = [rangeIn(row, 'quantity'), rangeIn(row, 'value')];
  const words = cell('quantity_words');
  const isCounted = quantity !== null || words !== '';
  return [
    { field: 'status', status: cell('status'), date: cell('as_of') || UNDATED },
    ...(isCounted
      ? [
          {
            field: 'quantity',
            quantity: {
              ...quantity,
              unit: cell('quantity_unit') || 'items',
              estimate: cell('quantity_estimate') === 'TRUE',
              ...(words !== '' && { words }),
            },
          },
        ]
      : []),
    ...(value
      ? [
          {
            field: 'value',
            value: {
              ...value,
              currency: cell('value_currency'),
              scope: cell('value_scope'),
              ...(cell('value_estimate') === 'TRUE' && { estimate: true }),
            },
          },
        ]
      : []),
    ...deliveredIn(row),
  ];
}
