import { setApart } from '../../../domain/text/hidden-signs';
import type { FileInReading } from '../../../messages/file-in-reading';
import type { ShelfTrouble } from '../../../messages/shelf-trouble';
import { counted, formatNumber, forNumber } from '../grammar/grammar';

const STAYS = 'It stays open until you close the page.';

/** Why the browser did not keep a file, or let go of it. */
const SHELF: Readonly<Record<ShelfTrouble, string>> = {
  'no-answer': `The browser does not answer whether it keeps the file. ${STAYS}`,
  'no-room': `There is no room left on this device for the file. ${STAYS}`,
  'keeps-nothing': `The browser keeps no files for this page: the window may be private, or storage blocked. ${STAYS}`,
  'not-forgotten':
    'The browser did not let go of the file. Delete what it keeps for this page in its settings.',
};

/** How many names were joined by hand, and whether the browser keeps that. */
function joinedNames(names: number, areKept: boolean): string {
  const joined = `${counted(names, 'name')} that you joined`;
  return areKept
    ? `This device remembers ${joined} to known ones. `
    : `Until you close the page, ${joined} to known ones ${forNumber(names, 'counts', 'count')} in every file. The browser does not keep ${forNumber(names, 'it', 'them')}. `;
}

const PHASES: Readonly<Record<FileInReading['phase'], string>> = {
  waiting: 'Waiting for its turn',
  reading: 'Reading its rows',
  making: 'Building the relationships',
};

/** How far the reading of files has come. */
const reading = {
  title: 'Files being read',
  progress: (name: string) => `Reading ${setApart(name)}`,
  soFar: ({ phase, rows }: FileInReading) =>
    phase === 'waiting' ? PHASES[phase] : `${PHASES[phase]}: ${formatNumber(rows)} so far`,
  spoken: (files: readonly FileInReading[]) =>
    files
      .map(
        ({ name, phase, share }) =>
          `${setApart(name)}: ${PHASES[phase]}, ${Math.round(share * 100)} per cent`,
      )
      .join('. '),
  cancel: 'Cancel',
  cancelWhat: (name: string) => ` reading ${setApart(name)}`,
};

/** The list of the files that are open, and those that are kept and do not open. */
export const files = {
  reading,
  shelf: SHELF,
  showOnly: 'Show only this file',
  /** Another file by its name. */
  compareWith: (name: string) => `Compare with ${setApart(name)}`,
  hide: 'Hide this file',
  /** Which side of a comparison of files it is. */
  isSide: (side: 'a' | 'b') => `${side.toUpperCase()} in the comparison`,
  /** What is not hidden with a file. */
  stays: (relationships: number) =>
    `${counted(relationships, 'relationship')} of this file ${forNumber(relationships, 'stays', 'stay')} in view: files that are shown have ${forNumber(relationships, 'it', 'them')} too.`,
  report: 'Report',
  whatColumnsMean: 'What the columns mean',
  remember: 'Remember on this device',
  removeAndForget: 'Remove and forget',
  remove: 'Remove',
  tryAgain: 'Try again',
  forget: 'Forget',
  /** What a button does, for whoever hears it alone. */
  about: (act: string, file: string) => `${act}: ${file}`,
  kindAndSize: (kind: string, relationships: number) => `${kind}, ${counted(relationships, 'relationship')}`,
  licence: (licence: string) => `Licence: ${licence}`,
  unopened: (what: string, todo: string) =>
    `This device remembers it, but it does not open. ${what}. ${todo}`,
  /** Of a sheet of which others of its file tell all. */
  apart:
    'Set apart, and in no sum: other sheets of its file have its rows or add up to it. Its report says which, and where they differ.',
  /** Where some of these were closed since. */
  apartNoLonger:
    'Set apart when it was opened, and in no sum. Of the sheets that told all of it, some are closed now, so that it may tell what no other does.',
  countAnyway: 'Count it anyway',
  /** The same where nothing of it is counted twice by that. */
  countAgain: 'Count it',
  joinedNames,
  forgetJoins: 'Forget the joined names',
};
