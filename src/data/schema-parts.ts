/**
 * The small schemas that the file format is put together from: text, ids, dates, numbers and lists.
 * A description stands before a transformation: the published JSON Schema is of what a file holds, and ends there.
 */
import * as v from 'valibot';
import { type EdtfDate, interpretEdtf, isEdtf, isEdtfOrOpen } from '../domain/dates/edtf';
import { partyId as asPartyId, PARTY_ID, SLUG } from '../domain/model/ids';
import { faultOfAddress } from '../domain/text/address';
import { hasControlSigns, hasHiddenSigns } from '../domain/text/hidden-signs';
import type { Rule } from './problem';

/** A schema that reads the unknown into a domain type. */
export type Schema<Output> = v.GenericSchema<unknown, Output>;

/** The same schema, which calls a function before every value that it reads, because these may be many. */
export function telling<Output>(goesOn: () => void, schema: Schema<Output>): Schema<Output> {
  return {
    ...schema,
    '~run'(dataset, config) {
      goesOn();
      return schema['~run'](dataset, config);
    },
  };
}

/** What valibot is to say where a rule is broken: the rule, by its name. */
export const rule = (name: Rule): Rule => name;

/** Text that says something, and not too much. */
export const text = (description: string) =>
  v.pipe(v.string(), v.regex(/\S/, rule('empty')), v.maxLength(20_000), v.description(description));

const allSeen = v.check(
  (value: string) => !hasHiddenSigns(value) && !hasControlSigns(value),
  rule('hidden-signs'),
);

/** A name, or another text that stands inside sentences of ours. */
export const name = (description: string) => v.pipe(text(description), allSeen, v.description(description));

/** A text inside sentences of ours, that may also be empty. */
export const line = (description: string) =>
  v.pipe(v.string(), v.maxLength(20_000), allSeen, v.description(description));

/** A fingerprint. */
export const sha256 = (description: string) =>
  v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, rule('hexadecimal')), v.description(description));

/** A lasting id of a system, relationship, claim, source or dataset. */
export const slug = <Id extends string>(description: string) =>
  v.pipe(
    v.string(),
    v.regex(SLUG, rule('slug')),
    v.description(description),
    v.transform((value) => value as Id),
  );

/** A lasting id of a party. */
export const partyId = (description: string) =>
  v.pipe(v.string(), v.regex(PARTY_ID, rule('party-id')), v.description(description), v.transform(asPartyId));

/** The language of a name or a text. */
export const language = (description: string) =>
  v.pipe(
    v.string(),
    v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, rule('language')),
    v.description(description),
  );

/** What every address looks like; the published JSON Schema asks no more of them. */
const LIKE_AN_ADDRESS = /^[Hh][Tt][Tt][Pp][Ss]?:\/\/[^\s"<>]+$/;

/** An address on the web that can be opened without risk. */
export const address = (description: string) =>
  v.pipe(
    v.string(),
    v.regex(LIKE_AN_ADDRESS, ({ input }) => faultOfAddress(input) ?? rule('address-scheme')),
    v.check(
      (value) => !LIKE_AN_ADDRESS.test(value) || faultOfAddress(value) === null,
      ({ input }) => faultOfAddress(input) ?? '',
    ),
    v.description(description),
  );

/** A DOI, of the signs that its registries give out. */
export const doi = (description: string) =>
  v.pipe(
    v.string(),
    v.regex(/^10\.\d{4,9}\/[A-Za-z0-9._;()/:-]{1,200}$/, rule('doi')),
    v.description(description),
  );

/** A date with its uncertainty. */
export const edtf = (description: string) =>
  v.pipe(
    v.string(),
    v.check(isEdtf),
    v.description(`${description} An EDTF date: 2005-09-14, 2007-01~, 2010-12?, 2006/2007.`),
    v.transform((value) => value as EdtfDate),
  );

/** A day, month or year on which something began or ended; null where it did not, or has not yet. */
export const dayOrNone = (description: string) =>
  v.pipe(
    v.nullable(
      v.pipe(
        v.string(),
        v.check(isEdtf),
        v.check((value) => !interpretEdtf(value as EdtfDate).interval, rule('no-interval')),
        v.description('An EDTF date: 1982-05-30, 1982-05, 1982.'),
        v.transform((value) => value as EdtfDate),
      ),
    ),
    v.description(description),
  );

/** A date that may also be left open altogether: some time, nobody tells when. */
export const edtfOrOpen = (description: string) =>
  v.pipe(
    v.string(),
    v.check(isEdtfOrOpen),
    v.description(`${description} An EDTF date, or ../.. where nobody tells when.`),
    v.transform((value) => value as EdtfDate),
  );

/** A number of things, or an amount. */
export const count = (description: string) =>
  v.pipe(
    v.number(),
    v.minValue(0, rule('negative')),
    v.maxValue(Number.MAX_SAFE_INTEGER, rule('too-large')),
    v.description(description),
  );

/** A number of things, or null where it is not known. */
export const countOrNone = (description: string) =>
  v.pipe(v.nullable(count(description)), v.description(description));

/** An offset in a text. */
export const position = (description: string) =>
  v.pipe(
    v.number(),
    v.integer(rule('whole-number')),
    v.minValue(0, rule('negative')),
    v.description(description),
  );

/** One of a few words. */
export const oneOf = <const Words extends readonly string[]>(words: Words, description: string) =>
  v.pipe(v.picklist(words), v.description(description));

/** A list, every item of which is read by the same schema. */
export const list = <Item>(item: Schema<Item>, description: string) =>
  v.pipe(v.array(item), v.description(description));

interface Range {
  readonly min?: number;
  readonly max?: number;
}

/** Refuses a range whose ends are in the wrong order, whatever else is wrong with what holds it. */
export const inOrder = <Holder extends Range>() =>
  v.rawCheck<Holder>(({ dataset, addIssue }) => {
    const { min, max } = (dataset.value ?? {}) as { min?: unknown; max?: unknown };
    if (typeof min === 'number' && typeof max === 'number' && min > max) addIssue();
  });
