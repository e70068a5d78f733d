/**
 * What several parties have in common, as something that can be selected: who supplies them, whom they supply, and what
 * weapons they receive. Its id holds the parties: `common..IRN..VEN..SYR`.
 */
import type { Dataset } from '../model/dataset';
import type { CommonId, PartyId } from '../model/ids';

const JOIN = '..';
const COMMON = 'common';

/** More parties than this nobody compares in a list. */
export const MAX_PARTIES = 6;

/** The id of what these parties have in common. */
export const commonId = (parties: readonly string[]): CommonId => [COMMON, ...parties].join(JOIN) as CommonId;

/** The ids of the parties that an id names, each once; null for every text that is none of what several have in common. */
export function partiesNamedBy(id: string): readonly string[] | null {
  const [name, ...parties] = id.split(JOIN);
  const isSound = name === COMMON && parties.length >= 2 && parties.length <= MAX_PARTIES;
  return isSound && parties.every((party, at) => party !== '' && parties.indexOf(party) === at)
    ? parties
    : null;
}

/** The parties that an id names, as far as the dataset knows all of them; null for every other text. */
export function commonOf({ parties }: Pick<Dataset, 'parties'>, id: string): readonly PartyId[] | null {
  const known = (partiesNamedBy(id) ?? []).map((text) => parties.get(text)?.id);
  return known.length > 0 && known.every((one) => one !== undefined) ? known : null;
}
