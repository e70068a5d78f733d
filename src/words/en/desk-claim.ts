/** The form in which a claim is made at the desk. */
import type { DraftFault } from '../../domain/desk/draft-faults';
import type { Stance } from '../../domain/model/claim';
import { type ByCode, byCode } from '../by-code';
import { counted } from './grammar';

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

/** Everything that is said in it. */
export const claimForm = {
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
  condition: 'Condition of the goods',
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
  partsMore: 'Through whom, in what condition, and over what',
  speakerMore: 'More about who says so',
  dateHint: 'As you would write it; leave it empty where nobody tells',
  nameless: { from: 'somebody', to: 'somebody', system: 'some weapons', speaker: 'somebody' },
};
