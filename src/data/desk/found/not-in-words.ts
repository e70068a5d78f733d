/** Which values of a claim do not stand in the words that it rests on. That is no fault: "he" may be who was named before. */
import { type EdtfDate, UNDATED } from '../../../domain/dates/edtf';
import { hasNumber, type Money, type Quantity } from '../../../domain/model/quantity';
import { foldedName } from '../../register/names/party-names';
import type { Found } from './found';

/** A party or system by its id and every name of it. */
export interface NamedValue {
  readonly id: string;
  readonly names: readonly string[];
}

/** The values of a claim that may stand in its words; null where it has none. */
export interface ValuesOfClaim {
  readonly from: NamedValue | null;
  readonly to: NamedValue | null;
  readonly system: NamedValue | null;
  readonly date: EdtfDate | null;
  readonly quantity: Quantity | null;
  readonly value: Money | null;
}

/** One of these values. */
export type ValueField = keyof ValuesOfClaim;

const FIELDS = ['from', 'to', 'system', 'date', 'quantity', 'value'] as const satisfies ValueField[];

const asWords = (text: string) => ` ${foldedName(text)} `;

/** The years of a date, as they are written in any text: "2006" of "2006-12~". */
const yearsOf = (date: EdtfDate): readonly string[] => date.match(/\d{4}/g) ?? [];

type Bounds = Pick<Quantity, 'min' | 'max'>;

const isSameNumber = (a: Bounds, b: Bounds) => a.min === b.min && a.max === b.max;

/** Whether a field's value stands in words, as itself or as what was found in them. */
const STANDS: {
  readonly [Field in ValueField]: (
    value: NonNullable<ValuesOfClaim[Field]>,
    words: string,
    found: readonly Found[],
  ) => boolean;
} = {
  from: isNamed,
  to: isNamed,
  system: isNamed,
  date: (date, words, found) =>
    date === UNDATED ||
    yearsOf(date).every((year) => words.includes(year)) ||
    found.some((one) => one.kind === 'date' && one.date === date),
  quantity: (quantity, words, found) =>
    hasNumber(quantity)
      ? found.some((one) => one.kind === 'quantity' && isSameNumber(one.quantity, quantity))
      : asWords(words).includes(asWords(quantity.words ?? '')),
  value: (value, _, found) =>
    found.some(
      (one) =>
        one.kind === 'money' && isSameNumber(one.money, value) && one.money.currency === value.currency,
    ),
};

function isNamed({ id, names }: NamedValue, words: string, found: readonly Found[]): boolean {
  const isFound = found.some(
    (one) => (one.kind === 'party' && one.party === id) || (one.kind === 'system' && one.system === id),
  );
  return isFound || names.some((name) => asWords(words).includes(asWords(name)));
}

/** The fields whose values stand nowhere in the words. @param found what was found in these words */
export function notInWords(
  values: ValuesOfClaim,
  words: string,
  found: readonly Found[],
): ReadonlySet<ValueField> {
  const stands = <Field extends ValueField>(field: Field): boolean => {
    const value = values[field];
    return value === null || STANDS[field](value as NonNullable<ValuesOfClaim[Field]>, words, found);
  };
  return new Set(FIELDS.filter((field) => !stands(field)));
}
