import { useEffect, useMemo } from 'react';
import { matrixOf } from '../../domain/lenses/matrix/matrix';
import { countShown } from '../../domain/lenses/shown-lines';
import { drawnGraphOf, measuredOf } from '../../state/selectors';
import { useApp } from '../../state/store';
import { announceReady } from '../../ui/ready';
import { usePictureDataset } from '../folds/picture-dataset';
import { MatrixGrid } from './MatrixGrid';
import type { NamedMatrix } from './names-of-cells';

/** The matrix of what is visible; null where the graph has no cells, as while another lens takes its place. */
function useMatrix(): NamedMatrix | null {
  const dataset = usePictureDataset();
  const graph = useApp(drawnGraphOf);
  const order = useApp((state) => state.view.order);
  const values = useApp(measuredOf);
  return (
    useMemo(() => {
      const { grid } = countShown(graph);
      return grid && { dataset, matrix: matrixOf(dataset, graph, order, values), isTrade: grid.isTrade };
    }, [dataset, graph, order, values]) ?? null
  );
}

/** The matrix lens: who deals with whom, from whom in rows and to whom in columns. */
export function MatrixGraph() {
  const named = useMatrix();
  useEffect(announceReady, []);
  return named && <MatrixGrid named={named} />;
}
