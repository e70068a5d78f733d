/** Views and texts of links as fast-check makes them up. */
import fc from 'fast-check';
import { FACET_IDS, type FacetId } from '../src/domain/columns/facets';
import { commonId, MAX_PARTIES } from '../src/domain/connections/common';
import { connectionId, WISHES } from '../src/domain/connections/connection';
import { type Around, DEPTHS, DIRECTIONS, MAX_CENTRES, withCentre } from '../src/domain/filter/around';
import type { Choice } from '../src/domain/filter/filter';
import { FOLDS } from '../src/domain/lenses/folds/fold-to';
import type { ClaimId, DatasetId, PartyId, SelectableId, SourceId, StoryId } from '../src/domain/model/ids';
import { joinsInLink } from '../src/domain/model/name-joins';
import { CATEGORIES } from '../src/domain/model/system';
import { YEAR_MEANINGS } from '../src/domain/model/year-meanings';
import { keysOf } from '../src/domain/text/keys-of';
import { SORTING_COLUMN_IDS } from '../src/domain/views/table-columns';
import { fileReference } from '../src/permalink/files';
import { PARAMETERS } from '../src/permalink/parameters';
import { inOrder, rounded } from '../src/permalink/places';
import { DEFAULT_VIEW, type FileReference, type View } from '../src/permalink/view';

const slugUpTo = (longest: number) =>
  fc
    .array(fc.stringMatching(/^[a-z0-9]{1,12}$/), { minLength: 1, maxLength: 6 })
    .map((words) => words.join('-').slice(0, longest).replace(/-$/, ''));
const idUpTo = (longest: number) => fc.oneof(slugUpTo(longest), fc.stringMatching(/^[A-Z]{3,4}$/));
/** An id of anything but a party. */
export const slug = slugUpTo(64);

/** An id. */
export const id = idUpTo(64);

/** A choice among ids, each of which is included or excluded, never both. */
const choiceOf = (most: number, longest: number): fc.Arbitrary<Choice> =>
  fc
    .uniqueArray(fc.tuple(idUpTo(longest), fc.boolean()), { selector: ([value]) => value, maxLength: most })
    .map((marks) => ({
      include: marks.filter(([, included]) => included).map(([value]) => value),
      exclude: marks.filter(([, included]) => !included).map(([value]) => value),
    }));

const years = fc
  .tuple(fc.integer({ min: 1000, max: 2999 }), fc.integer({ min: 1000, max: 2999 }))
  .map(([a, b]) => ({ first: Math.min(a, b), last: Math.max(a, b) }));

const datasetVersion = fc.tuple(fc.nat(999), fc.nat(999), fc.nat(999)).map((numbers) => numbers.join('.'));

/** Up to three files with names such as these. */
const filesNamed = (name: fc.Arbitrary<string>): fc.Arbitrary<FileReference[]> =>
  fc.array(
    fc.tuple(name, fc.stringMatching(/^[0-9a-f]{64}$/)).map(([text, sha256]) => fileReference(text, sha256)),
    { maxLength: 3 },
  );
const anyName = fc.oneof(
  fc.string({ minLength: 1 }),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120, size: 'max' }),
);
/** A name of a file that a link need not escape. */
export const plainName = fc.stringMatching(/^[a-z0-9-]{1,16}\.csv$/);

/** Names joined by hand, as a link holds them. */
const joinsUpTo = (most: number) =>
  fc
    .array(fc.tuple(slug, id), { maxLength: Math.min(most, 3) })
    .map((joins) => joinsInLink(joins.map(([own, to]) => ({ id: own, to }))));

const place = fc.integer({ min: -50_000, max: 50_000 }).map((tenths) => rounded(tenths / 10));
const extent = fc.integer({ min: 1, max: 50_000 }).map((tenths) => rounded(tenths / 10));

/** How two things are connected. */
const connectionUpTo = (longest: number): fc.Arbitrary<SelectableId> =>
  fc
    .tuple(fc.uniqueArray(idUpTo(longest), { minLength: 2, maxLength: 2 }), fc.subarray([...WISHES]))
    .map(([[from = '', to = ''], wishes]) => connectionId({ ends: [from, to], wishes }));

/** What several parties have in common. */
const commonUpTo = (longest: number): fc.Arbitrary<SelectableId> =>
  fc.uniqueArray(idUpTo(longest), { minLength: 2, maxLength: MAX_PARTIES }).map(commonId);

/** What relationships lie around, as asking one after the other makes it. */
const centresUpTo = (most: number, longest: number) =>
  fc
    .array(
      fc.record({
        id: idUpTo(longest).map((text) => text as PartyId),
        depth: fc.constantFrom(...DEPTHS),
        direction: fc.constantFrom(...DIRECTIONS),
      }),
      { maxLength: Math.min(most, MAX_CENTRES) },
    )
    .map((asked) => asked.reduce<readonly Around[]>(withCentre, []));

/** A part of a view that a parameter of its own tells. */
type Part = Exclude<keyof View, 'filter'>;

/** A part whose parameter is one of a few words, or that is as nobody chose it. @throws where it is not one of a few */
function ofWords<Key extends Part>(key: Key): fc.Arbitrary<View[Key]> {
  const { texts, parse } = PARAMETERS[key];
  if (!texts) throw new Error(`Chance links lack ${key}, which is not one of a few words: make it up below.`);
  return fc
    .option(fc.constantFrom(...texts))
    .map((text) => (text === null ? DEFAULT_VIEW : parse(DEFAULT_VIEW, text).view)[key]);
}

/** A view with these parts made up as they are here, and each of the others as one of its words. */
function viewOf(madeUp: { readonly [Key in keyof View]?: fc.Arbitrary<View[Key]> }): fc.Arbitrary<View> {
  const others = keysOf(DEFAULT_VIEW).filter((key): key is Part => !(key in madeUp));
  const parts: Record<string, fc.Arbitrary<unknown>> = { ...madeUp };
  for (const key of others) parts[key] = ofWords(key);
  return fc.record(parts).map((made) => ({ ...DEFAULT_VIEW, ...made }));
}

/** Any view at all, with so many values in each facet, of such length, and files with such names, at the most. */
export const viewWith = (most: number, longest = 64, name = anyName): fc.Arbitrary<View> =>
  viewOf({
    dataset: fc.option(
      fc.record({ id: slug.map((text) => text as DatasetId), version: fc.option(datasetVersion) }),
    ),
    files: filesNamed(name),
    mappings: filesNamed(name),
    joins: joinsUpTo(most),
    most: fc.option(fc.integer({ min: 1, max: 999_999 })),
    fold: fc.option(fc.constantFrom(...FOLDS, 'nato', 'eu')),
    opened: fc.subarray([...CATEGORIES]),
    reading: fc.option(slugUpTo(longest).map((text) => text as SourceId)),
    selection: fc.option(
      fc.oneof(
        idUpTo(longest).map((text) => text as SelectableId),
        connectionUpTo(longest),
        commonUpTo(longest),
      ),
    ),
    claim: fc.option(slugUpTo(longest).map((text) => text as ClaimId)),
    least: fc.option(fc.integer({ min: 1, max: 999_999 })),
    sorting: fc.option(
      fc.record({ column: fc.constantFrom(...SORTING_COLUMN_IDS), descending: fc.boolean() }),
    ),
    camera: fc.option(fc.record({ x: place, y: place, width: extent, height: extent })),
    moved: fc
      .array(fc.record({ id: idUpTo(longest), x: place, y: place }), { maxLength: Math.min(most, 5) })
      .map(inOrder),
    story: fc.option(
      fc.record({
        id: slugUpTo(longest).map((text) => text as StoryId),
        step: fc.integer({ min: 1, max: 99 }),
        isAlone: fc.constant(false),
      }),
    ),
    comparison: fc.option(
      fc
        .record({
          facet: fc.constantFrom(...FACET_IDS),
          choice: choiceOf(most, longest),
          years: fc.option(years),
        })
        .map(({ facet, choice, years: other }) => ({
          facets: { [facet]: choice },
          ...(other && { years: other }),
        })),
    ),
    filter: fc.record({
      years: fc.option(years),
      around: centresUpTo(most, longest),
      dated: fc.constantFrom(...YEAR_MEANINGS),
      facets: fc
        .tuple(...FACET_IDS.map(() => choiceOf(most, longest)))
        .map((choices) => Object.fromEntries(FACET_IDS.map((facet, at) => [facet, choices[at]])))
        .map((facets) => facets as Record<FacetId, Choice>),
    }),
  });

/** Texts that look like links, more or less. */
const nearlyLink = fc
  .array(
    fc.tuple(
      fc.oneof(fc.constantFrom(...Object.values(PARAMETERS).map(({ name }) => name)), fc.string()),
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.constantFrom(
          '1',
          'systems',
          'graph',
          '2015..2000',
          '2007',
          '%',
          '%7E',
          '+',
          '=',
          '!',
          'small@1.0.0',
          'deals.csv@0123456789ab',
          'tiv',
          'aircraft~ships',
          'what-venezuela-asked-for..3',
          'years:2015..2024',
          'from:CHN~!RUS~years:any',
          'IRN~2~back,VEN~1,,IRN~9',
        ),
        fc
          .array(fc.oneof(id, fc.string(), fc.constantFrom('!', '~', 'Côte d’Ivoire', '%C3', '\ud800')))
          .map((parts) => parts.join('~')),
      ),
    ),
  )
  .map((pairs) => `?${pairs.map(([name, value]) => `${name}=${value}`).join('&')}`);

/** Any text, which may look like a link. */
export const anyText = fc.oneof(
  nearlyLink,
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
);
