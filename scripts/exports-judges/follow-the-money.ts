/**
 * The model of FollowTheMoney, as its package for JavaScript has it. The package knows schemas and properties; what a
 * value may be is written in its model, and asked here.
 */
import {
  defaultModel,
  type Entity,
  type IEntityDatum,
  Model,
  type Property,
} from '@alephdata/followthemoney';
import { legible } from '../../src/domain/text/legible';
import { type Judge, oneByOne, textOf, type WrittenFile } from './judge';

const model = new Model(defaultModel);

/** What its Python library takes for an id. */
const ENTITY_ID = /^[0-9a-zA-Z](?:[0-9a-zA-Z.-]*[0-9a-zA-Z])?$/;

const PARTIAL_DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

const countries: unknown = Reflect.get(Object(defaultModel.types['country']), 'values');

/** What is wrong with a value of a type; nothing where any text will do. */
const FAULT_OF_TYPE: Readonly<Record<string, (value: string) => boolean>> = {
  date: (value) => !PARTIAL_DATE.test(value),
  url: (value) => !URL.canParse(value) || !/^https?:/.test(value),
  country: (value) => !Object.hasOwn(Object(countries), value),
  entity: (value) => !ENTITY_ID.test(value),
};

const lengthOf = (text: string) => Array.from(text).length;

function faultsOfValue(property: Property, value: unknown): string[] {
  if (typeof value !== 'string') return [`${property.qname} is no text`];
  const isWrong = FAULT_OF_TYPE[property.type.name]?.(value) ?? false;
  return [
    ...(isWrong ? [`${property.qname} is no ${property.type.name}: ${value}`] : []),
    ...(value === '' ? [`${property.qname} is empty`] : []),
    ...(lengthOf(value) > property.maxLength
      ? [`${property.qname} is longer than ${property.maxLength}`]
      : []),
    ...(legible(value) === value ? [] : [`${property.qname} holds signs that break programs`]),
  ];
}

/** What a reference leads to: an entity of the file, of the schema that the property asks for. */
function faultsOfReference(property: Property, value: string, all: ReadonlyMap<string, Entity>): string[] {
  const target = all.get(value);
  if (!target) return [`${property.qname} leads nowhere: ${value}`];
  return target.schema.isA(property.getRange()) ? [] : [`${property.qname} leads to a ${target.schema.name}`];
}

function faultsOfEntity(entity: Entity, all: ReadonlyMap<string, Entity>): string[] {
  const { schema } = entity;
  const missing = schema.required.filter((name) => entity.getProperty(name).length === 0);
  const ofValues = entity
    .getProperties()
    .flatMap((property) =>
      entity
        .getProperty(property)
        .flatMap((value) => [
          ...faultsOfValue(property, value),
          ...(property.type.name === 'entity' ? faultsOfReference(property, String(value), all) : []),
          ...(property.stub ? [`${property.qname} cannot be written`] : []),
        ]),
    );
  return [
    ...(schema.abstract ? [`${schema.name} is abstract`] : []),
    ...(ENTITY_ID.test(entity.id) ? [] : [`no id: ${entity.id}`]),
    ...missing.map((name) => `${schema.name} has no ${name}`),
    ...ofValues,
  ].map((fault) => `${entity.id}: ${fault}`);
}

/** What the file does not say of the view: a relationship, its two ends, a source, the words of a quotation. */
function missingFrom({ view }: WrittenFile, entities: readonly Entity[]): string[] {
  const records = new Map(
    entities.flatMap((entity) =>
      entity.schema.isA('Interval') ? entity.getProperty('recordId').map((id) => [id, entity] as const) : [],
    ),
  );
  const intervals = entities.filter(({ schema }) => schema.isA('Interval')).length;
  const documents = new Set(entities.filter(({ schema }) => schema.isDocument()).map(({ id }) => id));
  const absent = view.relationships.flatMap(({ id, claims }) => {
    const description = records.get(id)?.getProperty('description').join('\n');
    if (description === undefined) return [`${id} is not there`];
    const words = claims.flatMap(({ citation }) =>
      citation.type === 'quotation' ? [legible(citation.quote.exact).slice(0, 60_000)] : [],
    );
    return [
      ...words
        .filter((quoted) => !description.includes(quoted))
        .map(() => `${id} lacks words that it rests on`),
      ...claims
        .filter(({ citation }) => !documents.has(`armsgraph-source-${citation.source}`))
        .map(({ citation }) => `${citation.source} is no document`),
    ];
  });
  const counted = view.relationships.length;
  return intervals === counted ? absent : [...absent, `${intervals} intervals for ${counted} relationships`];
}

/** Every line an entity that the model knows, whose references hold; and all of the view among them. */
export const followTheMoney: Judge = {
  name: 'FollowTheMoney',
  judge: oneByOne((file) => {
    const lines = textOf(file).trimEnd().split('\n');
    const entities = lines.map((line) => model.getEntity(JSON.parse(line) as IEntityDatum));
    const all = new Map(entities.map((entity) => [entity.id, entity]));
    return [
      ...(all.size === entities.length ? [] : ['two entities have one id']),
      ...entities.flatMap((entity) => faultsOfEntity(entity, all)),
      ...missingFrom(file, entities),
    ];
  }),
};
