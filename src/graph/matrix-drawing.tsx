import { Later } from '../ui/Later';
import { laterPart } from '../ui/later-part';
import { graphWords } from '../words/views/graph';
import type { LensDrawing } from './drawing';
import { FoldControl } from './folds/fold-control';

/** The rows and columns with all that draws them. */
const MATRIX = laterPart(() => import('./matrix/matrix-parts'));

function MatrixLater() {
  return (
    <Later part={MATRIX} what={graphWords().matrixInText}>
      {({ MatrixGraph }) => <MatrixGraph />}
    </Later>
  );
}

function ControlsLater() {
  return (
    <Later part={MATRIX} what={graphWords().matrixInText}>
      {({ OrderChoice, AsTable }) => (
        <>
          <OrderChoice />
          <FoldControl />
          <AsTable />
        </>
      )}
    </Later>
  );
}

/** The matrix lens, which is fetched when there is time, or when it is wanted. */
export const MATRIX_DRAWING: LensDrawing = {
  Drawing: MatrixLater,
  Controls: ControlsLater,
  fetch: MATRIX.fetch,
  useAhead: () => undefined,
};
