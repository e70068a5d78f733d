import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { sumsOfSides } from '../../domain/compare/sums-of-sides';
import { sumsAt } from '../../domain/sums/sums';
import { rowFinder } from '../../domain/views/find-rows';
import { sortedRows } from '../../domain/views/table';
import type { Sorting } from '../../domain/views/table-columns';
import { findInRows, sortRows } from '../../state/actions/table';
import { comparisonOfView, sideAtOf, summaryOfView, visibleOf } from '../../state/selectors';
import { useApp } from '../../state/store';
import { useDataset, useFacetIndex, useSumsIndex } from '../../state/use-dataset';
import parts from '../../ui/parts.module.css';
import { announceReady } from '../../ui/ready';
import { summaryWords } from '../../words/views/summary';
import { cellWords, tableWords } from '../../words/views/table';
import { TableBody } from './TableBody';
import { TableFind } from './TableFind';
import { TableFoot } from './TableFoot';
import { TableHead } from './TableHead';
import css from './TablePanel.module.css';
import { useColumnWidths } from './use-column-widths';
import { useColumns } from './use-columns';

/** What is visible, what of it holds the words, and the same in order; with what it adds up to. */
function useTable(words: string, sorting: Sorting | null) {
  const dataset = useDataset();
  const index = useFacetIndex();
  const visible = useApp(visibleOf);
  const find = useMemo(() => rowFinder(dataset, index, cellWords()), [dataset, index]);
  const found = useMemo(() => find(visible, words), [find, visible, words]);
  const sideAt = useApp(sideAtOf);
  const sorted = useMemo(
    () => sortedRows(dataset, index, found, sorting, cellWords(), sideAt),
    [dataset, index, found, sorting, sideAt],
  );
  const sumsIndex = useSumsIndex();
  const sums = useMemo(() => sumsAt(sumsIndex, found), [sumsIndex, found]);
  const comparison = useApp(comparisonOfView);
  const isOfFiles = useApp(({ view }) => view.comparison?.facets.in !== undefined);
  const apart = useMemo(
    () => (comparison && isOfFiles ? sumsOfSides(index, comparison, found) : null),
    [index, comparison, isOfFiles, found],
  );
  return { rows: visible.length, sorted, sums, apart };
}

/** The visible relationships as a table: the twin of the graph. */
export function TablePanel() {
  const sentence = summaryWords().sentence(useApp(summaryOfView));
  const sorting = useApp((state) => state.view.sorting);
  const words = useApp((state) => state.sought);
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  // The field takes every letter at once; the rows follow.
  const sought = useDeferredValue(words.trim());
  const { rows, sorted, sums, apart } = useTable(sought, sorting);
  const say = tableWords();
  const columns = useColumns();
  const widths = useColumnWidths(scroller, columns);
  const hasFoot = sums.deals.size > 0;
  const result = sought === '' ? null : { words: sought, found: sorted.length, rows };

  useEffect(announceReady, []);

  return (
    <div className={css.panel}>
      <TableFind words={words} find={findInRows} result={result} />
      <section ref={setScroller} className={css.scroller} aria-label={say.scroller}>
        <table
          aria-label={say.title}
          aria-rowcount={sorted.length + (hasFoot ? 2 : 1)}
          className={css.table}
          style={{ width: widths?.reduce((sum, width) => sum + width, 0) }}
        >
          <caption className={parts.hidden}>{result ? `${say.found(result)} ${sentence}` : sentence}</caption>
          <colgroup>
            {columns.map((column, i) => (
              <col key={column} style={{ width: widths?.[i] }} />
            ))}
          </colgroup>
          <TableHead columns={columns} sorting={sorting} sort={sortRows} />
          {scroller && <TableBody rows={sorted} scroller={scroller} />}
          {hasFoot && (
            <TableFoot sums={sums} apart={apart} found={sought !== ''} position={sorted.length + 2} />
          )}
        </table>
      </section>
    </div>
  );
}
