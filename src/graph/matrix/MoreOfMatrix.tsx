import { type RefObject, useLayoutEffect, useState } from 'react';
import type { Matrix, MatrixCell, MatrixHeading } from '../../domain/lenses/matrix/matrix';
import { subjectsOfView } from '../../state/selectors';
import { useApp } from '../../state/store';
import { inSightWords } from '../../words/views/in-sight';
import { matrixWords } from '../../words/views/matrix';
import { debounced } from '../schedule';
import type { Geometry } from './geometry';
import told from './MatrixTold.module.css';
import css from './MoreOfMatrix.module.css';
import type { Extent } from './position';
import { cellsBeyond, type Seen, wholeInSight } from './whole-in-sight';

/** What is in sight of a matrix in its scroller, told anew wherever it comes to rest: nobody reads it while it scrolls. */
function useSeen(
  scroller: RefObject<HTMLElement | null>,
  geometry: Geometry,
  { rows, columns }: Extent,
): Seen {
  const [seen, setSeen] = useState<Seen>({ rows: null, columns: null });
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const { side, names, head, bars, isRoomy } = geometry;
    const covered = isRoomy ? bars : 0;
    const follow = () => {
      const { scrollLeft, scrollTop, clientWidth, clientHeight } = element;
      const now = {
        rows: wholeInSight(scrollTop, clientHeight - head - covered, side, rows),
        columns: wholeInSight(scrollLeft, clientWidth - names - covered, side, columns),
      };
      setSeen((known) => (JSON.stringify(known) === JSON.stringify(now) ? known : now));
    };
    follow();
    const rest = debounced(follow);
    element.addEventListener('scroll', rest.schedule, { passive: true });
    return () => {
      element.removeEventListener('scroll', rest.schedule);
      rest.cancel();
    };
  }, [scroller, geometry, rows, columns]);
  return seen;
}

interface MoreProps {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly geometry: Geometry;
  readonly extent: Extent;
}

/** Shows at the edges of a matrix where there is more of it. */
export function EdgesOfMore({ scroller, geometry, extent }: MoreProps) {
  const { rows, columns } = useSeen(scroller, geometry, extent);
  const edges = [
    ...(rows && rows.first > 1 ? ['above'] : []),
    ...(rows && rows.last < rows.of ? ['below'] : []),
    ...(columns && columns.first > 1 ? ['before'] : []),
    ...(columns && columns.last < columns.of ? ['after'] : []),
  ];
  const covered = geometry.isRoomy ? geometry.bars : 0;
  return (
    <div
      className={css.more}
      style={{
        ...{ top: geometry.head, left: geometry.names, right: covered, bottom: covered },
        ...{ maxWidth: extent.columns * geometry.side, maxHeight: extent.rows * geometry.side },
      }}
    >
      {edges.map((edge) => (
        <span key={edge} className={css.edge} data-edge={edge} />
      ))}
    </div>
  );
}

const hasOthers = (headings: readonly MatrixHeading[]): boolean => headings.at(-1)?.of === 'others';

/**
 * Says over the cells where the rest of an answer is, which has no room beside the rows in sight: on a phone, these are not told.
 */
export function AnswerBeyond({
  cells,
  scroller,
  geometry,
  extent,
}: MoreProps & {
  /** What is marked. */
  readonly cells: readonly MatrixCell[];
}) {
  const isAsked = useApp((state) => [...subjectsOfView(state).values()].includes('asked'));
  const seen = useSeen(scroller, geometry, extent);
  const { sides, isAll } = cellsBeyond(cells, seen, extent);
  if (!isAsked || sides.length === 0) return null;
  const covered = geometry.isRoomy ? geometry.bars : 0;
  return (
    <p className={css.answer} style={{ left: geometry.names, right: covered, bottom: covered }}>
      <span>{inSightWords().answerGoesOn(sides, isAll)}</span>
    </p>
  );
}

/** Says which rows and columns are in sight, where that is not all. */
export function PartInSight({ matrix, scroller, geometry, extent }: MoreProps & { readonly matrix: Matrix }) {
  const { rows, columns } = useSeen(scroller, geometry, extent);
  if (!rows && !columns) return null;
  return (
    <p className={told.part}>
      {matrixWords().inSight(
        rows && { ...rows, hasOthers: hasOthers(matrix.rows) },
        columns && { ...columns, hasOthers: hasOthers(matrix.columns) },
      )}
    </p>
  );
}
