/** What several parties have in common, in a link: their ids, `IRN~VEN~SYR`. */
import { commonId, MAX_PARTIES, partiesNamedBy } from '../domain/connections/common';
import type { SelectableId } from '../domain/model/ids';
import { ID_OR_NAME, type Notation, right, wrong } from './notations';

const BETWEEN = '~';

/** The parties whose common partners and weapons are selected; every other selection has a parameter of its own. */
export const COMMON: Notation<SelectableId | null> = {
  parse(text) {
    const parties = [...new Set(text.split(BETWEEN))];
    const isSound = parties.length >= 2 && parties.length <= MAX_PARTIES;
    if (!isSound || !parties.every((party) => ID_OR_NAME.test(party)))
      return wrong(text, { code: 'no-common', text, most: MAX_PARTIES });
    return right(commonId(parties));
  },
  format: (selection) => (selection === null ? null : partiesNamedBy(selection))?.join(BETWEEN) ?? '',
};
