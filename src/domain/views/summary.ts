/** What is visible, in numbers: status region, page title and figure caption say it as a sentence. */

import type { OfCaseFile } from '../columns/beside';
import { countDistinct, type FacetIndex } from '../columns/facet-index';
import { ofLatestRelease, oncePerDeal, type Uncounted, uncountedAt } from '../columns/releases';
import type { ClassCounts, CompareMeasure } from '../compare/amounts';
import type { Unit } from '../compare/compared';
import type { Filters } from '../compare/comparison';
import type { DealsApart } from '../compare/deals-apart';
import type { UnnamedDeals } from '../compare/named-units';
import type { OutsideFilter } from '../compare/outside-filter';
import type { Filter, FilterPart } from '../filter/filter';
import type { FoldTo } from '../lenses/folds/fold-to';
import type { Dataset } from '../model/dataset';

/** How much of a dataset passes a filter. */
export interface Summary {
  readonly dataset: Dataset;
  readonly filter: Filter;
  /** How many pass it, and of how many: where a deal stands in several releases of a register, it is one of both. */
  readonly relationships: number;
  readonly of: number;
  readonly parties: number;
  readonly systems: number;
  /** How many rows more pass it that are no relationship of their own: a newer release tells of their deals. Null where none do. */
  readonly uncounted: Uncounted | null;
  /** How many of them a case file tells of, beside registers; null where that is nothing to tell apart. */
  readonly ofCaseFile: OfCaseFile | null;
  /** What it is compared with; null where nothing is compared. Then the numbers are those of both sides together. */
  readonly compared: ComparedSummary | null;
}

/** A comparison in numbers. */
export interface ComparedSummary {
  readonly filters: Filters;
  /** The parts in which the two filters differ. */
  readonly parts: readonly FilterPart[];
  readonly isOfItself: boolean;
  readonly unit: Unit;
  /** Whether no line of the picture tells of one unit alone, so that none has a sign. */
  readonly isPlain: boolean;
  readonly by: CompareMeasure;
  readonly counts: ClassCounts;
  /** The deals with those who cannot be named, which are in none of these counts. */
  readonly unnamed: UnnamedDeals | null;
  /** The deals of one side alone, where both are releases of a register; else null. */
  readonly apart: DealsApart | null;
  /** Of what one side alone has within the filter, how much the other has outside of it, where files are compared. */
  readonly outside: OutsideFilter;
  /** To what the parties are folded whose pairs are counted; null where each is by itself. */
  readonly fold: FoldTo | null;
}

/** The numbers of the relationships in these rows, which are those that pass the filter, or one of the two that are compared. */
export function summaryOf(
  dataset: Dataset,
  index: FacetIndex,
  filter: Filter,
  visible: Uint32Array,
  compared: ComparedSummary | null = null,
): Summary {
  // Of releases of one register, those that do not count name nobody and no system either: the same weapon has another name there.
  const counted = ofLatestRelease(index, visible);
  return {
    dataset,
    filter,
    relationships: counted.length,
    of: oncePerDeal(index, filter.facets.in)?.length ?? index.relationships.size,
    parties: countDistinct(index, ['from', 'to'], counted),
    systems: countDistinct(index, ['system'], counted),
    uncounted: uncountedAt(index, visible),
    ofCaseFile: index.beside?.at(index, visible) ?? null,
    compared,
  };
}
