import { useMemo } from 'react';
import { columnsIn } from '../../domain/views/table';
import { SIDE_COLUMN_IDS, type Sorting } from '../../domain/views/table-columns';
import { useApp } from '../../state/store';
import { useFacetIndex } from '../../state/use-dataset';

/** A column of the table as it is now. */
export type ShownColumn = Sorting['column'];

/** The columns of the table: where two filters are compared, first those that say in which each row is. */
export function useColumns(): readonly ShownColumn[] {
  const index = useFacetIndex();
  const isCompared = useApp((state) => state.view.comparison !== null);
  return useMemo(() => [...(isCompared ? SIDE_COLUMN_IDS : []), ...columnsIn(index)], [index, isCompared]);
}
