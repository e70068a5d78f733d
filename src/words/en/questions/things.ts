import type { Dataset } from '../../../domain/model/dataset';
import type { PartyId, SystemId } from '../../../domain/model/ids';
import { hasNamesake } from '../../../domain/views/namesakes';
import { model } from '../deals/model';
import { formatNumber } from '../grammar/grammar';
import { nodeInText } from '../grammar/in-text';

/** "state", "patrol boat" */
function kindOf({ parties, systems }: Dataset, id: PartyId | SystemId): string {
  const party = parties.get(id);
  return party ? model.partyKinds[party.kind] : (systems.get(id)?.description ?? '');
}

/** "Amazon (frigate)": what it is by its name, and where something else is called so, by what it is. */
function toldApart(dataset: Dataset, id: PartyId | SystemId): string {
  const name = nodeInText(dataset, id);
  return hasNamesake(dataset, id) ? `${name} (${kindOf(dataset, id)})` : name;
}

/** Parties and weapons to choose from by their names. */
export const things = {
  kindOf,
  toldApart,
  /** Where a list is longer than what is shown of it. */
  more: (count: number) => `and ${formatNumber(count)} more: type more of the name`,
  /** Said aloud while a name is typed. */
  found: (count: number) => (count === 1 ? '1 name' : `${formatNumber(count)} names`),
  none: (typed: string) => `Nothing here is called “${typed}”.`,
};
