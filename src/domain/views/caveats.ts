/** What must be said beside the numbers of a view, so that whoever quotes them is not wrong. */
import type { OfCaseFile } from '../columns/beside';
import { firstCode } from '../columns/facet-column';
import { type FacetIndex, rowsWith } from '../columns/facet-index';
import { ESTIMATED } from '../columns/measures';
import { ofLatestRelease } from '../columns/releases';
import { interpretEdtf } from '../dates/edtf';
import { toldOnce } from '../join/told-twice';
import type { Dataset } from '../model/dataset';
import type { SourceId } from '../model/ids';
import { isOfMajorArms } from '../model/source';
import { dealTest } from '../sums/firm-deals';
import { yearsBeforeDeliveries } from './before-deliveries';
import { type ReleasesTold, releasesTold } from './releases-told';

/** How many of the deals rest on a number or a year that a source marks as uncertain. */
export interface Estimates {
  readonly deals: number;
  /** How many of them on the date of the order, or of what is told first of it, and how many on a number or a year of delivery; some on both. */
  readonly ofOrder: number;
  readonly ofDelivery: number;
  readonly of: number;
  /** Their part in the volume that is stated, from 0 to 1; null where no volume is. */
  readonly shareOfVolume: number | null;
  /** Of which side of a comparison; absent where they are of all that is shown. */
  readonly side?: 'a' | 'b';
}

/** Something to be said. */
export type Caveat =
  /** A volume is stated, which is no money. */
  | { readonly code: 'volume' }
  /** Rows of a register that holds no small arms. */
  | { readonly code: 'major-arms'; readonly source: SourceId }
  /** Years are chosen from before the first delivery in a register, whose deals of that time it lacks where they were delivered by then. */
  | { readonly code: 'before-deliveries'; readonly source: SourceId; readonly first: number }
  /** Several releases of a register, of which each deal counts once. */
  | ({ readonly code: 'releases' } & ReleasesTold)
  /** A case file beside registers, which tell of none of its own. */
  | ({ readonly code: 'case-file' } & OfCaseFile)
  | ({ readonly code: 'estimates' } & Estimates)
  /** Relationships of whose status sources disagree. */
  | { readonly code: 'disputed'; readonly relationships: number }
  /** Rows of files that could not be used. */
  | { readonly code: 'skipped'; readonly rows: number };

/** Whether the source marks the date of the order in a row, or of what is told first of it, as uncertain. */
function uncertainDateTest({ ordered }: FacetIndex): (row: number) => boolean {
  const uncertain = ordered.values.map((date) => interpretEdtf(date).uncertain);
  return (row) => uncertain[firstCode(ordered, row)] === true;
}

/** How much of what is in these rows rests on estimates, each deal counted once as in every sum; null where there are no deals. */
export function estimatesAt(index: FacetIndex, rows: Uint32Array): Estimates | null {
  const { lacking, tiv } = index.measures;
  const isDeal = dealTest(index);
  const isUncertain = uncertainDateTest(index);
  const sums = { deals: 0, of: 0, ofOrder: 0, ofDelivery: 0, volume: 0, estimated: 0 };
  for (const row of toldOnce(index, rows)) {
    if (!isDeal(row)) continue;
    const ofDelivery = ((lacking[row] ?? 0) & ESTIMATED) !== 0;
    const ofOrder = isUncertain(row);
    const volume = tiv[row] || 0;
    sums.of++;
    sums.volume += volume;
    if (!ofDelivery && !ofOrder) continue;
    sums.deals++;
    sums.ofOrder += Number(ofOrder);
    sums.ofDelivery += Number(ofDelivery);
    sums.estimated += volume;
  }
  if (sums.of === 0) return null;
  const shareOfVolume = sums.volume > 0 ? sums.estimated / sums.volume : null;
  const { deals, of, ofOrder, ofDelivery } = sums;
  return { deals, of, ofOrder, ofDelivery, shareOfVolume };
}

/** The same with these estimates for its own, as of the two sides of a comparison. */
export function withEstimates(caveats: readonly Caveat[], estimates: readonly Estimates[]): Caveat[] {
  const told = estimates.filter(({ deals }) => deals > 0);
  return caveats.flatMap((caveat): Caveat[] =>
    caveat.code === 'estimates' ? told.map((own) => ({ code: 'estimates', ...own })) : [caveat],
  );
}

/** What is to be said of what is open together: releases of one register, or a case file beside registers; nothing where neither is. */
export function caveatsOfFiles(index: FacetIndex, rows: Uint32Array): Caveat[] {
  const own = index.beside?.at(index, rows);
  return [
    ...releasesTold(index, rows).map((told): Caveat => ({ code: 'releases', ...told })),
    ...(own ? [{ code: 'case-file', ...own } as const] : []),
  ];
}

/** What is to be said of the relationships in these rows; what does not apply is left out. */
export function caveatsOf(dataset: Dataset, index: FacetIndex, rows: Uint32Array): Caveat[] {
  const estimates = estimatesAt(index, rows);
  const disputed = rowsWith(index, 'evidence', 'disputed', ofLatestRelease(index, rows)).length;
  const register = [...dataset.sources.values()].find(
    (source) => isOfMajorArms(source) && rowsWith(index, 'source', source.id, rows).length > 0,
  );
  const first = register ? yearsBeforeDeliveries(dataset, index, register.id) : null;
  const skipped = dataset.members.reduce((sum, member) => sum + (member.skipped ?? 0), 0);
  return [
    ...(rows.some((row) => !Number.isNaN(index.measures.tiv[row] ?? Number.NaN))
      ? [{ code: 'volume' } as const]
      : []),
    ...caveatsOfFiles(index, rows),
    ...(register ? [{ code: 'major-arms', source: register.id } as const] : []),
    ...(register && first !== null
      ? [{ code: 'before-deliveries', source: register.id, first } as const]
      : []),
    ...(estimates && estimates.deals > 0 ? [{ code: 'estimates', ...estimates } as const] : []),
    ...(disputed > 0 ? [{ code: 'disputed', relationships: disputed } as const] : []),
    ...(skipped > 0 ? [{ code: 'skipped', rows: skipped } as const] : []),
  ];
}
