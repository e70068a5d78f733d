import { useEffect, useMemo } from 'react';
import { matrixOf } from '../../domain/lenses/matrix/matrix';
import { measuredFor } from '../../domain/lenses/matrix/measured';
import { countShown } from '../../domain/lenses/shown-lines';
import { countedIndexOf, drawnGraphOf, subjectsOfView, visibleOf } from '../../state/selectors';
import { useApp } from '../../state/store';
import { announceReady } from '../../ui/ready';
import { usePictureDataset } from '../folds/picture-dataset';
import { MatrixGrid } from './MatrixGrid';
import { MatrixTable } from './MatrixTable';
import type { NamedMatrix } from './names-of-cells';

/** The matrix of what is visible; null where the graph has no cells, as while another lens takes its place. */
function useMatrix(): NamedMatrix | null {
  const dataset = usePictureDataset();
  const graph = useApp(drawnGraphOf);
  const order = useApp((state) => state.view.order);
  const index = useApp(countedIndexOf);
  const visible = useApp(visibleOf);
  const subjects = useApp(subjectsOfView);
  const values = useMemo(() => measuredFor(index, visible, order), [index, visible, order]);
  return (
    useMemo(() => {
      const { grid } = countShown(graph);
      const { ends } = graph;
      return (
        grid && {
          dataset,
          matrix: matrixOf(dataset, graph, order, values),
          isTrade: grid.isTrade,
          ends,
          subjects,
        }
      );
    }, [dataset, graph, order, values, subjects]) ?? null
  );
}

/** The matrix lens: who deals with whom, from whom in rows and to whom in columns. */
export function MatrixGraph() {
  const named = useMatrix();
  useEffect(announceReady, []);
  const isRead = useApp((state) => state.view.cells !== null);
  return (
    named && (
      <>
        <MatrixGrid named={named} />
        {isRead && <MatrixTable named={named} />}
      </>
    )
  );
}
