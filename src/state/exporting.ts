/** What is on the screen as it is taken away: all that is open, and what of it is shown. */
import type { FacetIndex } from '../domain/columns/facet-index';
import type { Comparison } from '../domain/compare/comparison';
import type { EdtfDate } from '../domain/dates/edtf';
import type { Filter } from '../domain/filter/filter';
import type { SignsInUse } from '../domain/lenses/legend';
import { type ShownLines, shownLines } from '../domain/lenses/shown-lines';
import type { Dataset, Member } from '../domain/model/dataset';
import type { ComparedSummary } from '../domain/views/summary';
import type { SideAt, Sorting } from '../domain/views/table-columns';
import { linkToView } from './address/url-sync';
import type { OpenedFile } from './files/opened-file';
import { comparisonOfView, drawnGraphOf, sideAtOf, sumsIndexOf, visibleOf } from './selectors';
import { signsShown } from './side-graphs';
import { useApp } from './store';
import { today } from './today';

/** A dataset that is open, with the SHA-256 of its file. */
type HashedMember = Member & { readonly sha256: string };

/** What is shown, and what it is part of. */
export interface Shown {
  readonly dataset: Dataset;
  readonly index: FacetIndex;
  /** The same with what counts in sums. */
  readonly sumsIndex: FacetIndex;
  /** The dataset by itself, without the files that are joined to it. */
  readonly base: Dataset;
  readonly files: readonly OpenedFile[];
  readonly members: readonly HashedMember[];
  readonly filter: Filter;
  /** Of both sides, where two are compared. */
  readonly visible: Uint32Array;
  /** What the other side of a comparison says otherwise; null where nothing is compared. */
  readonly comparison: Comparison | null;
  /** What it is compared with; null where nothing is compared. */
  readonly compared: ComparedSummary | null;
  readonly sorting: Sorting | null;
  /** On which side of a comparison each is; null where nothing is compared. */
  readonly sideAt: SideAt | null;
  readonly permalink: string;
  readonly day: EdtfDate;
}

/** What is shown now. @throws Error where nothing is open; what asks is on the page only when something is. */
export function shownNow(): Shown {
  const state = useApp.getState();
  const { opening, view } = state;
  if (opening.phase !== 'open') throw new Error('No dataset is open.');
  const { dataset, index, base, files, origin } = opening;
  const hashes = new Map(files.map((file) => [file.dataset.id, file.report.sha256]));
  return {
    ...{ dataset, index, files, sorting: view.sorting },
    sumsIndex: sumsIndexOf(state),
    base: base.dataset,
    // What is open may have been taken from files that are not here, and then knows their hashes.
    members: dataset.members.map((member) => ({
      ...{ sha256: hashes.get(member.id) ?? origin.hash },
      ...member,
    })),
    filter: view.filter,
    visible: visibleOf(state),
    sideAt: sideAtOf(state),
    comparison: view.comparison,
    compared: comparisonOfView(state)?.summary ?? null,
    permalink: linkToView(),
    day: today(),
  };
}

/** What is said beside the picture of it: the signs that it uses, and how many of its lines are shown. */
export function pictureNow(): { readonly signs: SignsInUse; readonly lines: ShownLines | null } {
  const state = useApp.getState();
  return { signs: signsShown(state), lines: shownLines(state.view.lens, drawnGraphOf(state)) };
}
