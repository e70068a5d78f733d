/** What the sizes of discs say that follow a measure: two or three of them with their numbers, for the legend. */
import type { Sized, SizeMeasure } from '../domain/lenses/sizes';
import { MEASURE_UNIT } from '../domain/ranking/units';
import { sizesWords } from '../words/views/sizes';
import { partOfWidest, SHARE_OF_LEAST } from './disc-sizes';

/** A disc, and what it stands for. */
export interface SizeEntry {
  /** How wide it is, as a part of the widest. */
  readonly part: number;
  /** Whether it is one of whom nothing can be told. */
  readonly isUntold: boolean;
  readonly words: string;
}

/** About a quarter: such a disc is half as wide as the largest. */
const MIDDLE = 1 / 4;

/** A number with this many digits that say something, whole where it counts. */
function roundedTo(digits: number, value: number, measure: SizeMeasure): number {
  const rounded = Number(value.toPrecision(digits));
  return MEASURE_UNIT[measure] === 'count' ? Math.round(rounded) : rounded;
}

/** The same with two digits, and never more than the number. */
function upTo(value: number, measure: SizeMeasure): number {
  const digit = 10 ** (Math.floor(Math.log10(value)) - 1);
  const step = MEASURE_UNIT[measure] === 'count' ? Math.max(1, digit) : digit;
  return Number((Math.floor(value / step) * step).toPrecision(2));
}

function entriesOf(
  measure: SizeMeasure,
  { value: greatest, within }: NonNullable<Sized['greatest']>,
  isCompared: boolean,
): SizeEntry[] {
  const say = sizesWords().legend;
  const disc = (value: number, words: string) => ({
    ...{ part: partOfWidest(value / greatest), isUntold: false, words },
  });
  const middle = roundedTo(1, greatest * MIDDLE, measure);
  const hasMiddle = middle > greatest * SHARE_OF_LEAST && middle < greatest;
  return [
    disc(greatest, say.largest(measure, greatest, { within, isCompared })),
    ...(hasMiddle ? [disc(middle, say.amount(measure, middle))] : []),
    disc(0, say.smallest(measure, upTo(greatest * SHARE_OF_LEAST, measure))),
  ];
}

/**
 * The entries, the largest first; none where sizes follow widths, of which the legend tells by itself.
 * @param isCompared whether two filters are compared, so that the numbers are over both
 */
export function sizeEntries(sized: Sized | undefined, isCompared: boolean): readonly SizeEntry[] {
  if (!sized) return [];
  const say = sizesWords().legend;
  const { measure, greatest, untold } = sized;
  if (measure === null) return [{ part: 1 / 2, isUntold: false, words: say.even }];
  return [
    ...(greatest
      ? entriesOf(measure, greatest, isCompared)
      : [{ part: partOfWidest(0), isUntold: false, words: say.smallest(measure, 0) }]),
    ...(untold > 0 ? [{ part: partOfWidest(0), isUntold: true, words: say.untold }] : []),
  ];
}
