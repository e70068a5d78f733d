/** What is to be said of releases of one register that are added up together: which they are, and what of them does not count. */
import { eachCode, hasCode } from '../columns/facet-column';
import type { FacetIndex } from '../columns/facet-index';
import { type Release, STANDING, type Uncounted, uncountedAt } from '../columns/releases';
import type { SourceId } from '../model/ids';

/** The releases of one register, and how many of their rows count in no sum. */
export interface ReleasesTold extends Uncounted {
  readonly register: SourceId;
  /** Those that have rows here, the newest first. */
  readonly files: readonly Release[];
  /** How many count that an older one alone lists: the newest does not tell of such deals. */
  readonly older: number;
}

const NOTHING: Uncounted = { again: 0, gone: 0 };

/** The releases of each register that has several among some rows, where these do not know their deals by numbers in all. */
export function releasesTold(index: FacetIndex, rows: Uint32Array): ReleasesTold[] {
  const { releases, columns } = index;
  const all = releases?.files ?? [];
  const { source, in: dataset } = columns;
  return [...new Set(all.map(({ register }) => register))].flatMap((register): ReleasesTold[] => {
    const code = source.values.indexOf(register);
    const own = rows.filter((row) => hasCode(source, row, code));
    const there = new Set<number>();
    for (const row of own) eachCode(dataset, row, (file) => there.add(file));
    const codeOf = ({ id }: Release) => dataset.values.indexOf(id);
    const files = all.filter((file) => file.register === register && there.has(codeOf(file)));
    const uncounted = uncountedAt(index, own);
    if (files.length < 2 || (!uncounted && files.every(({ hasNumbers }) => hasNumbers))) return [];
    const [newest, ...others] = files.map(codeOf);
    const isOlder = (row: number) =>
      releases?.standing[row] === STANDING.counts &&
      !hasCode(dataset, row, newest ?? -1) &&
      others.some((file) => hasCode(dataset, row, file));
    return [{ register, files, ...(uncounted ?? NOTHING), older: own.filter(isOlder).length }];
  });
}
