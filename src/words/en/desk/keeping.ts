/** Saving and keeping what is made at the desk. */
import type { Thing } from '../../../domain/desk/thing';
import type { ShelfTrouble } from '../../../messages/shelf-trouble';
import { capitalised, counted, formatNumber, listed, quoted } from '../grammar/grammar';
import { THING } from './deeds';

/** What is filled in at the desk. */
const FORM = {
  claim: 'a claim',
  source: 'a source',
  names: 'names',
  merge: 'two things that are to become one',
  split: 'a relationship that is to be split',
  reason: 'a written reason',
  elsewhere: 'what something is known as elsewhere',
  copies: 'the merging of another copy',
};

const inWords = (forms: readonly (keyof typeof FORM)[]) =>
  listed(
    forms.map((form) => FORM[form]),
    'and',
  );

const WHY_NOT: Readonly<Record<ShelfTrouble, string>> = {
  'no-room': 'there is no room left',
  'no-answer': 'the browser does not answer',
  'keeps-nothing': 'the browser keeps nothing for this page',
  'not-forgotten': 'the browser lets go of nothing',
};

/** Everything that is said of it. */
export const keeping = {
  saving: {
    title: 'Save the case file',
    head: {
      title: { label: 'Title', hint: 'Whoever opens it sees this first' },
      description: { label: 'What it is about', hint: 'In a sentence or two, for whoever opens it' },
      credit: { label: 'By whom', hint: 'You, or those you work for; it stands in every citation' },
      licence: {
        label: 'Licence',
        hint: 'What others may do with it: CC BY 4.0, CC0, all rights reserved. Empty: not said yet',
      },
    },
    noTitle: 'Give it a title.',
    /** What it is for, before it is saved without. */
    noDescription: (otherwise: string) =>
      `Whoever opens the file reads here what it covers and what it leaves out. To save it without that, press “Save file” again: the file then says only ${quoted(otherwise)}`,
    close: 'Close',
    since: 'Changed since it was opened:',
    changes: (of: Thing['of'], added: number, changed: number, removed: number) =>
      `${capitalised(THING[of].many)}: ${listed(
        [
          ...(added > 0 ? [`${formatNumber(added)} added`] : []),
          ...(changed > 0 ? [`${formatNumber(changed)} changed`] : []),
          ...(removed > 0 ? [`${formatNumber(removed)} deleted`] : []),
        ],
        'and',
      )}`,
    version: 'Version',
    versionHint: 'Raised by how much has changed. Links say which version they were made with.',
    versionFault: 'A version is three numbers, such as 1.2.0.',
    words: 'What this version changed',
    wordsHint: 'In a sentence, for whoever opens an older link',
    save: 'Save file',
    saved: (file: string, counts: Readonly<Record<'relationship' | 'claim' | 'source', number>>) =>
      `Saved as ${file}: ${listed(
        (['relationship', 'claim', 'source'] as const).map((of) => counted(counts[of], THING[of].one)),
        'and',
      )}.`,
    unfinished: (forms: readonly (keyof typeof FORM)[], isKept: boolean) =>
      `Half filled in, and not in the file: ${inWords(forms)}. ${isKept ? 'This device keeps it until it is done.' : 'This device does not keep it either: finish it before you close the page.'}`,
    faults: (count: number) =>
      count === 1
        ? 'It has 1 fault. The file keeps what has it, but is refused elsewhere until it is mended.'
        : `It has ${counted(count, 'fault')}. The file keeps what has them, but is refused elsewhere until they are mended.`,
  },
  kept: {
    title: 'Kept on this device',
    back: (forms: readonly (keyof typeof FORM)[]) =>
      `What was half filled in when the page was left is back: ${inWords(forms)}.`,
    waiting: 'The claim that you were making went with its source. It comes back when the source does.',
    /** Where forms stand in memory alone. */
    formsNotKept: (forms: readonly (keyof typeof FORM)[], why: ShelfTrouble, isCaseKept: boolean) =>
      [
        `${isCaseKept ? 'The case file is kept on this device, but not what is half filled in' : 'Nor is what is half filled in'} (${inWords(forms)}): ${WHY_NOT[why]}.`,
        'It stays here until you close the page: finish it, and save the case file.',
        ...(why === 'no-room'
          ? [
              'Or make room: delete files or other case files that this device keeps. It is tried again every few seconds.',
            ]
          : []),
      ].join(' '),
    goOn: 'Go on',
    goOnWith: (title: string) => `Go on with ${title}`,
    forget: 'Delete',
    forgetWhat: (title: string) => `Delete ${title} from this device …`,
    forgetAsked: 'What is not saved as a file is lost.',
    forgetFor: (title: string) => `Delete ${quoted(title)} for good`,
    keep: 'Keep it',
    unread:
      'What this device keeps of that case file cannot be read by this version of the app. Nothing of it was deleted.',
    state: {
      kept: 'Kept on this device.',
      'under-way': 'Being kept …',
      failed: 'Not kept on this device: save it as a file before you close the page.',
    },
    others: 'Another tab writes this case file. Here it can only be read.',
    elsewhere: {
      title: 'Open in another tab.',
      text: 'This one only reads: it shows the case file as it was when it was opened here.',
      takeOver: 'Take over here',
      asking: 'Asking the other tab …',
      refused: 'The other tab has changes that this device cannot keep. Save them there as a file first.',
      'no-answer': 'The other tab does not answer. Close it: then this one takes over by itself.',
    },
  },
};
