import {
  type CSSProperties,
  type KeyboardEvent,
  type MouseEvent,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import { unfoldAt } from '../../state/actions/folding';
import { point } from '../../state/actions/page';
import { emphasisOf } from '../../state/emphasis';
import { useApp } from '../../state/store';
import { matrixWords } from '../../words/views/matrix';
import stage from '../GraphPanel.module.css';
import { askAt, idsAt, openAt } from './acts-at';
import { gridAttributes } from './attributes';
import { type Geometry, geometryOf } from './geometry';
import { chunksInSight, inChunk, scrolledTo, withChunkOf } from './in-sight';
import { MatrixFoot, MatrixHead } from './MatrixEdges';
import css from './MatrixGraph.module.css';
import { MatrixMarks } from './MatrixMarks';
import { RegionsOfRows } from './MatrixRegions';
import { MatrixRow } from './MatrixRow';
import { MatrixTold } from './MatrixTold';
import { EdgesOfMore, PartInSight } from './MoreOfMatrix';
import { marksOf } from './marks';
import { type NamedMatrix, namesOf } from './names-of-cells';
import type { Position } from './position';
import { useLongPress } from './use-long-press';
import { useOffers } from './use-offers';
import { positionOf, useStop } from './use-stop';
import { type SeenWindow, useWindow } from './use-window';

const NOT_SEEN: SeenWindow = { width: 0, height: 0, rem: 16, left: 0, top: 0 };

/** The same list for as long as the same numbers are in it, so that what is drawn of them stays. */
function useKept(numbers: readonly number[]): readonly number[] {
  const kept = useRef(numbers);
  if (kept.current.join() !== numbers.join()) kept.current = numbers;
  return kept.current;
}

/** Where what is selected stands; null where it stands nowhere. */
function useSelected({ matrix }: NamedMatrix): Position | null {
  const selection = useApp((state) => state.view.selection);
  return useMemo(() => {
    if (selection === null) return null;
    const cell = matrix.cellOf(selection);
    if (cell) return { row: cell.row, column: cell.column };
    const [row, column] = [matrix.rowOf(selection), matrix.columnOf(selection)];
    if (row < 0 && column < 0) return null;
    // A party that exports and imports stands where it does more of it.
    const [out, into] = [matrix.rows[row]?.tally.sum ?? -1, matrix.columns[column]?.tally.sum ?? -1];
    return out >= into ? { row, column: -1 } : { row: -1, column };
  }, [matrix, selection]);
}

/** Brings a position into the window of a scroller, which names and sums cover in part. */
function revealIn(scroller: HTMLElement | null, { row, column }: Position, geometry: Geometry): void {
  if (!scroller) return;
  const { side, names, head, bars, isRoomy } = geometry;
  const covered = isRoomy ? bars : 0;
  if (column >= 0) {
    const room = scroller.clientWidth - names - covered;
    scroller.scrollLeft = scrolledTo(scroller.scrollLeft, room, column * side, side);
  }
  if (row >= 0) {
    const room = scroller.clientHeight - head - covered;
    scroller.scrollTop = scrolledTo(scroller.scrollTop, room, row * side, side);
  }
}

/** Rows and columns of which those in the window are drawn, and what is told of them. */
export function MatrixGrid({ named }: { readonly named: NamedMatrix }) {
  const { matrix, isTrade } = named;
  const hint = useId();
  const [scroller, grid] = [useRef<HTMLDivElement>(null), useRef<HTMLDivElement>(null)];
  const seen = useWindow(scroller);
  const emphasis = useApp(emphasisOf);
  const selected = useSelected(named);
  const [pointed, setPointed] = useState<Position | null>(null);
  const { width, height, rem, left, top } = seen ?? NOT_SEEN;
  const names = useMemo(() => namesOf(named), [named]);
  const geometry = useMemo(() => geometryOf(names, { width, height, rem }), [names, width, height, rem]);
  useOffers(named, emphasis);

  const extent = { rows: matrix.rows.length, columns: matrix.columns.length };
  const rowsInSight = Math.max(1, Math.floor((height - geometry.head) / geometry.side) - 1);
  const {
    stop,
    onKey,
    onFocus,
    goTo: stand,
  } = useStop({
    ...{ grid, extent, page: rowsInSight },
    // Before the window is measured, nobody knows where to scroll.
    selected: seen ? selected : null,
    reveal: (at) => revealIn(scroller.current, at, geometry),
  });
  const { side } = geometry;
  const chunksOf = (scrolled: number, room: number, count: number, at: number) =>
    withChunkOf(chunksInSight(scrolled, room, side, count), at, count);
  const columns = useKept(seen ? chunksOf(left, width, extent.columns, stop.column) : []);
  const rows = useKept(seen ? chunksOf(top, height, extent.rows, stop.row) : []);
  const marks = useMemo(() => marksOf(matrix, emphasis), [matrix, emphasis]);

  const pointAt = (at: Position | null) => {
    if (at?.row === pointed?.row && at?.column === pointed?.column) return;
    setPointed(at);
    point((at && idsAt(named, at)[0]) ?? null);
  };

  const press = useLongPress(scroller, ({ x, y }) => {
    const at = positionOf(document.elementFromPoint(x, y));
    if (at) askAt(named, at, x, y);
  });
  const askHere = () => {
    const { left: x = 0, bottom: y = 0 } = document.activeElement?.getBoundingClientRect() ?? {};
    askAt(named, stop, x, y);
  };

  const unfoldAtPosition = (at: Position | null) => {
    const [id] = at ? idsAt(named, at) : [];
    if (id) unfoldAt(id);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') leave(grid.current);
    else if (event.key === 'ContextMenu' || (event.shiftKey && event.key === 'F10')) askHere();
    else if (event.key === 'Enter' || event.key === ' ') openAt(named, stop);
    else if (event.key.toLowerCase() === 'u') unfoldAtPosition(stop);
    else if (!onKey(event)) return;
    event.preventDefault();
  };

  const handlers = {
    onKeyDown,
    onClick: ({ target }: { readonly target: EventTarget }) => {
      const at = positionOf(target);
      // The tap that ends a long press is none.
      if (!at || press.current?.endsWithTap()) return;
      stand(at);
      openAt(named, at);
    },
    onDoubleClick: ({ target }: { readonly target: EventTarget }) => unfoldAtPosition(positionOf(target)),
    onContextMenu: (event: MouseEvent) => {
      const at = positionOf(event.target);
      if (at && askAt(named, at, event.clientX, event.clientY)) event.preventDefault();
    },
    onFocus: ({ target }: { readonly target: EventTarget }) => {
      const at = positionOf(target);
      if (!at) return;
      onFocus(at);
      pointAt(at);
    },
    onBlur: () => pointAt(null),
    onPointerOver: ({ target }: { readonly target: EventTarget }) => pointAt(positionOf(target)),
    onPointerLeave: () => pointAt(null),
  };

  return (
    <>
      <div className={stage.stage}>
        <div ref={scroller} className={css.scroller} data-roomy={geometry.isRoomy || undefined}>
          <div
            ref={grid}
            {...gridAttributes(extent, matrixWords().title(isTrade), hint)}
            className={css.grid}
            style={
              {
                '--side': `${side}px`,
                '--regions-wide': `${geometry.regions.width}px`,
                '--regions-high': `${geometry.regions.height}px`,
                width: geometry.names + extent.columns * side + geometry.bars,
              } as CSSProperties
            }
            {...handlers}
          >
            {seen && (
              <>
                <MatrixHead {...{ named, geometry, chunks: columns, marked: marks.columns }} />
                <div {...{ role: 'rowgroup' }} className={css.body} style={{ height: extent.rows * side }}>
                  {rows
                    .flatMap((chunk) => inChunk(chunk, extent.rows))
                    .map((row) => (
                      <MatrixRow
                        key={row}
                        {...{ named, row, geometry, chunks: columns, isMarked: marks.rows.includes(row) }}
                      />
                    ))}
                  <RegionsOfRows {...{ stretches: names.regions.rows, geometry }} />
                  <MatrixMarks {...{ matrix, marks, geometry }} />
                </div>
                <MatrixFoot {...{ named, geometry, chunks: columns }} />
              </>
            )}
          </div>
        </div>
        {seen && <EdgesOfMore {...{ scroller, geometry, extent }} />}
      </div>
      <MatrixTold named={named} at={pointed ?? selected} hint={hint}>
        {seen && <PartInSight {...{ matrix, scroller, geometry, extent }} />}
      </MatrixTold>
    </>
  );
}

/** Goes on to what follows the matrix: the legend. */
function leave(grid: HTMLElement | null): void {
  grid?.closest('section')?.querySelector('summary')?.focus();
}
