/** The lines of the paths that are asked for, which a picture draws however weak they are: they are the answer. */

import { pairAt } from '../columns/bundle-rows';
import type { FacetIndex } from '../columns/facet-index';
import { bundleId } from '../model/bundle';
import type { Flow } from './flows';
import type { LineAt, LineId } from './lens';

/** The rows of each path, in the order in which they are told. */
export type PathRows = readonly (readonly number[])[];

/**
 * Twenty paths of four steps, each of which may go both ways, have no more lines than this. One that leads through a weapon may
 * touch everybody who deals in it.
 */
const MAX_LINES = 160;

/** The lines of paths, path by path, as long as those of a whole path have room. */
export function linesOfPaths(paths: PathRows, lineAt: LineAt, most = MAX_LINES): ReadonlySet<LineId> {
  const lines = new Set<LineId>();
  for (const rows of paths) {
    const own = [...new Set(rows.map(lineAt))].filter((line) => !lines.has(line));
    if (lines.size + own.length <= most) for (const line of own) lines.add(line);
  }
  return lines;
}

/** Of what goes from party to party, that which is on paths; nothing where none are asked for. */
export function flowsOnPaths(flows: readonly Flow[], index: FacetIndex, paths: PathRows | null): Flow[] {
  if (!paths) return [];
  const lines = linesOfPaths(paths, (row) => bundleId(pairAt(index, row)));
  return flows.filter(({ from, to, group }) => lines.has(bundleId({ type: 'pair', from, to, kind: group })));
}
