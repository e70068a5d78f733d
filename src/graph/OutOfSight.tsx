import type { LensEdge } from '../domain/lenses/lens';
import { drawnGraphOf } from '../state/selectors';
import { useApp } from '../state/store';
import { lensesWords } from '../words/views/lenses';
import { usePictureDataset } from './folds/picture-dataset';
import css from './OutOfSight.module.css';
import { positionsAtEdge } from './out-of-sight';
import type { PlacedSurface } from './use-surface';

/** The two ends of the chosen line, if a line is chosen. */
function useChosenEnds(): readonly LensEdge['from'][] | null {
  const graph = useApp(drawnGraphOf);
  const selection = useApp((state) => state.view.selection);
  const line = graph.edges.find(({ id }) => id === selection);
  return line ? [line.from, line.to] : null;
}

/**
 * The names of those ends of a chosen line that a small window cuts off, at its edge. The details and the layer for
 * the keyboard name both, so that these are for the eye alone.
 */
export function OutOfSight({ placed: { surface, container, moved } }: { placed: PlacedSurface<never> }) {
  const dataset = usePictureDataset();
  const ends = useChosenEnds();
  const window = container.current;
  const nodes = ends && surface && ends.map((id) => surface.whereIs(id));
  const [from, to] = nodes ?? [];
  if (!window || !from || !to) return null;
  const positions = positionsAtEdge({ width: window.clientWidth, height: window.clientHeight }, [from, to]);
  return (
    <div className={css.edge} data-moved={moved} aria-hidden="true">
      {positions.map((position, i) => {
        const id = ends?.[i];
        return (
          position &&
          id && (
            <span key={id} style={{ left: position.x, top: position.y }}>
              {`${position.towards} ${dataset.parties.get(id)?.name ?? lensesWords().allOthers}`}
            </span>
          )
        );
      })}
    </div>
  );
}
