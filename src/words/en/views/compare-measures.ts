/** What is said of each measure by which two filters may be compared. */
import type { CompareMeasure } from '../../../domain/compare/amounts';
import type { Filters } from '../../../domain/compare/comparison';

/** The two filters, and on which sides a deal is counted: "each counted once on every side that has it". */
interface Counted extends Pick<Filters, 'a' | 'b'> {
  readonly onWhichSide: string;
}

/** What is said of one measure. */
interface MeasureWords {
  /** What of each thing has to be there: "firm deal". */
  readonly deal: string;
  /** What is compared; of volumes, by which years. */
  readonly compared: (of: Counted) => string;
  /** Over what has such deals and no figure to compare. */
  readonly noFigure: string;
  readonly nothingDiffers: string;
}

const FIRM = {
  deal: 'firm deal',
  noFigure:
    'They have firm deals, but nothing of these is reported delivered in the years of either side, or it is not told how much.',
  nothingDiffers:
    'Nothing differs in what can be compared: the firm deals of both sides are the same in number.',
};

function volumeCompared({ a, b }: Counted): string {
  if (!a.years && !b.years)
    return 'The volume is compared of all that was delivered, in millions of TIV, which is no money.';
  return a.dated === 'ordered'
    ? 'The volume is compared of all that was delivered, in whatever year, of what was ordered in the years of each side, in millions of TIV, which is no money.'
    : 'The volume is compared that was delivered in the years of each side, in millions of TIV, which is no money. Where a source gives one total for several years, each year has an equal part of it.';
}

/** Each measure in words. */
export const COMPARE_MEASURES: Readonly<Record<CompareMeasure, MeasureWords>> = {
  deals: { ...FIRM, compared: ({ onWhichSide }) => `Firm deals are compared, ${onWhichSide}.` },
  tiv: {
    ...FIRM,
    compared: volumeCompared,
    nothingDiffers:
      'Nothing differs in what can be compared: the firm deals of both sides brought the same volume.',
  },
  licences: {
    deal: 'authorised deal',
    compared: ({ onWhichSide }) =>
      `The number of licences is compared that authorised deals state, ${onWhichSide}. What a licence allows may be much or little.`,
    noFigure: 'They have authorised deals that state no number of licences.',
    nothingDiffers: 'Nothing differs in what can be compared: both sides have as many licences.',
  },
};
