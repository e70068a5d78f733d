/** The form in which a claim is made at the desk. */
import type { DraftFault } from '../../../domain/desk/draft-faults';
import type { Stance } from '../../../domain/model/claim';
import { hasNumber, type Money, type Quantity } from '../../../domain/model/quantity';
import { type ByCode, byCode } from '../../grammar/by-code';
import { claims } from '../deals/claims';
import { countInText } from '../deals/quantities';
import { counted, quoted } from '../grammar/grammar';
import { deskMoney } from './money';

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
  'no-category': () => 'Say of which category it is.',
  'no-about': () => 'Say what the objection is to.',
  'no-status': () => 'Say how far it has come: no other claim that supports this relationship does.',
  'no-support': () =>
    'No claim of the case file says so yet, so nothing can be contradicted or explained. Make the claim first that this one is about, such as that of the reports which are denied; this one then joins it.',
  'which-one': () =>
    'Choose above which one it contradicts or explains. If it is about none of them, make the claim first that it is about.',
  'quantity-of-no-goods': () => 'No goods move along such a relationship, so it has no number of them.',
  'no-speaker': () => 'Say who says so.',
  'no-date': () => 'Say when it was said.',
  'no-checker': () => 'Say who checked it.',
  'not-checked-when': () => 'Say when it was checked.',
  'checked-later': () => 'That day is still to come. Put the day on which it was checked.',
};

const STANCES: Readonly<Record<Stance, string>> = {
  supports: 'supports it',
  contradicts: 'contradicts it',
  context: 'is context',
};

const VALUE_SCOPES: Readonly<Record<Money['scope'], string>> = {
  item: 'for each',
  package: 'for all of it',
  licence: 'what a licence allows',
  delivered: 'what was delivered so far',
};

/** How a claim bears on the sentence behind it, which it does not say itself; one that supports it says it. */
const BEARS: Readonly<Record<Stance, (sentence: string) => string>> = {
  supports: (sentence) => sentence,
  contradicts: (sentence) => `contradicts this: ${sentence}`,
  context: (sentence) => `is context to this: ${sentence}`,
};

/** How many, where the sentence does not say it. */
function howMany(sentence: string, quantity: Quantity): readonly string[] {
  const { words, unit } = quantity;
  if (words !== undefined && !hasNumber(quantity))
    return [`how many: ${quoted(words)}${unit === 'items' ? '' : ` (${unit})`}`];
  const count = countInText(quantity);
  return count !== null && sentence.includes(count) ? [] : [claims.quantity(quantity)];
}

/** A sentence with what was filled in and does not stand in it: a number in words alone, and money. */
function withRest(sentence: string, quantity: Quantity | null, money: Money | null): string {
  const rest = [
    ...(quantity ? howMany(sentence, quantity) : []),
    ...(money ? [`${deskMoney.inWords(money)}, ${VALUE_SCOPES[money.scope]}`] : []),
  ];
  return [sentence, ...rest].join('; ');
}

/** Everything that is said in it. */
export const claimForm = {
  title: 'New claim',
  mending: 'Mend a claim',
  words: 'Words of the source',
  otherWords: 'Choose other words',
  lead: 'Shown before them',
  notInWords: 'Not in these words',
  /** Where the words call the weapons otherwise than the tables do. */
  otherDesignation: (written: string, known: string) =>
    `${quoted(written)} in these words; the tables of the app know it as ${known}`,
  noLead: 'Show nothing before them',
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
  valueHint: '$700 million, €5 million each, up to SEK 39.3 million',
  valueWritten: deskMoney.written,
  valueScope: 'What the money is',
  valueScopes: VALUE_SCOPES,
  valueIs: (money: Money) => `Understood as: ${deskMoney.inWords(money)}, ${VALUE_SCOPES[money.scope]}`,
  noCurrency: 'Say in which currency: $, €, SEK, …',
  noAmount: 'Not understood as an amount: write it like $700 million.',
  unit: 'What is counted',
  unitHint: 'rifles, systems; where the source gives no number',
  speaker: 'Who says so',
  speakerInText: 'The same inside a sentence',
  speakerInTextHint: 'Only where it differs: “one analyst”',
  role: 'What they are',
  roleHint: 'Such as “Russian Ministry of Foreign Affairs”',
  speaksFor: 'For which party they speak',
  speaksForHint: 'Empty where for none',
  unnamed: 'The source does not name them',
  through: 'How it reached the source',
  throughHint: 'Such as “a US cable”',
  saidOn: 'When it was said',
  stance: 'The claim',
  stances: STANCES,
  bears: (stance: Stance, sentence: string) => BEARS[stance](sentence),
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
  checked: 'Checked against the source',
  checkedBy: 'Checked by',
  checkedByHint: 'Who held it against the source, if somebody has',
  checkedOn: 'Checked on',
  saysOther:
    'The claim says something else now than what was checked. Saved so, it is not checked any more: check it again, and put the new day.',
  nameless: {
    from: 'somebody',
    to: 'somebody',
    system: 'some weapons',
    counted: 'weapons',
    speaker: 'somebody',
  },
  withRest,
};
