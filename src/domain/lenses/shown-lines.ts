import type { Width } from './flows';
import type { LensGraph } from './lens';
import type { Lens } from './lenses';

/** How many of the lines of a picture are shown that stand for several relationships each, and what their widths say. */
export interface ShownLines {
  readonly lens: Lens;
  readonly shown: number;
  readonly of: number;
  /** Whether only those have room that are among the strongest of all years. */
  readonly isKept: boolean;
  readonly width: Width;
}

/** That of a graph; null where each line is one relationship. */
export function shownLines(lens: Lens, { edges, of, frame }: LensGraph): ShownLines | null {
  const bundles = edges.flatMap(({ bundle }) => bundle ?? []);
  const [first] = bundles;
  return first ? { lens, shown: bundles.length, of, isKept: frame !== undefined, width: first.width } : null;
}
