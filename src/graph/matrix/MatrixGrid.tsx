import { useDeferredValue, useId, useMemo, useRef } from 'react';
import { emphasisOf } from '../../state/emphasis';
import { useApp } from '../../state/store';
import { matrixWords } from '../../words/views/matrix';
import stage from '../GraphPanel.module.css';
import { gridAttributes } from './attributes';
import { type Geometry, geometryOf, leanOf } from './geometry';
import { chunksInSight, inChunk, scrolledTo, withChunkOf } from './in-sight';
import { MatrixFoot, MatrixHead } from './MatrixEdges';
import css from './MatrixGraph.module.css';
import { MatrixMarks } from './MatrixMarks';
import { RegionsOfRows } from './MatrixRegions';
import { MatrixRow } from './MatrixRow';
import { MatrixTold } from './MatrixTold';
import { AnswerBeyond, EdgesOfMore, PartInSight } from './MoreOfMatrix';
import { marksOf } from './marks';
import { type NamedMatrix, namesOf } from './names-of-cells';
import type { Position } from './position';
import { useHandlers } from './use-handlers';
import { useOffers } from './use-offers';
import { useSelected } from './use-selected';
import { useStop } from './use-stop';
import { type SeenWindow, useWindow } from './use-window';

/** How many chunks of rows and columns are in the page on either side of the window. */
const BESIDE = 1;

const NOT_SEEN: SeenWindow = { width: 0, height: 0, rem: 16, left: 0, top: 0 };

/** The same list for as long as the same numbers are in it, so that what is drawn of them stays. */
function useKept(numbers: readonly number[]): readonly number[] {
  const kept = useRef(numbers);
  if (kept.current.join() !== numbers.join()) kept.current = numbers;
  return kept.current;
}

/** Brings a position into the window of a scroller, which names and sums cover in part. */
function revealIn(scroller: HTMLElement | null, { row, column }: Position, geometry: Geometry): void {
  if (!scroller) return;
  const { side, names, head, bars, isRoomy } = geometry;
  const covered = isRoomy ? bars : 0;
  if (column >= 0) {
    const room = scroller.clientWidth - names - Math.max(covered, leanOf(geometry));
    scroller.scrollLeft = scrolledTo(scroller.scrollLeft, Math.max(side, room), column * side, side);
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
  const selected = useSelected(matrix);
  const { width, height, rem, left, top } = seen ?? NOT_SEEN;
  const names = useMemo(() => namesOf(named), [named]);
  const geometry = useMemo(() => geometryOf(names, { width, height, rem }), [names, width, height, rem]);
  useOffers(named, emphasis);

  const extent = { rows: matrix.rows.length, columns: matrix.columns.length };
  const rowsInSight = Math.max(1, Math.floor((height - geometry.head) / geometry.side) - 1);
  const ways = useStop({
    ...{ grid, extent, page: rowsInSight },
    // Before the window is measured, nobody knows where to scroll.
    selected: seen ? (selected?.at ?? null) : null,
    reveal: (at) => revealIn(scroller.current, at, geometry),
  });
  const { stop } = ways;
  const { handlers, pointed } = useHandlers({ named, scroller, grid, ways });
  const { side } = geometry;
  // What is beyond the window comes after the first picture, which has to wait for nothing that nobody sees.
  const beside = useDeferredValue(BESIDE, 0);
  const chunksOf = (scrolled: number, room: number, count: number, at: number) =>
    withChunkOf(chunksInSight({ scrolled, room, side, count }, beside), at, count);
  const columns = useKept(seen ? chunksOf(left, width, extent.columns, stop.column) : []);
  const rows = useKept(seen ? chunksOf(top, height, extent.rows, stop.row) : []);
  const marks = useMemo(() => marksOf(matrix, emphasis), [matrix, emphasis]);

  return (
    <>
      <div className={stage.stage}>
        <div ref={scroller} className={css.scroller} data-roomy={geometry.isRoomy || undefined}>
          <div
            ref={grid}
            {...gridAttributes(extent, matrixWords().title(isTrade), hint)}
            className={css.grid}
            style={{
              '--side': `${side}px`,
              '--regions-wide': `${geometry.regions.width}px`,
              '--regions-high': `${geometry.regions.height}px`,
              width: geometry.names + extent.columns * side + geometry.bars,
            }}
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
        {seen && <AnswerBeyond {...{ cells: marks.cells, scroller, geometry, extent }} />}
      </div>
      <MatrixTold named={named} at={pointed ?? (selected?.isAll ? selected.at : null)} hint={hint}>
        {seen && <PartInSight {...{ matrix, scroller, geometry, extent }} />}
      </MatrixTold>
    </>
  );
}
