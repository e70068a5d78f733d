/** The desk: case files as people make them. */
import type { Found } from '../../../data/desk/found/found';
import type { EdtfRefusal } from '../../../domain/dates/edtf-read';
import type { Thing } from '../../../domain/desk/thing';
import type { Deed } from '../../../domain/desk/told';
import type { Kind } from '../../../domain/model/relationship';
import { byCode } from '../../grammar/by-code';
import { claims } from '../deals/claims';
import { whyNoDate } from '../deals/date-faults';
import { dates } from '../deals/dates';
import { model } from '../deals/model';
import { quantities } from '../deals/quantities';
import { capitalised, counted, formatNumber, quoted } from '../grammar/grammar';
import { asOne } from './as-one';
import { claimForm } from './claim';
import { corrected } from './corrected';
import { countOf, DEED, DONE, THING, thing } from './deeds';
import { elsewhere } from './elsewhere';
import { keeping } from './keeping';
import { merging } from './merging';
import { deskReasons } from './reasons';

const kindInWords = (kind: Kind | null) => (kind === null ? 'a denial' : model.kinds[kind].noun);

/** Everything that is said at the desk. */
export const desk = {
  title: 'Desk',
  fileTitle: 'Title of the case file',
  close: 'Close the desk',
  save: 'Save file',
  ...keeping,
  merging,
  undo: { word: 'Undo', nothing: 'Nothing to undo', of: (deed: Deed) => `Undo: ${byCode(DEED, deed)}` },
  redo: { word: 'Redo', nothing: 'Nothing to redo', of: (deed: Deed) => `Redo: ${byCode(DEED, deed)}` },
  told: {
    done: (deed: Deed) => byCode(DONE, deed),
    undone: (deed: Deed) => `Undone: ${byCode(DEED, deed)}.`,
    redone: (deed: Deed) => `Done again: ${byCode(DEED, deed)}.`,
  },
  corrected,
  asOne,
  toGraph: 'Show the graph',
  toDesk: 'Back to the desk',
  first: {
    title: 'Untitled case file',
    description: 'Relationships, each with the words of its sources.',
    licence: 'Not said yet.',
    credit: 'Not said yet.',
  },
  tooLarge:
    'The desk takes case files of up to 5,000 claims. This one has more: take a part of it with Export, and edit that.',
  copyOf: (title: string) => `${title} (copy)`,
  tabs: { sources: 'Sources', contents: 'In the case file' },
  tabsName: 'Parts of the desk',
  another: {
    title: (title: string) => `${quoted(title)} is on the desk`,
    text: 'Another one takes it off the desk. This device keeps it, and a new case file offers to go on with it.',
    notKept:
      'Another one takes it off the desk, and this device does not keep all of it: go on with it, finish what is half filled in, and save it as a file first, or that is lost.',
    goOn: 'Go on with it',
    instead: 'Begin the other',
  },
  sources: {
    none: 'Begin with a source: paste a document, a report or a letter. Then select words in it and make a claim of them. Nothing leaves this device.',
    add: 'Add a source',
    read: 'Select words',
    readOf: (title: string) => `Select words in ${title}`,
    paraphrase: 'Make a claim in your own words',
    paraphraseOf: (title: string) => `Make a claim in your own words of what ${title} says`,
    change: 'Change',
    changeOf: (title: string) => `Change ${title}`,
    remove: 'Delete',
    removeOf: (title: string) => `Delete ${title}`,
    holds: (claims: number, hasText: boolean) =>
      `${claims === 0 ? 'no claim yet' : counted(claims, 'claim')}${hasText ? '' : ', text not held'}`,
    when: (publisher: string, date: string) => `${publisher}, ${date}`,
  },
  source: {
    add: 'Add a source',
    change: 'Change the source',
    text: 'Text',
    textHint: 'Paste or type it. It is kept to the letter.',
    mayHold: 'The case file may hold the text',
    mayNotHold: 'Without the text nothing can be quoted: claims tell in your own words what the source says.',
    title: 'Title',
    publisher: 'Publisher',
    author: 'Author',
    authorHint: 'If it is known',
    date: 'Date',
    dateHint: 'As you would write it: 14 September 2005, about January 2007, 2006',
    address: 'Address',
    addressHint: 'https://…, if it has one',
    doi: 'DOI',
    doiHint: 'If it has one: 10.55163/SAFC1241, or its address at doi.org',
    credit: 'Credit line',
    creditHint: 'How its publisher wants to be named, if it says so',
    description: 'What it is',
    descriptionHint: 'In a few words: “Venezuelan news site”',
    archiveAddress: 'Address of a copy that lasts',
    archiveAddressHint: 'https://web.archive.org/…, if an archive has it',
    archiveDate: 'Date of the copy',
    licence: 'Licence of the text',
    licenceHint: 'Under which terms it may be used: CC BY 4.0, public domain, all rights reserved',
    language: 'Language',
    languageHint: 'A code such as es or pt-BR; empty for English',
    note: 'Note',
    noteHint: 'What else is known of its date, title or author',
    more: 'More about it',
    put: 'Add the source',
    putChanged: 'Save the changes',
    cancel: 'Cancel',
    missing: {
      title: 'Give it a title.',
      publisher: 'Say who published it.',
      date: 'Say when it was published.',
      archiveDate: 'Say when the copy was made.',
    },
    isRight: 'Not saved yet: something is missing above.',
  },
  date: {
    understood: (words: string) => `Understood as: ${words}`,
    noDay: 'There is no such day.',
    toCome: 'That day is still to come. Is it the right one?',
    either: 'Is it the day or the month that stands first? Write the month as a word.',
    none: (reason: EdtfRefusal) => `Not understood: ${whyNoDate(reason)}.`,
    meant: (words: string) => `Take it for ${words}`,
  },
  text: {
    back: 'All sources',
    name: (title: string) => `Text of ${title}`,
    how: 'Select words with the mouse, a finger, or Shift and the arrow keys; then press Enter or the button.',
    make: 'Make a claim of these words',
    instead: 'Use these words',
    lead: 'Show from here on before the words of the claim',
    find: 'Find words',
    findHint: 'The first words, or the first … and the last, as in “he said … at last”; then Enter',
    foundWords: (which: number, of: number) =>
      of === 1 ? 'Found, and selected in the text.' : `Found ${which} of ${of}, and selected in the text.`,
    notFound: 'These words do not stand in the text.',
    selected: (words: string, count: number) => `Selected (${counted(count, 'word')}): ${quoted(words)}`,
    nothing: 'No words selected',
    /** What is found in a text, as what. */
    found: (of: Found): string => {
      switch (of.kind) {
        case 'party':
          return of.sure ? of.name : `${of.name}?`;
        case 'system':
          return of.system === null ? `${of.name} (not known yet)` : of.name;
        case 'quantity':
          return claims.quantity(of.quantity);
        case 'money':
          return quantities.money({ ...of.money, scope: 'package' }).replace(/ for the package$/, '');
        case 'date':
          return dates.inWords(of.date);
        case 'either':
          return `${of.words}: is it the day or the month that stands first?`;
        case 'dealing':
          return of.status ? model.statuses[of.status].label : kindInWords(of.relationship);
      }
    },
    inThem: (found: readonly string[]) => `In these words: ${found.join(', ')}`,
    faults: {
      'no-words': 'Select some words in the text first.',
      'two-paragraphs':
        'These words stand in two paragraphs. Select words of one of them; you can make a claim of each.',
    },
    overlaps: (count: number) =>
      count === 1
        ? '1 claim rests on some of these words already.'
        : `${counted(count, 'claim')} rest on some of these words already.`,
    mend: 'Mend it',
    mendOf: (words: string) => `Mend the claim: ${words}`,
  },
  claim: claimForm,
  names: {
    known: { 'case-file': 'in the case file', table: 'known by name' },
    /** Another variant of what is typed. */
    perhaps: { 'case-file': 'perhaps; in the case file', table: 'perhaps; known by name' },
    perhapsIs: (name: string) => `No weapon is known as ${quoted(name)}. Perhaps this is meant:`,
    add: (name: string) => `New: ${quoted(name)}`,
    found: (count: number) => counted(count, 'name'),
    takenFor: (written: string, name: string) => `Understood as: ${name} (you wrote ${quoted(written)})`,
    kind: 'What it is',
    description: 'What it is, in two or three words',
    category: 'Category',
    id: 'Id',
    nameInText: 'Name in a sentence',
    nameInTextHint: 'Only where it differs: “the United States”, “a missile defence system”',
    systemKind: 'One type, or a class',
    systemKinds: { system: 'one type of weapon', class: 'a class of weapons, whose type is not named' },
    more: (name: string) => `About ${name}`,
  },
  contents: {
    none: 'Nothing is in the case file yet. Add a source, and make claims of its words.',
    noneYet: (sources: number) =>
      `${capitalised(counted(sources, 'source'))}, and no claim yet. Select words in a source, and make a claim of them.`,
    faults: (count: number) =>
      count === 1
        ? '1 fault. What has it is out of the picture until it is mended:'
        : `${counted(count, 'fault')}. What has them is out of the picture until they are mended:`,
    heading: (of: Thing['of'], count: number) => `${capitalised(THING[of].many)} (${formatNumber(count)})`,
    ofFault: (of: Thing['of'], name: string) => `${capitalised(THING[of].one)} ${name}`,
    caseFile: 'The case file',
    mend: 'Mend',
    mendOf: (words: string) => `Mend the claim ${quoted(words)}`,
    otherClaim: 'Another claim is half made. Make it or cancel it first: it would be lost.',
    show: 'Show in the graph',
    showOf: (name: string) => `Show in the graph: ${name}`,
    removeClaim: (words: string) => `Delete the claim ${quoted(words)}`,
    ofRow: 'It rests on a row of a register, and stays as it is.',
    change: 'Change',
    changeOf: (name: string) => `Change ${name}`,
    remove: 'Delete',
    removeOf: (name: string) => `Delete ${name}`,
    split: 'Split …',
    splitOf: (name: string) => `Split ${name}`,
    splitHow: 'Which claims are about another relationship?',
    splitDo: 'Split it',
    splitFault: 'Choose some of its claims, but not all.',
    name: 'Name',
    nameInText: 'Name in a sentence',
    nameInTextHint: 'Only where it differs: “the United States”',
    aliases: 'Other names',
    aliasesHint: 'One a line',
    save: 'Save',
    cancel: 'Cancel',
    empty: 'Give it a name.',
  },
  reasons: deskReasons,
  elsewhere,
  remove: {
    title: (of: Thing['of'], name: string | null) => `Delete ${thing(of, name)}?`,
    alone: 'Nothing else hangs on it.',
    with: 'With it goes what cannot be without it:',
    count: countOf,
    do: 'Delete',
    cancel: 'Keep it',
  },
};
