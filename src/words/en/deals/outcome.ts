import type { Attribution, Claim } from '../../../domain/model/claim';
import type { Dataset } from '../../../domain/model/dataset';
import type { Relationship } from '../../../domain/model/relationship';
import type { System } from '../../../domain/model/system';
import type { PossiblyRelated, Relation } from '../../../domain/views/aftermath';
import type { Outcome } from '../../../domain/views/outcome';
import { capitalised, listed } from '../grammar/grammar';
import { goodsInText, nameInText, possessive, speakerInText } from '../grammar/in-text';
import { model } from './model';
import { speakersOf } from './speakers';

/** Nobody wants to read more names than this in one sentence. */
const MAX_NAMED = 4;

/** "S-125 Pechora-2M, S-300VM and Buk-M2" */
function namesOf(dataset: Dataset, relationships: readonly Relationship[]): string {
  const names = [...new Set(relationships.map((relationship) => goodsInText(dataset, relationship)))];
  const more = names.length - MAX_NAMED;
  return more > 0 ? `${names.slice(0, MAX_NAMED).join(', ')} and ${more} more` : listed(names, 'and');
}

const registerOf = ({ attribution }: Claim) => `${possessive(speakerInText(attribution))} register`;

const lastTold = ({ text, attribution }: { readonly text: string; readonly attribution: Attribution }) =>
  `${text.replace(/\.$/u, '')}, says ${speakerInText(attribution)}.`;

/** Each outcome, in a sentence that says whose word it is. */
const OUTCOMES: {
  readonly [Code in Outcome['code']]: (
    of: Extract<Outcome, { readonly code: Code }>,
    dataset: Dataset,
    asked: Relationship,
  ) => string;
} = {
  'not-covered': ({ register, category }) =>
    `${registerOf(register)} does not cover ${category ? model.categories[category] : 'such weapons'}: that it has no row for this deal denies nothing.`,
  'no-row'({ register, instead }, dataset, asked) {
    const none = `${registerOf(register)} has no ${goodsInText(dataset, asked)} for ${nameInText(dataset, asked.to)}`;
    return instead.length > 0 ? `${none}; it has ${namesOf(dataset, instead)}.` : `${none}.`;
  },
  row: ({ register, found }, dataset, asked) =>
    `${registerOf(register)} has ${namesOf(dataset, found)} for ${nameInText(dataset, asked.to)}.`,
  told({ claims, found }, dataset, asked) {
    const speakers = speakersOf(claims);
    const report = speakers?.isOne ? 'reports' : 'report';
    return `${speakers?.words ?? ''} ${report} ${namesOf(dataset, found)} for ${nameInText(dataset, asked.to)}.`;
  },
  last: ({ last }) => lastTold(last),
  none: () => 'No source here reports a later deal like it.',
};

function own<Code extends Outcome['code']>(
  of: Extract<Outcome, { readonly code: Code }>,
  dataset: Dataset,
  asked: Relationship,
): string {
  return OUTCOMES[of.code as Code](of, dataset, asked);
}

/**
 * Whose word there is on what became of a deal: "SIPRI’s register has no Tor-M1 for Venezuela; it has S-125 Pechora-2M,
 * S-300VM and Buk-M2."
 */
export function outcomeSentence(of: Outcome, dataset: Dataset, asked: Relationship): string {
  const sentence = own(of, dataset, asked);
  if (of.code === 'not-covered' || of.code === 'no-row') {
    return of.last ? `${lastTold(of.last)} ${sentence}` : sentence;
  }
  return capitalised(sentence);
}

/** How two systems are related. */
const RELATIONS: Readonly<Record<Relation, (asked: System, other: System) => string>> = {
  'same-system': (_, other) => `the same system, ${other.name}`,
  member: (asked, other) => `${other.name} is one of the ${asked.name}`,
  class: (asked, other) => `${asked.name} is one of the ${other.name}`,
  'same-class': (asked, other) => `${asked.name} and ${other.name} are of one class`,
  family: (asked, other) => `${asked.name} and ${other.name} are of one family`,
  sort: ({ description }) => `of the same sort, ${description}`,
  category: ({ category }) => `of the same category, ${category ? model.categories[category] : 'not known'}`,
};

/** What became of a deal. */
export const outcome = {
  title: 'What became of it',
  sentence: outcomeSentence,
  /** Why a deal is listed that may be what became of another: "Igla-S is one of the MANPADS". */
  relation: ({ relation, asked, other }: PossiblyRelated) => RELATIONS[relation](asked, other),
  /** The same at the head of a list. */
  listed: ({ relation, asked, other }: PossiblyRelated) =>
    `${capitalised(RELATIONS[relation](asked, other))}:`,
  notClaimed:
    'Possibly related: between the same two parties, in the same year or later. The app does not claim that one led to the other.',
};
