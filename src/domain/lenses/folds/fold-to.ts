/** To what the parties of a picture are folded: to the parts of the world, or to one group; the names in links last for ever. */
import { type BringsGroups, groupOf, type RegionLevel } from '../../groups/groups';

/** All parties as parts of the world: as its regions, or as the parts of these. */
export const FOLDS = ['region', 'subregion'] as const satisfies readonly RegionLevel[];

/** One of these, or the id of a group, whose members are folded to one by the date of each deal. */
export type FoldTo = string;

/** Whether a fold is one by parts of the world, which leaves no party by itself. */
export const isByRegion = (fold: FoldTo): fold is RegionLevel => FOLDS.some((level) => level === fold);

/** Whether a dataset can be folded so: by a group only where it knows the group. */
export const canFold = (dataset: BringsGroups, fold: FoldTo): boolean =>
  isByRegion(fold) || groupOf(dataset, fold) !== undefined;
