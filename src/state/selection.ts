/** What is selected. */
import { findSelectable, type Selected } from '../domain/lenses/selected';
import { memoizeLast } from '../domain/memoize/memoize';
import type { Dataset } from '../domain/model/dataset';
import type { SelectableId } from '../domain/model/ids';
import type { AppState } from './store';
import { opened } from './visible';

const selectedFor = memoizeLast((dataset: Dataset, id: SelectableId | null) =>
  id === null ? null : (findSelectable(dataset, id) ?? null),
);

/** What is selected; null where nothing is. */
export const selectedOf = (state: AppState): Selected | null =>
  selectedFor(opened(state).dataset, state.view.selection);
