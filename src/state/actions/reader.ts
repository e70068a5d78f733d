/** What a reader can do with the text of a source. */
import type { ClaimId, RelationshipId, SourceId } from '../../domain/model/ids';
import { setState, useApp } from '../store';
import { changeView } from './view';

/** Opens the text of a source beside the graph, at its beginning or at the passage that a claim rests on. */
export function read(reading: SourceId, claim: ClaimId | null = null): void {
  if (useApp.getState().view.reading !== reading) changeView({ reading });
  setState({ sheet: 'source', goingTo: { claim } });
}

/** Selects a relationship from within the open source, which stays in front. */
export function selectFromSource(selection: RelationshipId): void {
  if (useApp.getState().view.selection !== selection) changeView({ selection });
}

/** Says that the reader is where they asked to go in the open source. */
export function arriveInSource(): void {
  setState({ goingTo: null });
}
