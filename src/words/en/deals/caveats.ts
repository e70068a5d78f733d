import { type Dataset, sourceOf } from '../../../domain/model/dataset';
import type { Caveat, Estimates } from '../../../domain/views/caveats';
import { type ByCode, byCode } from '../../grammar/by-code';
import { counted, formatNumber, forNumber, quoted } from '../grammar/grammar';
import { formatShare } from '../grammar/shares';
import { beside } from './beside';
import { releases } from './releases';

/** On what estimates rest: "4 on the date of the order or of what is told first, 2 on a number or the year of a delivery". */
function restingOn({ ofOrder, ofDelivery }: Estimates): string {
  return [
    ...(ofOrder > 0 ? [`${formatNumber(ofOrder)} on the date of the order or of what is told first`] : []),
    ...(ofDelivery > 0 ? [`${formatNumber(ofDelivery)} on a number or the year of a delivery`] : []),
  ].join(', ');
}

/** "Estimates: 1,204 of 29,540 deals (4%), with 11% of the volume stated, rest on a number or year that …: 900 on …" */
function estimates(told: Estimates): string {
  const { deals, of, shareOfVolume, side } = told;
  const share = shareOfVolume === null ? '' : `, with ${formatShare(shareOfVolume)} of the volume stated,`;
  const rest = `${forNumber(deals, 'rests', 'rest')} on a number or year that the source marks as uncertain`;
  return `Estimates${side ? ` in ${side.toUpperCase()}` : ''}: ${formatNumber(deals)} of ${counted(of, 'deal')} (${formatShare(deals / of)})${share} ${rest}: ${restingOn(told)}.`;
}

const inWords = (dataset: Dataset): ByCode<Caveat, string> => ({
  volume: 'TIV is SIPRI’s measure of the volume of arms. It is not money and must not be read as a price.',
  'major-arms': ({ source }) =>
    `${quoted(sourceOf(dataset, source).title)} covers major arms. Rifles and other small arms are not in it, so a deal that it lacks may have taken place.`,
  'before-deliveries': ({ source, first }) =>
    `${quoted(sourceOf(dataset, source).title)}, as opened here, tells of no delivery before ${first}. Deals that were delivered in full before then are not in it, so what it shows of earlier years is not all that was ordered or delivered in them.`,
  releases: (told) => releases.told(dataset, told),
  'case-file': beside.caveat,
  estimates,
  disputed: ({ relationships }) =>
    `Disputed: sources contradict one another on ${counted(relationships, 'relationship')} shown here: ${forNumber(relationships, 'on its', 'on their')} status, a date, a number or a value.`,
  skipped: ({ rows }) =>
    `${counted(rows, 'row')} of the files opened could not be used and ${forNumber(rows, 'is', 'are')} not in any number here.`,
});

/** What must be said beside the numbers of a view. */
export const caveats = {
  /** Each as a whole sentence. */
  all: (dataset: Dataset, of: readonly Caveat[]): string[] =>
    of.map((caveat) => byCode(inWords(dataset), caveat)),
  title: 'What to know before quoting',
  none: 'Nothing shown needs a word of caution.',
  /** How much is estimated, of deals alone. */
  estimated: (of: Estimates) =>
    of.deals === 0
      ? `No number or year shown${of.side ? ` in ${of.side.toUpperCase()}` : ''} is marked as an estimate.`
      : estimates(of),
};
