import { type RefObject, useLayoutEffect, useState } from 'react';
import type { Matrix, MatrixCell, MatrixHeading } from '../../domain/lenses/matrix/matrix';
import { subjectsOfView } from '../../state/selectors';
import { useApp } from '../../state/store';
import { inSightWords } from '../../words/views/in-sight';
import { matrixWords } from '../../words/views/matrix';
import { isAllBeyond, sidesBeyond } from '../out-of-sight';
import type { Rectangle } from '../rectangle';
import type { Geometry } from './geometry';
import told from './MatrixTold.module.css';
import css from './MoreOfMatrix.module.css';
import type { Extent } from './position';
import { type InSight, wholeInSight } from './whole-in-sight';

/** What is in sight of the rows and of the columns; null where all of them are. */
interface Seen {
  readonly rows: InSight | null;
  readonly columns: InSight | null;
}

/** What is in sight of a matrix in its scroller, followed to the row while it scrolls. */
function useSeen(
  scroller: RefObject<HTMLElement | null>,
  { side, names, head, bars, isRoomy }: Geometry,
  { rows, columns }: Extent,
): Seen {
  const [seen, setSeen] = useState<Seen>({ rows: null, columns: null });
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
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
    element.addEventListener('scroll', follow, { passive: true });
    return () => element.removeEventListener('scroll', follow);
  });
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

/** On which sides cells of the answer to what is asked are that are not in sight, in words; nothing where all are. */
function useAnswerBeyond(cells: readonly MatrixCell[], seen: Seen, extent: Extent): string {
  const isAsked = useApp((state) => [...subjectsOfView(state).values()].includes('asked'));
  if (!isAsked || cells.length === 0) return '';
  // In rows and columns in the place of pixels.
  const rows = seen.rows ?? { first: 1, last: extent.rows };
  const columns = seen.columns ?? { first: 1, last: extent.columns };
  const window = { width: columns.last - columns.first + 1, height: rows.last - rows.first + 1 };
  const boxes = cells.map(
    ({ row, column }): Rectangle => ({
      ...{ x: column + 1 - columns.first, y: row + 1 - rows.first },
      ...{ width: 1, height: 1 },
    }),
  );
  const sides = sidesBeyond(window, boxes);
  return sides.length === 0 ? '' : `${inSightWords().answerGoesOn(sides, isAllBeyond(window, boxes))} `;
}

interface PartProps extends MoreProps {
  readonly matrix: Matrix;
  /** What is marked. */
  readonly cells: readonly MatrixCell[];
}

/** Says which rows and columns are in sight, where that is not all, and where the rest of an answer is. */
export function PartInSight({ matrix, cells, scroller, geometry, extent }: PartProps) {
  const seen = useSeen(scroller, geometry, extent);
  const beyond = useAnswerBeyond(cells, seen, extent);
  const { rows, columns } = seen;
  if (!rows && !columns) return null;
  const say = matrixWords().inSight;
  return (
    <p className={told.part}>
      {beyond}
      {say(
        rows && { ...rows, hasOthers: hasOthers(matrix.rows) },
        columns && { ...columns, hasOthers: hasOthers(matrix.columns) },
      )}
    </p>
  );
}
