/** To what the parties of a picture are folded: all to parts that divide them, or to one group; the names in links last for ever. */
import { type BringsGroups, groupOf } from '../../groups/groups';

/** All parties as parts of the world, as its regions or as the parts of these; or by income in the year of each deal. */
export const FOLDS = ['region', 'subregion', 'income'] as const;

/** One of these. */
export type FoldOfAll = (typeof FOLDS)[number];

/** One of these, or the id of a group, whose members are folded to one by the date of each deal. */
export type FoldTo = string;

/** Whether a fold is one of all parties, which leaves none by itself. */
export const isOfAll = (fold: FoldTo): fold is FoldOfAll => FOLDS.some((level) => level === fold);

/** Whether a dataset can be folded so: by a group only where it knows the group. */
export const canFold = (dataset: BringsGroups, fold: FoldTo): boolean =>
  isOfAll(fold) || groupOf(dataset, fold) !== undefined;
