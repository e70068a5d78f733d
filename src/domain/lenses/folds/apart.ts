/** Who stands beside a group that is folded: its members, with what they did as none, and the organisation of its name. */
import { type FacetColumn, firstCode } from '../../columns/facet-column';
import { groupOf } from '../../groups/groups';
import { tableOf } from '../../groups/tables';
import type { Dataset } from '../../model/dataset';
import type { Membership } from '../../model/group';
import type { PartyId } from '../../model/ids';
import type { Folded } from './folded';

/** A member of a group that also stands by itself, for what was ordered when it was none. */
export interface StandingApart {
  readonly party: PartyId;
  /** How many of some relationships. */
  readonly relationships: number;
  /** When it was a member: where that was once and for some time only; null at an end that is open, or both where it was more than once. */
  readonly from: Membership['from'];
  readonly until: Membership['from'];
}

/** When each party was a member of a group. */
function membersOfGroup(dataset: Dataset, group: string) {
  const members = new Map<string, Pick<StandingApart, 'from' | 'until'>>();
  for (const { party, from, until } of tableOf(dataset, group)?.memberships ?? [])
    members.set(party, members.has(party) ? { from: null, until: null } : { from, until });
  return members;
}

/** The members of the group of a fold that the relationships in these rows leave at their own names, those with most first. */
export function standingApart(dataset: Dataset, folded: Folded, rows: Iterable<number>): StandingApart[] {
  const members = membersOfGroup(dataset, folded.fold);
  const counts = new Map<PartyId, number>();
  for (const row of rows) {
    for (const end of ['from', 'to'] as const) {
      const column = folded.index.columns[end];
      const party = column.values[firstCode(column, row)];
      if (party !== undefined && members.has(party)) counts.set(party, (counts.get(party) ?? 0) + 1);
    }
  }
  return [...counts]
    .map(([party, relationships]) => ({
      ...{ party, relationships, from: null, until: null },
      ...members.get(party),
    }))
    .sort((a, b) => b.relationships - a.relationships || (a.party < b.party ? -1 : 1));
}

/** The same where relationships in these rows show it beside the members. */
export function organisationIn(
  dataset: Dataset,
  { index }: Pick<Folded, 'index'>,
  group: string,
  rows: Iterable<number>,
): PartyId | null {
  const id = organisationOf(dataset, group);
  const codes = (['from', 'to'] as const).map((end) => [
    index.columns[end],
    index.columns[end].values.indexOf(id as PartyId),
  ]) as [FacetColumn, number][];
  if (id === null || codes.every(([, code]) => code < 0)) return null;
  for (const row of rows)
    if (codes.some(([column, code]) => code >= 0 && firstCode(column, row) === code)) return id;
  return null;
}

/** The organisation that has the name of a group, where the dataset knows one: it is a party by itself, and none of the members. */
export function organisationOf(dataset: Dataset, group: string): PartyId | null {
  const title = groupOf(dataset, group)?.title;
  for (const { id, kind, name } of dataset.parties.values())
    if (kind === 'international-organisation' && name === title) return id;
  return null;
}
