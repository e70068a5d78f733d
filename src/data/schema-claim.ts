/** The part of the file format that says who says what, and in which words. */
import * as v from 'valibot';
import { type Claim, SILENCES, STANCES } from '../domain/model/claim';
import type { ClaimId, RelationshipId, SourceId } from '../domain/model/ids';
import { MONEY_SCOPES, type Money, type Quantity } from '../domain/model/quantity';
import { STATUSES } from '../domain/model/status';
import {
  address,
  count,
  edtf,
  edtfOrOpen,
  inOrder,
  list,
  name,
  oneOf,
  partyId,
  position,
  rule,
  type Schema,
  sha256,
  slug,
  text,
} from './schema-parts';

const quantity: Schema<Quantity> = v.pipe(
  v.strictObject({
    min: v.exactOptional(count('The least number.')),
    max: v.exactOptional(count('The greatest number; equal to min where the number is exact.')),
    unit: text('What is counted, in the plural.'),
    estimate: v.pipe(v.boolean(), v.description('Whether the source marks the number as uncertain.')),
    words: v.exactOptional(text('The words of the source where it gives no number.')),
  }),
  inOrder(),
  v.check(
    (value) => value.min !== undefined || value.max !== undefined || value.words !== undefined,
    rule('quantity'),
  ),
  v.description('How many, as the source gives it.'),
);

const money: Schema<Money> = v.pipe(
  v.strictObject({
    min: v.exactOptional(count('The least amount.')),
    max: v.exactOptional(count('The greatest amount; equal to min where the amount is exact.')),
    currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, rule('currency')), v.description('ISO 4217 code.')),
    scope: oneOf(
      MONEY_SCOPES,
      'Whether it is the price of one item or of the package, what a licence allows, or what was delivered.',
    ),
    estimate: v.exactOptional(
      v.pipe(v.literal(true), v.description('True where the source marks the amount as uncertain.')),
    ),
  }),
  inOrder(),
  v.check((value) => value.min !== undefined || value.max !== undefined, rule('amount')),
  v.description('How much money, as the source gives it.'),
);

/** A list would be taken for an object whose columns are called 0, 1, 2; and a row without a cell says nothing. */
function isByColumn(cells: Readonly<Record<string, string>>): boolean {
  return !Object.keys(cells).every((column, i) => column === `${i}`);
}

const field = <const Name extends string>(name: Name) =>
  v.pipe(v.literal(name), v.description('Which field of the relationship it is.'));

const statement = v.variant('field', [
  v.strictObject({
    field: field('status'),
    status: oneOf(
      STATUSES,
      'What happened; “unknown” is only for the row of a table that says it in words that are not known here.',
    ),
    date: edtfOrOpen('When it happened.'),
  }),
  v.strictObject({ field: field('quantity'), quantity }),
  v.strictObject({ field: field('value'), value: money }),
]);

const attribution = v.pipe(
  v.strictObject({
    speaker: name('The person, institution or text that speaks.'),
    speakerInText: v.exactOptional(
      name('The speaker as it reads inside a sentence, in the singular: "one analyst".'),
    ),
    role: v.exactOptional(name('What the speaker is.')),
    party: v.exactOptional(partyId('The party that the speaker speaks for.')),
    unnamed: v.exactOptional(
      v.pipe(v.literal(true), v.description('True where the source leaves open who says so.')),
    ),
    through: v.exactOptional(text('Through whom the words reached the source.')),
    date: edtf('When it was said.'),
  }),
  v.description('Who said it, and when.'),
);

const citationType = <const Name extends string>(name: Name) =>
  v.pipe(v.literal(name), v.description('What the claim rests on: words, our own words for them, or a row.'));

const sourceRef = slug<SourceId>('The source.');

const quote = v.pipe(
  v.strictObject({
    exact: text('The words, character for character.'),
    prefix: v.pipe(v.string(), v.description('What stands right before them.')),
    suffix: v.pipe(v.string(), v.description('What stands right after them.')),
  }),
  v.description('The words, with what stands around them (W3C TextQuoteSelector).'),
);

const span = v.pipe(
  v.strictObject({
    start: position('Where the words begin, in Unicode code points from 0.'),
    end: position('Where they end, exclusive.'),
  }),
  v.description('Where the words stand in the text of the source (W3C TextPositionSelector).'),
);

const file = v.pipe(
  v.strictObject({
    name: name('What the file is called.'),
    sha256: sha256('SHA-256 of the file.'),
    sheet: v.exactOptional(
      name(
        'The sheet that the row stands in, where the file is a workbook: the line is then the number of the row.',
      ),
    ),
    table: v.exactOptional(
      name(
        'The table that the row stands in, where the file is a packed one: the line is then one of that table.',
      ),
    ),
  }),
  v.description('A person’s own file that the row stands in.'),
);

const excerpt = v.pipe(
  v.strictObject({
    column: v.pipe(v.string(), v.description('The column of the cell.')),
    exact: v.pipe(v.string(), v.description('The words, character for character.')),
  }),
  v.description('The words of a cell that the claim rests on, where it is not the row as a whole.'),
);

const paraphrase = v.pipe(
  v.strictObject({
    column: v.pipe(v.string(), v.description('The column of the cell.')),
    text: v.pipe(v.string(), v.description('What the cell says.')),
  }),
  v.description('The words of a cell that say in other words what the claim rests on.'),
);

const citation = v.pipe(
  v.variant('type', [
    v.strictObject({
      type: citationType('quotation'),
      source: sourceRef,
      quote,
      position: span,
      lead: v.exactOptional(
        text(
          'The words right before them, character for character, where the quotation points back to these.',
        ),
      ),
    }),
    v.strictObject({
      type: citationType('paraphrase'),
      source: sourceRef,
      text: text('What the source says, in our own words.'),
    }),
    v.strictObject({
      type: citationType('register-row'),
      source: sourceRef,
      deal: v.exactOptional(text('The register’s own number of the deal.')),
      file: v.exactOptional(file),
      line: v.exactOptional(position('The line of that file, from 1.')),
      excerpt: v.exactOptional(excerpt),
      paraphrase: v.exactOptional(paraphrase),
      address: v.exactOptional(address('Where the source that the row names can be read.')),
      cells: v.pipe(
        v.record(v.string(), v.string()),
        v.check(isByColumn, rule('cells')),
        v.description('What the row says, by column.'),
      ),
    }),
  ]),
  v.description('The words, or the row, that the claim rests on.'),
);

const checked = v.pipe(
  v.strictObject({
    by: name('Who held it against its source.'),
    on: edtf('When.'),
  }),
  v.description('That somebody checked it against its source; left out where nobody has.'),
);

/** A claim, as a file states it. */
export const claim: Schema<Claim> = v.strictObject({
  id: slug<ClaimId>('A slug that lasts.'),
  relationship: slug<RelationshipId>('The relationship that it speaks of.'),
  stance: oneOf(STANCES, 'Whether it supports the relationship, contradicts it, or is context.'),
  says: list(statement, 'The fields that it speaks of, each with the value it gives.'),
  silence: v.exactOptional(
    oneOf(
      SILENCES,
      'For a register that has no row: that it covers such weapons and has none, or that it does not cover them.',
    ),
  ),
  attribution,
  citation,
  wordsBefore: v.exactOptional(
    text(
      'The words that it was made of, where the text of its source was corrected since; left out once somebody has seen whether the words now still say so.',
    ),
  ),
  checked: v.exactOptional(checked),
});
