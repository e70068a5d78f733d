/** Where the names of regions stand along rows and columns that are ordered by them. */
import { widthOf } from '../../ui/svg/text-widths';
import type { NamedStretch } from './names-of-cells';

/** A name over the columns of a region, in pixels from the first column on. */
export interface RegionLabel extends NamedStretch {
  /** Where the name begins: with its first column, or before it where it would stand out beyond the last one. */
  readonly at: number;
  /** On which line it stands, counted from the cells on: one that is wider than its columns stands over the next. */
  readonly line: number;
}

/** How far apart names are. */
const APART = 6;

/** How wide the widest of the names is, in letters of a size. */
export const widestOf = (stretches: readonly NamedStretch[], size: number): number =>
  Math.max(0, ...stretches.map(({ words }) => widthOf(words, { size, bold: true })));

/** The names over columns of this width, so that no two of them touch, in letters of a size. */
export function labelsOver(
  stretches: readonly NamedStretch[],
  side: number,
  size: number,
  columns: number,
): RegionLabel[] {
  const labels: (RegionLabel & { readonly width: number })[] = [];
  // From the last on: what leads from a name down to its columns then crosses no other name.
  for (const [rank, stretch] of [...stretches.entries()].reverse()) {
    const width = widthOf(stretch.words, { size, bold: true }) + APART;
    // Not so far before it that it would stand in the way of the name before.
    const least = stretches[rank - 1]?.first ?? 0;
    const at = Math.max(least * side, Math.min(stretch.first * side, columns * side - width));
    const below = labels.filter((label) => label.at < at + width);
    const line = Math.max(-1, ...below.map((label) => label.line)) + 1;
    labels.unshift({ ...stretch, at, width, line });
  }
  return labels.map(({ width: _, ...label }) => label);
}

/** How many lines of names there are. */
export const linesOf = (labels: readonly RegionLabel[]): number =>
  Math.max(0, ...labels.map(({ line }) => line + 1));
