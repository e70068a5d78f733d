import { useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { useCallback, useLayoutEffect, useRef } from 'react';
import { useApp } from '../../state/store';
import { useFacetIndex } from '../../state/use-dataset';
import css from './TablePanel.module.css';
import { TableRow } from './TableRow';
import { useColumns } from './use-columns';
import { useRowStop } from './use-row-stop';

/** So many rows are all in the page: the browser's own search finds them, and print shows them. */
const FEW = 60;
/** How many rows beyond either edge of the window are in the page. */
const BEYOND = 20;
/** What a row of two lines measures with letters of the usual size; each is measured as soon as it is drawn. */
const USUAL_HEIGHT = 44;

type RowVirtualizer = Virtualizer<HTMLElement, HTMLTableRowElement>;

function useRowVirtualizer(rows: Uint32Array, scroller: HTMLElement): RowVirtualizer {
  // The measures stay with the relationships when these are put in another order.
  const getItemKey = useCallback((position: number) => rows[position] ?? position, [rows]);
  return useVirtualizer({
    count: rows.length,
    overscan: rows.length <= FEW ? FEW : BEYOND,
    getScrollElement: () => scroller,
    getItemKey,
    estimateSize: () => USUAL_HEIGHT,
    measureElement: (element) => element.getBoundingClientRect().height,
  });
}

/** The row of the selected relationship in its dataset; null where something else is selected, or nothing. */
function useSelectedRow(): number | null {
  const { relationships } = useFacetIndex();
  return useApp(({ view }) => view.selection && relationships.rowOf(view.selection));
}

/** Whether any of a row shows between the head and the foot, which stay where they are and cover what is under them. */
function isInView(scroller: HTMLElement, position: number): boolean {
  const boxOf = (what: string) => scroller.querySelector(what)?.getBoundingClientRect();
  const box = boxOf(`tr[data-index="${position}"]`);
  if (!box) return false;
  const { top, bottom } = scroller.getBoundingClientRect();
  return box.bottom > (boxOf('thead th')?.bottom ?? top) && box.top < (boxOf('tfoot th')?.top ?? bottom);
}

/**
 * A relationship that is selected elsewhere comes into view; one whose row is in view stays where it is. Rows that are
 * sorted or chosen anew are read from the first on.
 */
function useScrolling(
  virtualizer: RowVirtualizer,
  rows: Uint32Array,
  selected: number | null,
  scroller: HTMLElement,
): void {
  const last = useRef<{ rows: Uint32Array; selected: number | null }>({ rows, selected: null });
  // After the rows are measured, which may move what is scrolled, and before they are seen.
  useLayoutEffect(() => {
    const before = last.current;
    last.current = { rows, selected };
    const changed = before.rows !== rows;
    const position = selected === null || selected === before.selected ? -1 : rows.indexOf(selected);
    if (position >= 0 && (changed || !isInView(scroller, position))) {
      virtualizer.scrollToIndex(position, { align: 'center' });
    } else if (changed) virtualizer.scrollToOffset(0);
  }, [virtualizer, rows, selected, scroller]);
}

/** Takes the room of rows that are not drawn. */
function Spacer({ height }: { height: number }) {
  const { length } = useColumns();
  if (height <= 0) return null;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it can have the focus
    <tr aria-hidden="true" className={css.spacer}>
      <td colSpan={length} style={{ height }} />
    </tr>
  );
}

interface TableBodyProps {
  /** The rows of the relationships in their dataset, in the order of the table. */
  readonly rows: Uint32Array;
  /** What scrolls the table. */
  readonly scroller: HTMLElement;
}

/** The rows of the table, of which only those around the window are drawn. */
export function TableBody({ rows, scroller }: TableBodyProps) {
  const virtualizer = useRowVirtualizer(rows, scroller);
  const selected = useSelectedRow();
  useScrolling(virtualizer, rows, selected, scroller);
  const drawn = virtualizer.getVirtualItems();
  const at = selected === null ? -1 : rows.indexOf(selected);
  const { body, stop, onKeyDown, onFocus } = useRowStop(virtualizer, rows.length, at);
  return (
    <tbody ref={body} onKeyDown={onKeyDown} onFocus={onFocus}>
      <Spacer height={drawn[0]?.start ?? 0} />
      {drawn.map(({ key, index: position }) => {
        const row = rows[position] ?? 0;
        return (
          <TableRow
            key={key}
            row={row}
            position={position}
            selected={row === selected}
            stop={position === stop}
            measure={virtualizer.measureElement}
          />
        );
      })}
      <Spacer height={virtualizer.getTotalSize() - (drawn.at(-1)?.end ?? 0)} />
    </tbody>
  );
}
