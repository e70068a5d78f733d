/** The groups of states with their members: those of a dataset, and ours. All of it comes after the first picture. */

import type { GroupTable } from '../model/group';
import { ALLIANCE_TABLES } from './alliances';
import { type BringsGroups, ownFirst } from './groups';
import { INCOME_TABLES } from './incomes';
import { REGION_TABLES } from './regions';

/** The tables of the groups that we bring along, in the order in which these are listed. */
export const SHIPPED_TABLES: readonly GroupTable[] = [...ALLIANCE_TABLES, ...INCOME_TABLES, ...REGION_TABLES];

/** Every group with its members: those of the dataset, then ours, without those in whose place it has its own. */
export const tablesIn = ({ groups = [] }: BringsGroups): readonly GroupTable[] =>
  ownFirst<GroupTable>(groups, SHIPPED_TABLES);

/** The members of the group with this id: of that of the dataset where it brings one, else of ours. */
export const tableOf = ({ groups = [] }: BringsGroups, id: string): GroupTable | undefined =>
  groups.find((group) => group.id === id) ?? SHIPPED_TABLES.find((group) => group.id === id);
