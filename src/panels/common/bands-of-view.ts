/** The embargoes and wars that a view is seen against. */
import { bandsAbout, partiesOfBands, type Strip, stripsOf } from '../../domain/bands/shown-bands';
import type { Band } from '../../domain/model/band';
import type { PartyId } from '../../domain/model/ids';
import type { YearSpan } from '../../domain/model/relationship';
import { selectedOf } from '../../state/selectors';
import type { AppState } from '../../state/store';

/** Those of what is selected, or else of a few importers or parties that are filtered to. */
export function bandsOfView(state: AppState): Band[] {
  if (state.opening.phase !== 'open') return [];
  const selected = selectedOf(state);
  const { to, party } = state.view.filter.facets;
  const ends = (): readonly PartyId[] => {
    if (selected?.type === 'party') return [selected.party.id];
    if (selected?.type === 'relationship') return [selected.relationship.to];
    return [];
  };
  const parties = partiesOfBands(ends(), [to.include as PartyId[], party.include as PartyId[]]);
  return bandsAbout(state.opening.dataset, parties);
}

/** The same over a track of years. */
export const stripsOfView = (state: AppState, span: YearSpan): Strip[] => stripsOf(bandsOfView(state), span);
