/**
 * Which restrictions of a filter every relationship fails: one bit for each restriction. The passes have no branch that
 * depends on a value, because a processor that guesses such branches wrong waits longer than all else takes.
 */
import type { FacetColumn } from '../columns/facet-column';
import type { FacetIndex } from '../columns/facet-index';
import type { YearSpan } from '../model/relationship';
import type { Choice } from './filter';

/** How many restrictions there is room for: each combination of them has an entry in a table. */
export const MAX_RESTRICTIONS = 20;

/** The bits of every relationship. There are no more facets than restrictions, as facets.test.ts holds. */
export type FailedFacets = Uint32Array;

const INCLUDED = 1;
const EXCLUDED = 2;

/**
 * How each value stands in a choice; one entry more for "no value".
 * @param isOfFiles whether any value that is let through is enough: what a file tells stays, though one that is hidden tells of it too
 */
function marksOf(column: FacetColumn, { include, exclude }: Choice, isOfFiles: boolean): Uint8Array {
  const marks = new Uint8Array(column.values.length + 1);
  const [wanted, unwanted] = [new Set(include), new Set(exclude)];
  column.values.forEach((value, code) => {
    if (wanted.has(value) || (isOfFiles && wanted.size === 0)) marks[code] = INCLUDED;
    if (unwanted.has(value)) marks[code] = isOfFiles ? 0 : EXCLUDED;
  });
  return marks;
}

/** The bit to note for each combination of marks that the values of one relationship can have. */
function verdictsOf(isNeeded: boolean, bit: number): Uint32Array {
  return Uint32Array.from({ length: 4 }, (_, marks) => {
    const fails = (marks & EXCLUDED) !== 0 || (isNeeded && (marks & INCLUDED) === 0);
    return fails ? bit : 0;
  });
}

/** Notes down for every relationship whether it fails a choice, which may be one of files. */
export function noteFailed(
  column: FacetColumn,
  choice: Choice,
  failed: FailedFacets,
  bit: number,
  isOfFiles = false,
): void {
  const { starts, codes } = column;
  const marks = marksOf(column, choice, isOfFiles);
  const verdicts = verdictsOf(isOfFiles || choice.include.length > 0, bit);
  if (starts) noteOfMany(codes, starts, marks, verdicts, failed);
  else noteOfSingle(codes, marks, verdicts, failed);
}

function noteOfSingle(
  codes: FacetColumn['codes'],
  marks: Uint8Array,
  verdicts: Uint32Array,
  failed: FailedFacets,
): void {
  const bits = new Uint32Array(marks.length);
  for (let code = 0; code < marks.length; code++) bits[code] = verdicts[marks[code] as number] as number;
  for (let i = 0; i < failed.length; i++) {
    failed[i] = (failed[i] as number) | (bits[codes[i] as number] as number);
  }
}

function noteOfMany(
  codes: FacetColumn['codes'],
  starts: Uint32Array,
  marks: Uint8Array,
  verdicts: Uint32Array,
  failed: FailedFacets,
): void {
  for (let i = 0; i < failed.length; i++) {
    let found = 0;
    const end = starts[i + 1] as number;
    for (let at = starts[i] as number; at < end; at++) found |= marks[codes[at] as number] as number;
    failed[i] = (failed[i] as number) | (verdicts[found] as number);
  }
}

/** Whether none of these years, which are in order, lies in a span. */
function areOutside(years: Int16Array, from: number, end: number, { first, last }: YearSpan): boolean {
  for (let at = from; at < end; at++) {
    const year = years[at] as number;
    if (year >= first) return year > last;
  }
  return true;
}

/** Notes down for every relationship whether nothing happened in a span of years. */
export function noteOutside(
  { yearStarts, years }: Pick<FacetIndex, 'yearStarts' | 'years'>,
  span: YearSpan,
  failed: FailedFacets,
  bit: number,
): void {
  const { first, last } = span;
  for (let i = 0; i < failed.length; i++) {
    const from = yearStarts[i] as number;
    const end = yearStarts[i + 1] as number;
    const earliest = years[from] as number;
    const latest = years[end - 1] as number;
    // Years before and after a span leave open whether one is in it. That, and no year at all, is rare.
    const isOpen = from === end || ((earliest - first) & (last - latest)) < 0;
    // The sign of either difference tells that all the years are before the span, or after it.
    const outside = isOpen
      ? Number(areOutside(years, from, end, span))
      : ((latest - first) | (last - earliest)) >>> 31;
    failed[i] = (failed[i] as number) | (outside * bit);
  }
}

/**
 * The rows of the relationships by what they fail: first those that fail nothing, then those that fail one
 * restriction alone, restriction by restriction, and at last those that fail several.
 */
export function rowsByFailure(failed: FailedFacets, restrictions: number): readonly Uint32Array[] {
  const several = restrictions + 1;
  const groupOf = new Uint8Array(2 ** restrictions).fill(several);
  groupOf[0] = 0;
  for (let bit = 0; bit < restrictions; bit++) groupOf[2 ** bit] = bit + 1;
  const sizes = new Uint32Array(several + 1);
  for (let i = 0; i < failed.length; i++) {
    const group = groupOf[failed[i] as number] as number;
    sizes[group] = (sizes[group] as number) + 1;
  }
  const groups = Array.from(sizes, (size) => new Uint32Array(size));
  const next = new Uint32Array(several + 1);
  for (let i = 0; i < failed.length; i++) {
    const group = groupOf[failed[i] as number] as number;
    const at = next[group] as number;
    (groups[group] as Uint32Array)[at] = i;
    next[group] = at + 1;
  }
  return groups;
}
