import { COLUMN_HEADER, COLUMN_IDS, type ColumnId, type Sorting } from '../domain/table';
import { Icon } from '../ui/Icon';
import { ICON } from '../ui/icons';
import css from './TablePanel.module.css';

/** Up, then down, then as the dataset has them. */
function nextSorting(sorting: Sorting | null, column: ColumnId): Sorting | null {
  if (sorting?.column !== column) return { column, descending: false };
  return sorting.descending ? null : { column, descending: true };
}

interface TableHeadProps {
  readonly sorting: Sorting | null;
  readonly sort: (sorting: Sorting | null) => void;
}

function HeaderCell({ column, sorting, sort }: TableHeadProps & { readonly column: ColumnId }) {
  const active = sorting?.column === column ? sorting : null;
  const direction = active && (active.descending ? 'descending' : 'ascending');
  return (
    <th scope="col" aria-sort={direction ?? 'none'}>
      <button type="button" className={css.sort} onClick={() => sort(nextSorting(sorting, column))}>
        <span>{COLUMN_HEADER[column]}</span>
        <Icon shape={ICON[direction ?? 'unsorted']} size={13} />
      </button>
    </th>
  );
}

/** The headers of the table, each of which sorts by its column. */
export function TableHead({ sorting, sort }: TableHeadProps) {
  return (
    <thead>
      <tr aria-rowindex={1}>
        {COLUMN_IDS.map((column) => (
          <HeaderCell key={column} column={column} sorting={sorting} sort={sort} />
        ))}
      </tr>
    </thead>
  );
}
