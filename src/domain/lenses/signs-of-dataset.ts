import type { FacetIndex } from '../columns/facet-index';
import type { Dataset } from '../model/dataset';
import { DEALINGS } from '../model/dealing';
import { marksAt, type SignsInUse, signsOf, statusesByKind } from './legend';
import { DETAILS } from './lens-signs';
import { SUBJECT_KINDS } from './subjects';

/** The signs that the relationships of a dataset use in one view or another. */
export function signsOfDataset(dataset: Dataset, index: FacetIndex): SignsInUse {
  const all = Uint32Array.from(index.columns.kind.codes.keys());
  return {
    ...signsOf(
      statusesByKind(index, all),
      marksAt(index, all),
      new Set(DEALINGS),
      new Set([...dataset.parties.values()].map(({ kind }) => kind)),
      new Set([...dataset.systems.values()].map(({ kind }) => kind)),
    ),
    ofMany: false,
    drawnAs: ['line', 'cell'],
    details: DETAILS,
    subjects: SUBJECT_KINDS,
    compared: [],
  };
}
