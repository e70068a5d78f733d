/** The groups of states that there are in a dataset: its own, and those that we bring along. */

import type { Group, GroupTable } from '../model/group';
import { ALLIANCES } from './alliances';
import { REGIONS } from './regions';

/** The groups that we bring along: alliances and unions, then the parts of the world. */
export const SHIPPED_GROUPS: readonly GroupTable[] = [...ALLIANCES, ...REGIONS];

/**
 * In the place of a group: the date of a relationship leaves it open of what else a party was a member then, for want of
 * any date, or because it may mean a day before or after.
 */
export const UNDATED = 'undated';

/** Their ids in the order in which they are listed. */
export const SHIPPED_GROUP_IDS: readonly string[] = SHIPPED_GROUPS.map(({ id }) => id);

const SHIPPED = new Map(SHIPPED_GROUPS.map((group) => [group.id, group]));

/** Whether we bring a group with this id, in whose place a dataset may have its own. */
export const isShippedGroup = (id: string): boolean => SHIPPED.has(id);

/** What may bring groups of its own. */
export interface BringsGroups {
  readonly groups?: readonly Group[];
}

/** The group with this id: that of the dataset where it brings one, else ours; undefined where there is none. */
export function groupOf({ groups = [] }: BringsGroups, id: string): GroupTable | undefined {
  return groups.find((group) => group.id === id) ?? SHIPPED.get(id);
}

/** Every group: those of the dataset, then ours, without those in whose place it has its own. */
export function groupsIn({ groups = [] }: BringsGroups): readonly GroupTable[] {
  const own = new Set(groups.map(({ id }) => id));
  return [...groups, ...SHIPPED_GROUPS.filter(({ id }) => !own.has(id))];
}
