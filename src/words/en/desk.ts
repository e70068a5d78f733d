/** The desk: case files as people make them. */
import type { EdtfRefusal } from '../../domain/dates/edtf-read';
import type { DraftFault } from '../../domain/desk/draft-faults';
import type { Thing } from '../../domain/desk/thing';
import type { Deed } from '../../domain/desk/told';
import type { Stance } from '../../domain/model/claim';
import { type ByCode, byCode } from '../by-code';
import { whyNoDate } from './date-faults';
import { capitalised, counted, formatNumber, quoted } from './grammar';

/** A thing of each kind, inside a sentence. */
const THING: Readonly<Record<Thing['of'], { readonly one: string; readonly many: string }>> = {
  source: { one: 'source', many: 'sources' },
  party: { one: 'party', many: 'parties' },
  system: { one: 'weapon system', many: 'weapon systems' },
  relationship: { one: 'relationship', many: 'relationships' },
  claim: { one: 'claim', many: 'claims' },
  band: { one: 'embargo or war', many: 'embargoes and wars' },
  group: { one: 'group', many: 'groups' },
  story: { one: 'story', many: 'stories' },
};

const thing = (of: Thing['of'], name: string | null) =>
  name === null ? THING[of].one : `${THING[of].one} ${quoted(name)}`;

const countOf = (of: Thing['of'], count: number) => counted(count, THING[of].one, THING[of].many);

/** What an act does: "add source “X”". */
const DEED: ByCode<Deed, string> = {
  head: () => 'change what the case file says of itself',
  added: ({ of, name }) => `add ${thing(of, name)}`,
  changed: ({ of, name }) => `change ${thing(of, name)}`,
  'text-corrected': ({ name }) => `correct the text of ${quoted(name)}`,
  removed: ({ of, name, others }) =>
    `delete ${thing(of, name)}${others > 0 ? ` and ${counted(others, 'thing')} with it` : ''}`,
  merged: ({ of, name, into }) =>
    name === null || into === null
      ? `make one ${THING[of].one} of two`
      : `make ${quoted(name)} one with ${quoted(into)}`,
  split: () => 'split a relationship in two',
};

/** The same once it is done: "Source “X” added." */
const DONE: ByCode<Deed, string> = {
  head: () => 'The case file says something else of itself now.',
  added: ({ of, name }) => `Added: ${thing(of, name)}.`,
  changed: ({ of, name }) => `Changed: ${thing(of, name)}.`,
  'text-corrected': ({ name }) => `The text of ${quoted(name)} is corrected.`,
  removed: ({ of, name, others }) =>
    `Deleted: ${thing(of, name)}${others > 0 ? `, and ${counted(others, 'thing')} with it` : ''}.`,
  merged: ({ of, name, into }) =>
    name === null || into === null
      ? `The two are one ${THING[of].one} now.`
      : `${quoted(name)} is a name of ${quoted(into)} now.`,
  split: () => 'They are two relationships now.',
};

/** What of a claim is not right yet, beside its field. */
const FAULT: ByCode<{ readonly code: DraftFault['code'] }, string> = {
  'no-words': () => 'Select the words that say so, or write what the source says.',
  'two-paragraphs': () => 'The words stand in two paragraphs. Select words of one of them.',
  'no-such-place': () => 'The words do not stand in the text. Select them again.',
  'no-party': () => 'Say who it is.',
  'both-ends': () => 'Both ends are the same party.',
  'no-id': () => 'An id has small letters and digits, in groups joined by hyphens, such as rosoboronexport.',
  'taken-id': () => 'Something in the case file has this id already.',
  'no-system': () => 'Say which weapons. Where the source names none, choose “Not named”.',
  'no-description': () => 'Say in two or three words what it is: “assault rifle”.',
  'no-about': () => 'Say what the objection is to.',
  'no-status': () => 'Say how far it has come: no other claim that supports this relationship does.',
  'quantity-of-no-goods': () => 'No goods move along such a relationship, so it has no number of them.',
  'no-speaker': () => 'Say who says so.',
  'no-date': () => 'Say when it was said.',
};

const STANCES: Readonly<Record<Stance, string>> = {
  supports: 'supports it',
  contradicts: 'contradicts it',
  context: 'is context',
};

/** Everything that is said at the desk. */
export const desk = {
  title: 'Desk',
  fileTitle: 'Title of the case file',
  close: 'Close the desk',
  save: 'Save file',
  saved: (file: string) => `Saved as ${file}. It opens with Open file.`,
  undo: { word: 'Undo', nothing: 'Nothing to undo', of: (deed: Deed) => `Undo: ${byCode(DEED, deed)}` },
  redo: { word: 'Redo', nothing: 'Nothing to redo', of: (deed: Deed) => `Redo: ${byCode(DEED, deed)}` },
  told: {
    done: (deed: Deed) => byCode(DONE, deed),
    undone: (deed: Deed) => `Undone: ${byCode(DEED, deed)}.`,
    redone: (deed: Deed) => `Done again: ${byCode(DEED, deed)}.`,
  },
  lost: (count: number) =>
    count === 1
      ? 'The words of 1 claim are not in the text any more. It is out of the picture until you say where they stand:'
      : `The words of ${counted(count, 'claim')} are not in the text any more. They are out of the picture until you say where the words stand:`,
  toGraph: 'Show the graph',
  toDesk: 'Back to the desk',
  first: {
    title: 'Untitled case file',
    description: 'A case file that is being made.',
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
    text: 'If you begin another case file, this one leaves the desk, and its steps cannot be undone any more. Save it first if you want to keep it.',
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
    language: 'Language',
    languageHint: 'A code such as es or pt-BR; empty for English',
    note: 'Note',
    noteHint: 'What else is known of its date, title or author, or where it is archived',
    more: 'More about it',
    put: 'Add the source',
    putChanged: 'Save the changes',
    cancel: 'Cancel',
    missing: {
      title: 'Give it a title.',
      publisher: 'Say who published it.',
      date: 'Say when it was published.',
    },
    isRight: 'Not saved yet: something is missing above.',
  },
  date: {
    understood: (words: string) => `Understood as: ${words}`,
    noDay: 'There is no such day.',
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
    selected: (words: string, count: number) => `Selected (${counted(count, 'word')}): ${quoted(words)}`,
    nothing: 'No words selected',
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
  claim: {
    title: 'New claim',
    mending: 'Mend a claim',
    words: 'Words of the source',
    otherWords: 'Choose other words',
    toClaim: 'Back to the claim',
    ownWords: 'What the source says, in your words',
    kind: 'Does what',
    from: 'Who',
    to: 'To whom',
    via: 'Through whom',
    viaHint: 'An agency or a state in between, if there is one',
    system: 'With which weapons',
    scope: 'What of it',
    scopeHint: 'What part of the other party, and over what: “arms exporters, for doing business with Iran”',
    objectsTo: 'What the objection is to',
    choose: 'Choose …',
    status: 'How far it has come',
    noStatus: 'It does not say',
    date: 'When it happened',
    quantity: 'How many',
    quantityHint: '12, about 30, 10-12 systems, or the words of the source: a huge batch',
    quantityIs: (words: string) => `Understood as: ${words}`,
    value: 'For how much money',
    valueHint: 'USD 700 million, EUR 5 million each',
    noCurrency: 'Say in which currency: USD, EUR, …',
    noAmount: 'Not understood as an amount: write it like USD 700 million.',
    speaker: 'Who says so',
    role: 'What they are',
    roleHint: 'Such as “Russian Ministry of Foreign Affairs”',
    speaksFor: 'For which party they speak',
    nobody: 'For none',
    unnamed: 'The source does not name them',
    through: 'How it reached the source',
    throughHint: 'Such as “a US cable”',
    saidOn: 'When it was said',
    stance: 'The claim',
    stances: STANCES,
    sentence: 'It says',
    thenReads: 'The relationship then reads',
    same: 'Is it about one of these?',
    sameHint: 'A second source joins a relationship, and does not double it.',
    join: (sentence: string) => `Yes: ${sentence}`,
    isAbout: 'It is about',
    apart: 'No, about another one',
    put: 'Make the claim',
    putChanged: 'Save the claim',
    cancel: 'Cancel',
    wrong: (count: number) =>
      count === 1 ? '1 field is not right yet.' : `${counted(count, 'field')} are not right yet.`,
    fault: (of: DraftFault['code']) => byCode(FAULT, { code: of }),
    partsMore: 'Through whom, and over what',
    speakerMore: 'More about who says so',
    dateHint: 'As you would write it; leave it empty where nobody tells',
    nameless: { from: 'somebody', to: 'somebody', system: 'some weapons', speaker: 'somebody' },
  },
  names: {
    known: { 'case-file': 'in the case file', table: 'known by name' },
    add: (name: string) => `New: ${quoted(name)}`,
    found: (count: number) => counted(count, 'name'),
    kind: 'What it is',
    description: 'What it is, in two or three words',
    category: 'Category',
    id: 'Id',
    more: (name: string) => `About ${name}`,
  },
  contents: {
    none: 'Nothing is in the case file yet. Add a source, and make claims of its words.',
    faults: (count: number) =>
      count === 1
        ? '1 fault. What has it is out of the picture until it is mended:'
        : `${counted(count, 'fault')}. What has them is out of the picture until they are mended:`,
    heading: (of: Thing['of'], count: number) => `${capitalised(THING[of].many)} (${formatNumber(count)})`,
    ofFault: (of: Thing['of'], name: string) => `${capitalised(THING[of].one)} ${name}`,
    caseFile: 'The case file',
    mend: 'Mend',
    mendOf: (words: string) => `Mend the claim ${quoted(words)}`,
    removeClaim: (words: string) => `Delete the claim ${quoted(words)}`,
    ofRow: 'It rests on a row of a register, and stays as it is.',
    change: 'Change',
    changeOf: (name: string) => `Change ${name}`,
    remove: 'Delete',
    removeOf: (name: string) => `Delete ${name}`,
    merge: 'Make one with …',
    mergeOf: (name: string) => `Make ${name} one with another`,
    mergeInto: (name: string) => `${name} is the same as`,
    mergeDo: 'Make them one',
    mergeTold: (count: number) =>
      count === 0 ? 'Nothing hangs on it.' : `${counted(count, 'relationship')} will be of the other.`,
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
  remove: {
    title: (of: Thing['of'], name: string | null) => `Delete ${thing(of, name)}?`,
    alone: 'Nothing else hangs on it.',
    with: 'With it goes what cannot be without it:',
    count: countOf,
    do: 'Delete',
    cancel: 'Keep it',
  },
};
