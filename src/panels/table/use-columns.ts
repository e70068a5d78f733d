import { COLUMN_IDS, SIDE_COLUMN_IDS, type Sorting } from '../../domain/views/table-columns';
import { useApp } from '../../state/store';

/** A column of the table as it is now. */
export type ShownColumn = Sorting['column'];

const WITH_SIDES: readonly ShownColumn[] = [...SIDE_COLUMN_IDS, ...COLUMN_IDS];

/** The columns of the table: where two filters are compared, first those that say in which each row is. */
export const useColumns = (): readonly ShownColumn[] =>
  useApp((state) => (state.view.comparison ? WITH_SIDES : COLUMN_IDS));
