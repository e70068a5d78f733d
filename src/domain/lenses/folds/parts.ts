/**
 * The parts of a fold as ends of lines, beside the parties that stay by themselves: `in_nato` is NATO, `perhaps_nato` those
 * of whom the date leaves it open, `in_no-region` those in no part of the world. No party has an underscore in its id, not
 * even the organisation that has the name of the group.
 */
import { type BringsGroups, groupOf, NO_REGION, REGION_IDS } from '../../groups/groups';
import type { PartyId } from '../../model/ids';
import { FOLDS, type FoldTo } from './fold-to';

/** A part of a fold. */
export interface Part {
  readonly id: PartyId;
  /** The group that it is the members of; null for those in no part of the world. */
  readonly group: string | null;
  /** Whether it is those of whom the date leaves open whether they were members. */
  readonly isOpen: boolean;
}

const IN = 'in_';
const PERHAPS = 'perhaps_';

/** The id of the members of a group, or of those in no part of the world. */
export const partId = (group: string): PartyId => `${IN}${group}` as PartyId;

/** The id of those who may have been members of a group. */
export const openPartId = (group: string): PartyId => `${PERHAPS}${group}` as PartyId;

/** The part with an id, as far as the dataset knows its group; null for every other text. */
export function partOf(dataset: BringsGroups, id: string): Part | null {
  const prefix = [IN, PERHAPS].find((begin) => id.startsWith(begin));
  if (prefix === undefined) return null;
  const [group, isOpen] = [id.slice(prefix.length), prefix === PERHAPS];
  if (group === NO_REGION && !isOpen) return { id: partId(group), group: null, isOpen };
  return groupOf(dataset, group) ? { id: id as PartyId, group, isOpen } : null;
}

/** The folds that a part may be one of, the most likely first: that by its group alone, or that by all of its kind. */
export function foldsWith({ group, isOpen }: Part): readonly FoldTo[] {
  if (group === null) return FOLDS;
  const levels = FOLDS.filter((level) => REGION_IDS[level].includes(group));
  return isOpen ? [group] : [...levels, group];
}
