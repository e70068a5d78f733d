import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { systemIdOf } from '../domain/dataset';
import type { SelectableId } from '../domain/ids';
import { COLUMN_HEADER, COLUMN_IDS, type ColumnId, type Row, type Sorting, sortRows } from '../domain/table';
import { point, select } from '../state/actions';
import { sentenceOf, tableRowsOf, useDataset } from '../state/selectors';
import { useApp } from '../state/store';
import { lineSign } from '../ui/encodings';
import { Icon } from '../ui/Icon';
import { ICON } from '../ui/icons';
import { LineSample } from '../ui/LineSample';
import parts from '../ui/parts.module.css';
import { announceReady } from '../ui/ready';
import { EvidenceBadges } from './EvidenceBadges';
import css from './TablePanel.module.css';

/** Up, then down, then as the dataset has them. */
function nextSorting(sorting: Sorting | null, column: ColumnId): Sorting | null {
  if (sorting?.column !== column) return { column, descending: false };
  return sorting.descending ? null : { column, descending: true };
}

function HeaderCell({
  column,
  sorting,
  sort,
}: {
  column: ColumnId;
  sorting: Sorting | null;
  sort: () => void;
}) {
  const active = sorting?.column === column ? sorting : null;
  const direction = active && (active.descending ? 'descending' : 'ascending');
  return (
    <th scope="col" aria-sort={direction ?? 'none'}>
      <button type="button" className={css.sort} onClick={sort}>
        <span>{COLUMN_HEADER[column]}</span>
        <Icon shape={ICON[direction ?? 'unsorted']} size={13} />
      </button>
    </th>
  );
}

function TableRow({ row, selected }: { row: Row; selected: boolean }) {
  const dataset = useDataset();
  const { relationship, cells } = row;
  const system = systemIdOf(dataset, relationship);
  const go = (id: SelectableId, words: string) => (
    <button
      type="button"
      className={parts.link}
      onClick={(event) => {
        event.stopPropagation();
        select(id);
      }}
    >
      {words}
    </button>
  );
  const content: Readonly<Record<ColumnId, ReactNode>> = {
    from: go(relationship.from, cells.from),
    system: system && go(system, cells.system),
    to: go(relationship.to, cells.to),
    kind: go(relationship.id, cells.kind),
    status: (
      <span className={css.standing}>
        <span className={css.status}>
          <LineSample sign={lineSign(relationship.kind, relationship.status)} />
          <span>{cells.status}</span>
        </span>
        <EvidenceBadges marks={relationship.marks} />
      </span>
    ),
    quantity: cells.quantity,
    years: cells.years,
    sources: (
      <span className={css.sources} title={cells.sources}>
        {cells.sources}
      </span>
    ),
  };
  return (
    // The row is a larger target for the pointer; the keyboard opens the relationship by the button in its cell.
    <tr
      aria-current={selected || undefined}
      data-selected={selected || undefined}
      onClick={() => select(relationship.id)}
      onMouseEnter={() => point(relationship.id)}
      onMouseLeave={() => point(null)}
    >
      {COLUMN_IDS.map((column) => (
        <td key={column} data-column={column}>
          {content[column]}
        </td>
      ))}
    </tr>
  );
}

/** The visible relationships as a table: the twin of the graph. */
export function TablePanel() {
  const rows = useApp(tableRowsOf);
  const sentence = useApp(sentenceOf);
  const selection = useApp((state) => state.view.selection);
  const [sorting, setSorting] = useState<Sorting | null>(null);
  const sorted = useMemo(() => sortRows(rows, sorting), [rows, sorting]);

  useEffect(announceReady, []);

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard
    <section className={css.scroller} tabIndex={0} aria-label="Table, scrollable">
      <table aria-label="Relationships" className={css.table}>
        <caption className={parts.hidden}>{sentence}</caption>
        <thead>
          <tr>
            {COLUMN_IDS.map((column) => (
              <HeaderCell
                key={column}
                column={column}
                sorting={sorting}
                sort={() => setSorting(nextSorting(sorting, column))}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.map((row) => (
            <TableRow key={row.relationship.id} row={row} selected={row.relationship.id === selection} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
