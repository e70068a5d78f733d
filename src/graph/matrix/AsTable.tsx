import { readCells } from '../../state/actions/choices';
import parts from '../../ui/parts.module.css';
import { matrixWords } from '../../words/views/matrix';

/** Opens the rows and columns as a table. */
export function AsTable() {
  return (
    <button type="button" className={parts.button} onClick={() => readCells('table')}>
      {matrixWords().asTable}
    </button>
  );
}
