import type { Group } from '../model/group';
import type { BringsGroups } from './groups';

/** The groups of several datasets: of those with one id, the first. */
export function joinedGroups(datasets: readonly BringsGroups[]): readonly Group[] {
  const byId = new Map<string, Group>();
  for (const { groups = [] } of datasets) {
    for (const group of groups) byId.set(group.id, byId.get(group.id) ?? group);
  }
  return [...byId.values()];
}
