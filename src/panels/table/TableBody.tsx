import { useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { useCallback, useLayoutEffect, useRef } from 'react';
import type { RelationshipId } from '../../domain/model/ids';
import { COLUMN_IDS } from '../../domain/views/table';
import { useFacetIndex } from '../../state/selectors';
import { useApp } from '../../state/store';
import css from './TablePanel.module.css';
import { TableRow } from './TableRow';
import { useRowStop } from './use-row-stop';

/** So many rows are all in the page: the browser's own search finds them, and print shows them. */
const FEW = 60;
/** How many rows beyond either edge of the window are in the page. */
const BEYOND = 20;
/** What a row of two lines measures with letters of the usual size; each is measured as soon as it is drawn. */
const USUAL_HEIGHT = 44;

type Rows = Virtualizer<HTMLElement, HTMLTableRowElement>;

function useRows(places: Uint32Array, scroller: HTMLElement): Rows {
  // The measures stay with the relationships when these are put in another order.
  const getItemKey = useCallback((position: number) => places[position] ?? position, [places]);
  return useVirtualizer({
    count: places.length,
    overscan: places.length <= FEW ? FEW : BEYOND,
    getScrollElement: () => scroller,
    getItemKey,
    estimateSize: () => USUAL_HEIGHT,
    measureElement: (row) => row.getBoundingClientRect().height,
  });
}

/** The place of the selected relationship; null where something else is selected, or nothing. */
function useSelectedPlace(): number | null {
  const { relationships } = useFacetIndex();
  return useApp(({ view }) => view.selection && relationships.placeOf(view.selection as RelationshipId));
}

/** Whether any of a row shows between the head and the foot, which stay where they are and cover what is under them. */
function isInView(scroller: HTMLElement, position: number): boolean {
  const boxOf = (what: string) => scroller.querySelector(what)?.getBoundingClientRect();
  const row = boxOf(`tr[data-index="${position}"]`);
  if (!row) return false;
  const { top, bottom } = scroller.getBoundingClientRect();
  return row.bottom > (boxOf('thead th')?.bottom ?? top) && row.top < (boxOf('tfoot th')?.top ?? bottom);
}

/**
 * A relationship that is selected elsewhere comes into view; one whose row is in view stays where it is. Rows that are
 * sorted or chosen anew are read from the first on.
 */
function useScrolling(rows: Rows, places: Uint32Array, selected: number | null, scroller: HTMLElement): void {
  const last = useRef<{ places: Uint32Array; selected: number | null }>({ places, selected: null });
  // After the rows are measured, which may move what is scrolled, and before they are seen.
  useLayoutEffect(() => {
    const before = last.current;
    last.current = { places, selected };
    const changed = before.places !== places;
    const position = selected === null || selected === before.selected ? -1 : places.indexOf(selected);
    if (position >= 0 && (changed || !isInView(scroller, position))) {
      rows.scrollToIndex(position, { align: 'center' });
    } else if (changed) rows.scrollToOffset(0);
  }, [rows, places, selected, scroller]);
}

/** Takes the room of rows that are not drawn. */
function Spacer({ height }: { height: number }) {
  if (height <= 0) return null;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it can have the focus
    <tr aria-hidden="true" className={css.spacer}>
      <td colSpan={COLUMN_IDS.length} style={{ height }} />
    </tr>
  );
}

interface TableBodyProps {
  /** The places of the relationships, in the order of the rows. */
  readonly places: Uint32Array;
  /** What scrolls the table. */
  readonly scroller: HTMLElement;
}

/** The rows of the table, of which only those around the window are drawn. */
export function TableBody({ places, scroller }: TableBodyProps) {
  const rows = useRows(places, scroller);
  const selected = useSelectedPlace();
  useScrolling(rows, places, selected, scroller);
  const drawn = rows.getVirtualItems();
  const at = selected === null ? -1 : places.indexOf(selected);
  const { body, stop, onKeyDown, onFocus } = useRowStop(rows, places.length, at);
  return (
    <tbody ref={body} onKeyDown={onKeyDown} onFocus={onFocus}>
      <Spacer height={drawn[0]?.start ?? 0} />
      {drawn.map(({ key, index: position }) => {
        const place = places[position] ?? 0;
        return (
          <TableRow
            key={key}
            place={place}
            position={position}
            selected={place === selected}
            stop={position === stop}
            measure={rows.measureElement}
          />
        );
      })}
      <Spacer height={rows.getTotalSize() - (drawn.at(-1)?.end ?? 0)} />
    </tbody>
  );
}
