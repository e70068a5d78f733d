/** The order in which a case file is written: the same for the same content, by whichever way it came about. */
import type { DatasetStatement } from '../../../domain/model/dataset';
import { datasetFile } from '../../schema';
import type { SchemaShape } from '../../schema-shape';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The one of several shapes whose fixed words an object has: `type`, or `field`. */
const chosenOption = (
  { options = [] }: SchemaShape,
  value: Readonly<Record<string, unknown>>,
): SchemaShape | undefined =>
  options.find(({ entries }) =>
    Object.entries(entries ?? {}).some(
      ([key, { literal }]) => literal !== undefined && value[key] === literal,
    ),
  );

/** A value with the keys of its objects in the order of the schema; keys that it does not know stand behind. */
function inOrder(shape: SchemaShape | undefined, value: unknown): unknown {
  if (shape?.wrapped) return inOrder(shape.wrapped, value);
  if (Array.isArray(value)) return value.map((item) => inOrder(shape?.item, item));
  if (!isObject(value)) return value;
  const entries = (shape && (shape.entries ?? chosenOption(shape, value)?.entries)) ?? {};
  const known = Object.keys(entries).filter((key) => value[key] !== undefined);
  const unknown = Object.keys(value).filter((key) => !Object.hasOwn(entries, key));
  return Object.fromEntries([...known, ...unknown].map((key) => [key, inOrder(entries[key], value[key])]));
}

const compareText = (a: string, b: string) => (a < b ? -1 : Number(a > b));

/** A list by its ids, of which capitals stand before small letters in every language. */
export const byId = <Item extends { readonly id: string }>(items: readonly Item[]): readonly Item[] =>
  [...items].sort((a, b) => compareText(a.id, b.id));

/** The same names, each once, from A to Z. */
const sorted = <Text extends string>(texts: readonly Text[]): readonly Text[] =>
  [...new Set(texts)].sort(compareText);

/**
 * A case file as it is written: its lists by their ids, and every key in the order of the schema. What a person has put in
 * an order keeps it: stories, the steps of one, names, intermediaries, what a claim says, the versions in the head.
 *
 * Where two claims weigh the same, the first of them gives a relationship its value: what is to look the same once it is
 * saved and opened again is shown in this order.
 */
export function inSavedOrder(statement: DatasetStatement): DatasetStatement {
  const { bands, groups } = statement;
  const listed: DatasetStatement = {
    ...statement,
    parties: byId(statement.parties).map((one) => ({ ...one, formerIds: sorted(one.formerIds) })),
    systems: byId(statement.systems).map((one) => ({ ...one, formerIds: sorted(one.formerIds) })),
    sources: byId(statement.sources),
    relationships: byId(statement.relationships),
    claims: byId(statement.claims),
    ...(bands && { bands: byId(bands) }),
    ...(groups && { groups: byId(groups) }),
  };
  const { data } = datasetFile.entries as unknown as Readonly<Record<string, SchemaShape>>;
  return inOrder(data, listed) as DatasetStatement;
}
