/** Which files can be joined to a dataset together, and which of them give way to newer copies. */
import { type Filter, withChoice } from '../../domain/filter/filter';
import { type Clash, clashesOf, repeatsOf } from '../../domain/join/clashes';
import type { Indexed } from '../../domain/join/indexed';
import type { Dataset } from '../../domain/model/dataset';
import type { DatasetId } from '../../domain/model/ids';
import type { OpenedFile } from './opened-file';

/** A file that cannot be joined, and what it would be confused with. */
export interface Misfit {
  readonly file: OpenedFile;
  readonly clashes: readonly Clash[];
  readonly with: Dataset;
  /** Whether that is a file too, which can be removed. */
  readonly isWithFile: boolean;
}

/** Whether a newcomer takes the place of a file: it is the same file, or another copy of the same dataset. */
function replaces(newcomer: OpenedFile, { dataset, ownId }: OpenedFile): boolean {
  return newcomer.dataset.id === dataset.id || (ownId !== null && newcomer.ownId === ownId);
}

/**
 * What stands in the way of a file; null where nothing does. Rows of registers are named alike and never clash, but with what
 * was taken from them and opened in the place of what they were joined to.
 */
function misfitOf(file: OpenedFile, base: Indexed, others: readonly OpenedFile[]): Misfit | null {
  const repeats = file.ownId === null ? repeatsOf(file.dataset, base.dataset) : [];
  if (repeats.length > 0) return { file, clashes: repeats, with: base.dataset, isWithFile: false };
  const mayClash = others.filter(({ ownId }) => ownId !== null || file.ownId !== null);
  const datasets = [...(file.ownId === null ? [] : [base]), ...mayClash].map(({ dataset }) => dataset);
  for (const dataset of datasets) {
    const clashes = clashesOf(file.dataset, dataset);
    if (clashes.length > 0) return { file, clashes, with: dataset, isWithFile: dataset !== base.dataset };
  }
  return null;
}

/** The files that can be joined to a dataset together: those that are open, and of those that come what fits. */
export function fitting(base: Indexed, open: readonly OpenedFile[], added: readonly OpenedFile[]) {
  let files = open;
  const misfits: Misfit[] = [];
  for (const file of added) {
    const others = files.filter((other) => !replaces(file, other));
    const misfit = misfitOf(file, base, others);
    if (misfit) misfits.push(misfit);
    else files = [...others, file];
  }
  return { files, misfits };
}

/** The filter with the newer copies of files in the place of those that they replace. */
export function withNewer(filter: Filter, newer: ReadonlyMap<string, string>): Filter {
  const { include, exclude } = filter.facets.in;
  const today = (values: readonly string[]) => values.map((value) => newer.get(value) ?? value);
  return withChoice(filter, 'in', { include: today(include), exclude: today(exclude) });
}

/** The ids of files that give way to newer copies, each with the id of the copy. */
export function newerCopies(
  before: readonly OpenedFile[],
  added: readonly OpenedFile[],
): Map<DatasetId, DatasetId> {
  return new Map(
    added.flatMap((file) =>
      before
        .filter((other) => other.dataset.id !== file.dataset.id && replaces(file, other))
        .map((other) => [other.dataset.id, file.dataset.id] as const),
    ),
  );
}
