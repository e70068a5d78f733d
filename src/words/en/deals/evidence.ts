import type { ClaimGroup, Side } from '../../../domain/evidence/claim-groups';
import type { Difference, StatedValue } from '../../../domain/evidence/differences';
import type { BecauseOfSide } from '../../../domain/evidence/sides';
import type { DisputedField } from '../../../domain/model/reason';
import type { Status } from '../../../domain/model/status';
import { listed } from '../grammar/grammar';
import { formatEdtf } from './dates';
import { model } from './model';
import { formatMoney, formatQuantity } from './quantities';

/** Why a value or a side is shown, after "shown because". */
const BECAUSE: {
  readonly [Code in BecauseOfSide['code']]: (of: Extract<BecauseOfSide, { readonly code: Code }>) => string;
} = {
  sources: ({ count }) => (count === 1 ? 'one source says so' : `${count} sources bear it out`),
  register: () => 'a register says so',
  named: () => 'its source is named',
  quoted: () => 'it is quoted word for word',
  undisputed: () => 'no source says otherwise',
  first: () => 'it is the first given',
  latest: () => 'it was said last',
  'mere-denial': () => 'the other side only denies it, and says nothing in its place',
};

/** "its source is named", after "shown because". */
export function because(of: BecauseOfSide): string {
  return (BECAUSE[of.code] as (of: BecauseOfSide) => string)(of);
}

const GROUPS: Readonly<Record<Side, string>> = {
  basis: 'The words',
  others: 'Who says otherwise',
  earlier: 'Earlier',
  besides: 'Also reported',
  context: 'Context',
};

/** What a claim is to the headline. */
const BEARINGS: Readonly<Partial<Record<Side, string>>> = {
  others: 'says otherwise',
  context: 'context',
};

/** A group, which is told why it is shown where others say otherwise. */
type Group = Pick<ClaimGroup, 'side' | 'because'>;

const FIELDS: Readonly<Record<Exclude<DisputedField, `date of ${Status}`>, string>> = {
  status: 'Status',
  quantity: 'Quantity',
  value: 'Value',
};

/** "Status", "When delivered". */
function fieldTitle(field: DisputedField): string {
  if (field === 'status' || field === 'quantity' || field === 'value') return FIELDS[field];
  return `When ${model.statuses[field.slice('date of '.length) as Status].label}`;
}

/** A field after "the sources contradict one another on": "the price", "quantity". */
function fieldInText(field: DisputedField): string {
  return field === 'value' ? 'the price' : fieldTitle(field).toLowerCase();
}

const valuesOf = <Value>(values: readonly StatedValue<Value>[], format: (value: Value) => string): string[] =>
  values.map(({ value }) => format(value));

/** The values of a field in words, in their order. */
export function valuesInWords(difference: Difference): string[] {
  switch (difference.field) {
    case 'status':
      return valuesOf(difference.values, (status) => model.statuses[status].label);
    case 'quantity':
      return valuesOf(difference.values, formatQuantity);
    case 'value':
      return valuesOf(difference.values, formatMoney);
    default:
      return valuesOf(difference.values, formatEdtf);
  }
}

/** What claims are to the headline, and where they differ. */
export const evidence = {
  group: ({ side, because }: Group) => (because ? 'The headline rests on' : GROUPS[side]),
  /** "says otherwise"; null where it goes without saying. */
  bearing: ({ side, because }: Group) => (because ? 'agrees with the headline' : (BEARINGS[side] ?? null)),
  sideShown: (of: BecauseOfSide) => `This side is shown, because ${because(of)}.`,
  contradictOn: (fields: readonly DisputedField[]) =>
    `The sources contradict one another on ${listed(fields.map(fieldInText), 'and')}.`,
  differences: 'Where the sources differ',
  field: fieldTitle,
  values: valuesInWords,
  conflict: (conflicting: boolean) =>
    conflicting ? ': the sources contradict one another' : ': the sources differ in detail',
  shown: 'shown in graph and table',
  who: 'Who says so, when',
  source: 'Source, kind',
  /** What kind of word it is: the source's own, ours after it, or a row. */
  citations: {
    quotation: 'quoted',
    paraphrase: 'paraphrase',
    'register-row': 'register',
  },
  /** Before the words of a person on why one value is held for the right one. */
  reason: 'Who made the case file holds:',
  /** On which claims such words rest, by who speaks in them. */
  decidedBy: (speakers: readonly string[]) =>
    `Decided by what ${listed(speakers, 'and')} ${speakers.length === 1 ? 'says' : 'say'}.`,
  /** Where a person gives reasons, and the sources say the same. */
  reasonsBesides: 'Reasons given',
  firstShown: (of: BecauseOfSide) => `The graph and the table show the first value, because ${because(of)}.`,
};
