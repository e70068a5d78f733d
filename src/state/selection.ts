/** What is selected, and where that is how two things are connected, the paths between them. */
import { connectionPaths } from '../domain/connections/connection';
import type { Paths } from '../domain/connections/paths';
import type { PathRows } from '../domain/lenses/lines-of-paths';
import { findSelectable, type Selected } from '../domain/lenses/selected';
import { memoizeLast } from '../domain/memoize/memoize';
import type { Dataset } from '../domain/model/dataset';
import type { SelectableId } from '../domain/model/ids';
import type { AppState } from './store';
import { opened, sumsIndexOf, visibleOf } from './visible';

const selectedFor = memoizeLast((dataset: Dataset, id: SelectableId | null) =>
  id === null ? null : (findSelectable(dataset, id) ?? null),
);

/** What is selected; null where nothing is. */
export const selectedOf = (state: AppState): Selected | null =>
  selectedFor(opened(state).dataset, state.view.selection);

const pathsFor = memoizeLast(connectionPaths);

/** The paths between two things, where it is selected how these are connected; null where something else is. */
export const pathsOfSelection = (state: AppState): Paths | null => {
  const selected = selectedOf(state);
  if (selected?.type !== 'connection') return null;
  return pathsFor(sumsIndexOf(state), visibleOf(state), selected.connection);
};

const rowsFor = memoizeLast((found: Paths | null): PathRows | null =>
  found ? found.paths.map(({ steps }) => steps.flatMap(({ rows }) => rows)) : null,
);

/** The rows of each of these paths; null where none are asked for. */
export const rowsOfPaths = (state: AppState): PathRows | null => rowsFor(pathsOfSelection(state));
