/**
 * The parts of a fold as ends of lines, beside the parties that stay by themselves: `in_nato` is NATO, `perhaps_nato` those
 * of whom the date leaves it open, `in_no-region` those in no part of the world. No party has an underscore in its id, not
 * even the organisation that has the name of the group.
 */
import {
  type BringsGroups,
  groupOf,
  INCOME_GROUPS,
  NO_INCOME,
  NO_REGION,
  REGION_IDS,
} from '../../groups/groups';
import type { PartyId } from '../../model/ids';
import { FOLDS, type FoldOfAll, type FoldTo, isOfAll } from './fold-to';

/** A part of a fold. */
export interface Part {
  readonly id: PartyId;
  /** The group that it is the members of; null for those in no part of the world, or in no group by income. */
  readonly group: string | null;
  /** Whether it is those of whom the date leaves open whether they were members. */
  readonly isOpen: boolean;
}

/** The folds in which there is a part for those who are in no group of it. */
const FOLDS_OF_NOBODY: Readonly<Record<string, readonly FoldTo[]>> = {
  [NO_REGION]: ['region', 'subregion'],
  [NO_INCOME]: ['income'],
};

/** The groups that a fold of all parties divides them into. */
const PARTS_OF: Readonly<Record<FoldOfAll, readonly string[]>> = {
  ...REGION_IDS,
  income: INCOME_GROUPS.map(({ id }) => id),
};

/** The groups of states that a fold is by: those that all parties are divided into, or the one. */
export const groupsOfFold = (fold: FoldTo): readonly string[] => (isOfAll(fold) ? PARTS_OF[fold] : [fold]);

const IN = 'in_';
const PERHAPS = 'perhaps_';

/** The id of the members of a group, or of those in no part of the world. */
export const partId = (group: string): PartyId => `${IN}${group}` as PartyId;

/** Whether an id is that of those who are in none of the groups that all parties are folded to: they have nothing in common. */
export const isOfNobody = (id: string | null): boolean =>
  id === partId(NO_REGION) || id === partId(NO_INCOME);

/** The id of those who may have been members of a group. */
export const openPartId = (group: string): PartyId => `${PERHAPS}${group}` as PartyId;

/** Whether an id is that of a part, whatever group it is of. */
export const isPartId = (id: string): boolean => id.startsWith(IN) || id.startsWith(PERHAPS);

/** The part with an id, as far as the dataset knows its group; null for every other text. */
export function partOf(dataset: BringsGroups, id: string): Part | null {
  const prefix = [IN, PERHAPS].find((begin) => id.startsWith(begin));
  if (prefix === undefined) return null;
  const [group, isOpen] = [id.slice(prefix.length), prefix === PERHAPS];
  if (Object.hasOwn(FOLDS_OF_NOBODY, group) && !isOpen) return { id: partId(group), group: null, isOpen };
  return groupOf(dataset, group) ? { id: id as PartyId, group, isOpen } : null;
}

/** The folds that a part may be one of, the most likely first: that by its group alone, or that by all of its kind. */
export function foldsWith({ id, group, isOpen }: Part): readonly FoldTo[] {
  if (group === null) return FOLDS_OF_NOBODY[id.slice(IN.length)] ?? [];
  const ofAll = FOLDS.filter((fold) => PARTS_OF[fold].includes(group));
  return isOpen ? [group] : [...ofAll, group];
}
