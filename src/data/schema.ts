/**
 * The file format, written once: the checker reads files with it, and the published JSON Schema is made from it.
 * Each object schema is held to its domain type, so that the two cannot drift apart.
 */
import * as v from 'valibot';
import type { DatasetStatement, TakenMember } from '../domain/model/dataset';
import type { Group, Membership } from '../domain/model/group';
import { hasLeiChecksum, IDENTIFIER } from '../domain/model/identifiers';
import type { DatasetId, SourceId, SystemId } from '../domain/model/ids';
import { ALIAS_TYPES, PARTY_KINDS, type Party } from '../domain/model/party';
import { SOURCE_KINDS, type Source } from '../domain/model/source';
import { CATEGORIES, SYSTEM_KINDS, type System, UNROCA_CATEGORIES } from '../domain/model/system';
import { FORMAT_KIND, FORMAT_VERSION } from './dataset-format';
import { band } from './schema-band';
import { claim } from './schema-claim';
import {
  address,
  count,
  dayOrNone,
  doi,
  edtf,
  language,
  line,
  list,
  name,
  oneOf,
  partyId,
  rule,
  type Schema,
  sha256,
  slug,
  telling,
  text,
} from './schema-parts';
import { relationship } from './schema-relationship';
import { story } from './schema-story';

const identifiers = v.pipe(
  v.strictObject({
    wikidata: v.exactOptional(
      v.pipe(
        v.string(),
        v.regex(IDENTIFIER.wikidata.pattern, rule('wikidata')),
        v.description('Its number in Wikidata.'),
      ),
    ),
    lei: v.exactOptional(
      v.pipe(
        v.string(),
        v.regex(IDENTIFIER.lei.pattern, rule('lei')),
        v.check(hasLeiChecksum, rule('lei-checksum')),
        v.description('Its Legal Entity Identifier (ISO 17442).'),
      ),
    ),
  }),
  v.description('What others know it by.'),
);

const alias = v.strictObject({
  name: name('The other name.'),
  type: oneOf(ALIAS_TYPES, 'What kind of name it is.'),
  language: v.exactOptional(language('The language of the name (BCP 47), where it is not English.')),
});

/** A party, as a file states it. */
export const party: Schema<Party> = v.strictObject({
  id: partyId('ISO 3166-1 alpha-3 for a state, ISO 3166-3 for a former one, a slug for the rest.'),
  kind: oneOf(PARTY_KINDS, 'What the party is.'),
  name: name('The usual English name.'),
  nameInText: v.exactOptional(name('The name as it reads inside a sentence: "the United States".')),
  aliases: list(alias, 'Other names.'),
  identifiers: v.exactOptional(identifiers),
  formerIds: list(partyId('A former id.'), 'Ids that this party had in earlier versions.'),
});

/** A weapon system or class, as a file states it. */
export const system: Schema<System> = v.strictObject({
  id: slug<SystemId>('A slug that lasts; labels drift, ids do not.'),
  kind: oneOf(SYSTEM_KINDS, 'A named type, a class, or weapons that the source does not name.'),
  name: name('The usual designation.'),
  nameInText: v.exactOptional(name('The name as it reads inside a sentence: "a missile defence system".')),
  description: text('What it is, in two or three words.'),
  category: v.exactOptional(oneOf(CATEGORIES, 'The armament category, after SIPRI.')),
  unroca: v.exactOptional(oneOf(UNROCA_CATEGORIES, 'The category of the UN Register.')),
  aliases: list(alias, 'Other names, each with its type.'),
  identifiers: v.exactOptional(identifiers),
  memberOf: v.exactOptional(slug<SystemId>('The class that it belongs to.')),
  family: v.exactOptional(slug<string>('A slug that systems of one family share.')),
  formerIds: list(slug<SystemId>('A former id.'), 'Ids that this system had in earlier versions.'),
});

/** A source, as a file states it. */
export const source: Schema<Source> = v.pipe(
  v.strictObject({
    id: slug<SourceId>('A slug that lasts.'),
    kind: oneOf(SOURCE_KINDS, 'A document or a register.'),
    title: name('The title.'),
    publisher: name('Who published it.'),
    author: v.exactOptional(name('Who wrote it, where that is known.')),
    description: v.exactOptional(
      name('What the publisher or the text is, in a few words: "Venezuelan news site".'),
    ),
    language: v.exactOptional(
      language('The language of the title and the text (BCP 47); left out where it is English.'),
    ),
    date: edtf('When it was published, as far as that is known.'),
    note: v.exactOptional(
      text('What is known about the date, title or authorship beyond their plain values.'),
    ),
    address: v.exactOptional(address('The public page; left out where the source is known without one.')),
    archive: v.exactOptional(
      v.pipe(
        v.strictObject({ address: address('The copy.'), date: edtf('When it was made.') }),
        v.description('A copy of the page that lasts, as archives of the web make them.'),
      ),
    ),
    doi: v.exactOptional(doi('Its DOI without an address before it: 10.55163/SAFC1241.')),
    credit: v.exactOptional(name('The credit line that the publisher asks for.')),
    licence: v.exactOptional(name('Under which terms its text may be used.')),
    text: v.exactOptional(
      v.pipe(v.string(), v.maxLength(2_000_000), v.description('The full text, word for word.')),
    ),
    sha256: v.exactOptional(sha256('SHA-256 of the full text in UTF-8.')),
  }),
  v.check((value) => (value.text === undefined) === (value.sha256 === undefined), rule('text-and-hash')),
);

const member: Schema<TakenMember> = v.strictObject({
  id: slug<DatasetId>('The id of the dataset.'),
  title: name('Its title.'),
  version: name('Its version; of a file of rows the beginning of its SHA-256.'),
  date: edtf('When that version was made.'),
  licence: line('Under which terms others may use it; empty where it does not say.'),
  credit: line('Whom to name; empty where it does not say.'),
  skipped: v.exactOptional(count('How many rows of its file could not be used.')),
  sha256: sha256('SHA-256 of its file.'),
  undated: v.exactOptional(
    v.pipe(v.literal(true), v.description('Whether its date is that of the day on which its file was read.')),
  ),
  whole: v.exactOptional(
    v.pipe(v.literal(true), v.description('Whether all of its relationships are here.')),
  ),
});

const membership: Schema<Membership> = v.strictObject({
  party: partyId('A party of this dataset, or any state by its ISO 3166-1 alpha-3 code.'),
  from: dayOrNone('Its first day as a member; null where it was one all along.'),
  until: dayOrNone('Its last day as a member; null where it still is one.'),
});

/** A group of states, as a file states it. */
const group: Schema<Group> = v.strictObject({
  id: slug<string>('A slug that lasts; links hold it. One of ours, such as nato, takes the place of ours.'),
  title: name('What the group is called.'),
  nameInText: v.exactOptional(name('The title as it reads inside a sentence: "the Quad".')),
  memberships: list(membership, 'Who was a member, and when. Who left and came back stands there twice.'),
  source: slug<SourceId>('The source that the memberships were taken from.'),
});

const version = v.pipe(
  v.string(),
  v.regex(/^\d+\.\d+\.\d+$/, rule('version')),
  v.description('The version of the data.'),
);

/** What a dataset states, of which every long list is put together from items by a function. */
const data = (item: <Output>(schema: Schema<Output>) => Schema<Output>): Schema<DatasetStatement> =>
  v.pipe(
    v.strictObject({
      id: slug<DatasetId>('A slug that lasts; permalinks hold it.'),
      title: name('The title.'),
      version,
      date: edtf('When this version was made.'),
      description: text('What the dataset is about, in a sentence or two.'),
      licence: text('Under which terms others may use it.'),
      credit: text('Whom to name.'),
      changes: v.exactOptional(
        list(
          v.strictObject({ version, words: text('What it changed, in a sentence.') }),
          'What each version changed, the oldest first: whoever opens an older link is told.',
        ),
      ),
      parties: list(item(party), 'Everybody who takes part.'),
      systems: list(item(system), 'The weapon systems and classes.'),
      sources: list(item(source), 'Where the claims come from.'),
      relationships: list(item(relationship), 'Who does what to whom.'),
      claims: list(item(claim), 'What each source says about each relationship.'),
      bands: v.exactOptional(
        list(
          band,
          'Embargoes, sanctions and wars that deals are seen against, beside those that the app knows.',
        ),
      ),
      groups: v.exactOptional(
        list(item(group), 'Groups of states to filter by, beside those that the app brings along.'),
      ),
      stories: v.exactOptional(
        list(item(story), 'Views to step through, each with a title and some sentences.'),
      ),
      members: v.exactOptional(
        list(member, 'The datasets that it was taken from, where it is a part of what was shown of them.'),
      ),
    }),
    v.description('What the dataset states.'),
  );

const fileOf = (stated: Schema<DatasetStatement>) =>
  v.strictObject({
    $schema: v.exactOptional(v.pipe(v.string(), v.description('Where the JSON Schema stands.'))),
    meta: v.pipe(
      v.strictObject({
        kind: v.pipe(v.literal(FORMAT_KIND), v.description('Says that this is a dataset of Armsgraph.')),
        version: v.pipe(v.literal(FORMAT_VERSION), v.description('The version of the file format.')),
      }),
      v.description('What kind of file this is.'),
    ),
    data: stated,
  });

/** A dataset file of the current format. */
export const datasetFile = fileOf(data((schema) => schema));

/** The same, for reading files that may be long: it calls a function at every item. */
export const datasetFileTelling = (goesOn: () => void) => fileOf(data((schema) => telling(goesOn, schema)));
