/** Two releases of one made register, open together: the same deals, of which the newer one tells some otherwise. */
import type { FacetIndex } from '../src/domain/columns/facet-index';
import type { EdtfDate } from '../src/domain/dates/edtf';
import { smallDataset } from '../src/domain/fixtures/small-dataset';
import type { Dataset } from '../src/domain/model/dataset';
import type { DatasetId, RelationshipId, SourceId } from '../src/domain/model/ids';
import { indexOf, single } from './made-index';
import { type MadeRegister, madeRegister } from './made-register';

const FILES = ['file-older', 'file-newer'] as readonly string[] as readonly DatasetId[];

/** Of so many deals the newer release calls one's weapon otherwise. */
const RENAMED = 20;

function twice<Column extends Uint8Array | Uint16Array | Int16Array>(column: Column): Column {
  const both = new (column.constructor as new (length: number) => Column)(2 * column.length);
  both.set(column);
  both.set(column, column.length);
  return both;
}

/** The rows of one register, and behind them the same again, but for some weapons. */
function doubled(register: MadeRegister): MadeRegister {
  const { size, yearStarts, systems } = register;
  const [last = 0] = yearStarts.subarray(size);
  const systemCodes = twice(register.systemCodes);
  for (let row = size; row < 2 * size; row += RENAMED)
    systemCodes[row] = ((systemCodes[row] ?? 0) + 1) % systems.length;
  return {
    ...register,
    size: 2 * size,
    ...{ systemCodes, fromCodes: twice(register.fromCodes), toCodes: twice(register.toCodes) },
    ...{ categoryCodes: twice(register.categoryCodes), statusCodes: twice(register.statusCodes) },
    ...{ kindCodes: twice(register.kindCodes), conditionCodes: twice(register.conditionCodes) },
    ...{
      remarked: twice(register.remarked),
      orderYears: twice(register.orderYears),
      years: twice(register.years),
    },
    yearStarts: Uint32Array.from({ length: 2 * size + 1 }, (_, row) =>
      row <= size ? (yearStarts[row] ?? 0) : last + (yearStarts[row - size] ?? 0),
    ),
  };
}

/** So many deals in each of two releases. */
export function madeReleases(size: number): { readonly dataset: Dataset; readonly index: FacetIndex } {
  const register = doubled(madeRegister(size));
  const file = Uint8Array.from({ length: 2 * size }, (_, row) => Number(row >= size));
  const index = indexOf(register, {
    columns: { in: single(FILES, file) },
    idAt: (row) => `${FILES[file[row] ?? 0]}-${row}` as RelationshipId,
  });
  const small = smallDataset();
  const [member] = small.members;
  const [source] = small.sources.values();
  if (!member || !source) throw new Error('The small dataset has a member and a source.');
  const id = 'made' as SourceId;
  const dataset: Dataset = {
    ...small,
    members: FILES.map((of, i) => ({ ...member, id: of, date: `202${i + 4}-03-13` as EdtfDate })),
    sources: new Map([[id, { ...source, id, kind: 'register' }]]),
  };
  return { dataset, index };
}
