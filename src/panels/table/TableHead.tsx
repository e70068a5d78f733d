import { type KeyboardEvent, useRef, useState } from 'react';
import type { Sorting } from '../../domain/views/table-columns';
import { announce } from '../../state/actions/messages';
import { Icon } from '../../ui/Icon';
import { ICON } from '../../ui/icons';
import { tableWords } from '../../words/views/table';
import css from './TablePanel.module.css';
import type { ShownColumn } from './use-columns';

/** Up, then down, then as the dataset has them. */
function nextSorting(sorting: Sorting | null, column: ShownColumn): Sorting | null {
  if (sorting?.column !== column) return { column, descending: false };
  return sorting.descending ? null : { column, descending: true };
}

interface SortingProps {
  readonly sorting: Sorting | null;
  readonly sort: (sorting: Sorting | null) => void;
}

interface TableHeadProps extends SortingProps {
  readonly columns: readonly ShownColumn[];
}

interface HeaderCellProps extends SortingProps {
  readonly column: ShownColumn;
  /** Whether the Tab key leads to it; the arrow keys do in any case. */
  readonly stop: boolean;
}

function HeaderCell({ column, stop, sorting, sort }: HeaderCellProps) {
  const say = tableWords();
  const active = sorting?.column === column ? sorting : null;
  const direction = active && (active.descending ? 'descending' : 'ascending');
  const sortAndSay = () => {
    const next = nextSorting(sorting, column);
    sort(next);
    announce(say.rows(say.sorted(next)));
  };
  return (
    <th scope="col" aria-sort={direction ?? 'none'}>
      <button type="button" tabIndex={stop ? 0 : -1} className={css.sort} onClick={sortAndSay}>
        <span>{say.headers[column]}</span>
        <Icon shape={ICON[direction ?? 'unsorted']} size={13} />
      </button>
    </th>
  );
}

/** The number of the header that a key leads to; null for keys that lead to no other. */
function headerByKey(key: string, from: number, columns: number): number | null {
  switch (key) {
    case 'ArrowRight':
      return Math.min(columns - 1, from + 1);
    case 'ArrowLeft':
      return Math.max(0, from - 1);
    case 'Home':
      return 0;
    case 'End':
      return columns - 1;
    default:
      return null;
  }
}

/** The headers of the table, each of which sorts by its column: one stop of the Tab key for all of them. */
export function TableHead({ columns, sorting, sort }: TableHeadProps) {
  const [stop, setStop] = useState(0);
  const row = useRef<HTMLTableRowElement>(null);
  const buttons = () => [...(row.current?.querySelectorAll<HTMLElement>('button') ?? [])];
  const onKeyDown = (event: KeyboardEvent) => {
    const next = headerByKey(event.key, stop, columns.length);
    if (next === null || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    buttons()[next]?.focus();
  };
  return (
    <thead>
      <tr
        ref={row}
        aria-rowindex={1}
        onKeyDown={onKeyDown}
        onFocus={({ target }: { readonly target: HTMLElement }) => setStop(buttons().indexOf(target))}
      >
        {columns.map((column, i) => (
          <HeaderCell key={column} column={column} stop={i === stop} sorting={sorting} sort={sort} />
        ))}
      </tr>
    </thead>
  );
}
