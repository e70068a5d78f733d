/** Every table of a Data Package, in the order in which a reader wants them. */
import { exportTablesWords } from '../../words/exports/tables';
import { CLAIMS } from './claims';
import { DELIVERIES } from './deliveries';
import { EDGES } from './edges';
import { NODES } from './nodes';
import { RELATIONSHIPS } from './relationships';
import { SOURCES } from './sources';
import { packaged, type Table } from './table';

/** Every table. */
export const TABLES: readonly Table[] = [
  packaged(RELATIONSHIPS),
  packaged(CLAIMS),
  packaged(DELIVERIES),
  packaged(SOURCES),
  packaged(NODES),
  packaged(EDGES),
];

/** What the file of a table is called inside a package. */
export const fileOf = ({ id }: Pick<Table, 'id'>): string => `${id}.csv`;

/** What a column means, and in what its numbers are. */
export function descriptionOf({ id, fields }: Pick<Table, 'id' | 'fields'>, name: string): string {
  const { columns, readme } = exportTablesWords();
  const meanings: Readonly<Record<string, string>> = columns[id];
  const unit = fields[name]?.unit;
  return [meanings[name] ?? '', ...(unit === undefined ? [] : [readme.inUnit(unit)])].join(' ');
}
