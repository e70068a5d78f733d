import type { Selected } from '../../../domain/lenses/selected';
import type { Dataset } from '../../../domain/model/dataset';
import type { PartyId, SystemId } from '../../../domain/model/ids';
import { listed } from '../grammar/grammar';
import { nodeInText } from '../grammar/in-text';

/** What is asked about several things, by their names: "Iran and Venezuela". */
const ASKED = {
  connection: (names: string) => `How are ${names} connected?`,
  between: (names: string) => `What did ${names} supply to each other?`,
  common: (names: string) => `What do ${names} have in common?`,
};

/** The question that what is selected answers; null where a thing is selected, which is no question. */
function ofSelected(dataset: Dataset, selected: Selected): string | null {
  const names = (ids: readonly (PartyId | SystemId)[]) =>
    listed(
      ids.map((id) => nodeInText(dataset, id)),
      'and',
    );
  switch (selected.type) {
    case 'connection':
      return ASKED.connection(names(selected.connection.ends));
    case 'between':
      return ASKED.between(names(selected.between.parties));
    case 'common':
      return ASKED.common(names(selected.parties));
    default:
      return null;
  }
}

/** Questions about several things at once. */
export const asked = { ...ASKED, ofSelected };
