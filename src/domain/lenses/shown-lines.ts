import type { Width } from './flows';
import type { LensGraph } from './lens';
import type { Lens } from './lenses';

/** How many of the lines of a picture are shown that stand for several relationships each, and what their widths say. */
export interface ShownLines {
  readonly lens: Lens;
  readonly shown: number;
  readonly of: number;
  readonly width: Width;
}

/** That of a graph; null where each line is one relationship. */
export function shownLines(lens: Lens, { edges, of }: LensGraph): ShownLines | null {
  const bundles = edges.flatMap(({ bundle }) => bundle ?? []);
  const [first] = bundles;
  return first ? { lens, shown: bundles.length, of, width: first.width } : null;
}
