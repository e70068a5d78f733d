import { memo, type ReactNode, useMemo } from 'react';
import { duringOf } from '../../domain/bands/during';
import { rowsToldAgain } from '../../domain/join/told-twice';
import type { Band } from '../../domain/model/band';
import { systemIdOf } from '../../domain/model/dataset';
import type { SelectableId } from '../../domain/model/ids';
import { KIND } from '../../domain/model/relationship';
import { tableRowOf } from '../../domain/views/table';
import { isInColumn } from '../../domain/views/table-columns';
import { point } from '../../state/actions/page';
import { select } from '../../state/actions/view';
import { sideAtOf, sumsIndexOf } from '../../state/selectors';
import { useApp } from '../../state/store';
import { useDataset, useFacetIndex } from '../../state/use-dataset';
import { lineSign } from '../../ui/encodings';
import { LineSample } from '../../ui/LineSample';
import parts from '../../ui/parts.module.css';
import { besideWords } from '../../words/deals/beside';
import { modelWords } from '../../words/deals/model';
import { relationshipsWords } from '../../words/deals/relationships';
import { releasesWords } from '../../words/deals/releases';
import { cellWords, tableWords } from '../../words/views/table';
import { EvidenceBadges } from '../common/EvidenceBadges';
import css from './TablePanel.module.css';
import { type ShownColumn, useColumns } from './use-columns';

interface CellButtonProps {
  readonly id: SelectableId;
  readonly words: string;
  /** What it is called where the words alone tell too little: begins with them. */
  readonly name?: string;
  /** Whether the Tab key leads to it; the arrow keys do in any case. */
  readonly stop?: boolean;
}

function CellButton({ id, words, name, stop = false }: CellButtonProps) {
  return (
    <button
      type="button"
      aria-label={name}
      tabIndex={stop ? 0 : -1}
      className={parts.link}
      onClick={(event) => {
        event.stopPropagation();
        select(id);
      }}
    >
      {words}
    </button>
  );
}

const NO_BANDS: readonly Band[] = [];

/** The table row of the relationship in a row of the dataset. */
function useTableRow(row: number) {
  const dataset = useDataset();
  const { relationships } = useFacetIndex();
  return useMemo(() => {
    const relationship = relationships.at(row);
    return {
      ...tableRowOf(dataset, relationship, cellWords()),
      system: systemIdOf(dataset, relationship),
      sentence: relationshipsWords().sentence(dataset, relationship),
      during: duringOf(relationship, dataset.bands ?? NO_BANDS),
    };
  }, [dataset, relationships, row]);
}

interface TableRowProps {
  readonly row: number;
  /** Where the row stands in the body of the table, from 0. */
  readonly position: number;
  readonly selected: boolean;
  /** Whether it is the one that the Tab key leads to. */
  readonly stop: boolean;
  readonly measure: (row: HTMLTableRowElement | null) => void;
}

/** One relationship as a row of the table. */
export const TableRow = memo(function TableRow({ row, position, selected, stop, measure }: TableRowProps) {
  const { relationship, cells, system, sentence, during } = useTableRow(row);
  const columns = useColumns();
  const side = useApp((state) => sideAtOf(state)?.(row) ?? null);
  const isUncounted = useApp((state) => (sumsIndexOf(state).releases?.standing[row] ?? 0) > 0);
  const isOfCaseFile = useApp((state) => sumsIndexOf(state).beside?.isOwn[row] === 1);
  const isListed = useApp((state) => isOfCaseFile && rowsToldAgain(sumsIndexOf(state), row).length > 0);
  const isIn = (column: 'in-a' | 'in-b') => side && tableWords().isIn(isInColumn(column, side));
  const content: Readonly<Record<ShownColumn, ReactNode>> = {
    'in-a': isIn('in-a'),
    'in-b': isIn('in-b'),
    from: <CellButton id={relationship.from} words={cells.from} />,
    system: system && <CellButton id={system} words={cells.system} />,
    to: <CellButton id={relationship.to} words={cells.to} />,
    // Whoever hears one such button after the other hears which row each is of.
    kind: (
      <CellButton id={relationship.id} words={cells.kind} name={`${cells.kind}: ${sentence}`} stop={stop} />
    ),
    status: (
      <span className={css.standing}>
        <span className={css.status}>
          <LineSample sign={lineSign(relationship.kind, relationship.status)} />
          <span>{cells.status}</span>
        </span>
        <EvidenceBadges relationship={relationship} />
        {isUncounted && (
          <span className={css.during} title={releasesWords().uncountedInFull}>
            {releasesWords().uncounted}
          </span>
        )}
        {isOfCaseFile && <span className={css.during}>{besideWords().mark(isListed)}</span>}
        {during.length > 0 && (
          <span className={css.during} title={tableWords().duringInFull(during)}>
            {tableWords().during(during)}
          </span>
        )}
      </span>
    ),
    quantity: cells.quantity,
    years: cells.years,
    reported: cells.reported || (KIND[relationship.kind].carriesGoods && modelWords().reported['not-said']),
    sources: (
      <span className={css.sources} title={cells.sources}>
        {cells.sources}
      </span>
    ),
  };
  return (
    // The row is a larger target for the pointer; the keyboard opens the relationship by the button in its cell.
    <tr
      ref={measure}
      data-index={position}
      // Rows are counted from 1, and the first is that of the headers.
      aria-rowindex={position + 2}
      aria-current={selected || undefined}
      data-selected={selected || undefined}
      onClick={() => select(relationship.id)}
      onMouseEnter={() => point(relationship.id)}
      onMouseLeave={() => point(null)}
    >
      {columns.map((column) => (
        <td key={column} data-column={column}>
          {content[column]}
        </td>
      ))}
    </tr>
  );
});
