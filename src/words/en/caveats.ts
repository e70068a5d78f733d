import type { Release } from '../../domain/columns/releases';
import { type Dataset, sourceOf } from '../../domain/model/dataset';
import type { Caveat, Estimates } from '../../domain/views/caveats';
import type { ReleasesTold } from '../../domain/views/releases-told';
import { type ByCode, byCode } from '../by-code';
import { dates } from './dates';
import { counted, formatNumber, forNumber, listed, quoted } from './grammar';
import { formatShare } from './shares';

/** On what estimates rest: "4 on the date of the order or of what is told first, 2 on a number or the year of a delivery". */
function restingOn({ ofOrder, ofDelivery }: Estimates): string {
  return [
    ...(ofOrder > 0 ? [`${formatNumber(ofOrder)} on the date of the order or of what is told first`] : []),
    ...(ofDelivery > 0 ? [`${formatNumber(ofDelivery)} on a number or the year of a delivery`] : []),
  ].join(', ');
}

/** "Estimates: 1,204 of 29,540 deals (4%), with 11% of the volume stated, rest on a number or year that …: 900 on …" */
function estimates(told: Estimates): string {
  const { deals, of, shareOfVolume } = told;
  const share = shareOfVolume === null ? '' : `, with ${formatShare(shareOfVolume)} of the volume stated,`;
  const rest = `${forNumber(deals, 'rests', 'rest')} on a number or year that the source marks as uncertain`;
  return `Estimates: ${formatNumber(deals)} of ${counted(of, 'deal')} (${formatShare(deals / of)})${share} ${rest}: ${restingOn(told)}.`;
}

/** A release by its file and its day: "“register.csv” of 13 March 2025". */
function releaseName({ members }: Dataset, { id, date }: Release): string {
  const name = quoted(members.find((member) => member.id === id)?.title ?? id);
  return date === null ? `${name}, of no known day` : `${name} of ${dates.inWords(date)}`;
}

/** Which releases of a register are added up together, and what of them counts. */
function releases(dataset: Dataset, { register, files, again, gone, older }: ReleasesTold): string {
  const names = listed(
    files.map((file) => releaseName(dataset, file)),
    'and',
  );
  return [
    `${quoted(sourceOf(dataset, register).title)} is open in ${counted(files.length, 'file')}: ${names}.`,
    `A deal that several of them list counts once, as the newest has it${again > 0 ? `: ${counted(again, 'row')} of the others ${forNumber(again, 'is', 'are')} not counted again` : ''}.`,
    ...(gone > 0
      ? [
          `${counted(gone, 'deal')} that only an older one lists ${forNumber(gone, 'is', 'are')} not counted: the newest tells of the same parties and years, and lists ${forNumber(gone, 'it', 'them')} no more, or too differently to be known again.`,
        ]
      : []),
    ...(older > 0
      ? [
          `${counted(older, 'deal')} that only an older one lists ${forNumber(older, 'is', 'are')} counted, because the newest does not tell of such deals.`,
        ]
      : []),
    ...(gone + older > 0 ? ['To see what differs, compare the files.'] : []),
  ].join(' ');
}

const inWords = (dataset: Dataset): ByCode<Caveat, string> => ({
  volume: 'TIV is SIPRI’s measure of the volume of arms. It is not money and must not be read as a price.',
  'major-arms': ({ source }) =>
    `${quoted(sourceOf(dataset, source).title)} covers major arms. Rifles and other small arms are not in it, so a deal that it lacks may have taken place.`,
  releases: (told) => releases(dataset, told),
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
    of.deals === 0 ? 'No number or year shown is marked as an estimate.' : estimates(of),
};
