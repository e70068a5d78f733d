/** What a reader can do with the rows of the table. */
import type { Filter } from '../../domain/filter/filter';
import type { Sorting } from '../../domain/views/table-columns';
import { setState } from '../store';
import { openSheet } from './page';
import { changeView } from './view';

/** Sorts the rows of the table; null puts them in the order of the dataset. */
export function sortRows(sorting: Sorting | null): void {
  changeView({ sorting });
}

/** Keeps the rows of the table that hold these words. */
export function findInRows(sought: string): void {
  setState({ sought });
}

/** Shows in the table the rows that hold these words, through another filter where one is given. */
export function showFoundInTable(sought: string, filter: Filter | null): void {
  findInRows(sought);
  changeView({ presentation: 'table', ...(filter && { filter }) });
  openSheet(null);
}

/** Shows what a filter leaves as a table, as one step; on a phone, no sheet lies over it. */
export function showInTable(filter: Filter): void {
  changeView({ filter, presentation: 'table' });
  openSheet(null);
}
