/** Kinds of files that are JSON, known by their keys. */
import { excerptOf } from './excerpt';
import type { JsonOutline } from './json-outline';
import type { OtherKind } from './kind';

/** JSON that has all of these keys. */
function has(...keys: readonly string[]): (outline: JsonOutline) => boolean {
  return ({ values }) => keys.every((key) => values.has(key));
}

/** JSON that has one of these keys. */
function hasSome(...keys: readonly string[]): (outline: JsonOutline) => boolean {
  return ({ values }) => keys.some((key) => values.has(key));
}

/** The text that a key has for its first value; empty where it has none. */
function textAt({ values }: JsonOutline, key: string): string {
  const value = values.get(key);
  return typeof value === 'object' ? value.text : '';
}

const DATASET_KIND = /^armsgraph/;
const GEOMETRY = /^(Feature|FeatureCollection|GeometryCollection|Topology)$/;

/** Whether these are the entities of FollowTheMoney that we wrote: the first of them is the view. */
const isOwnEntities = (outline: JsonOutline) =>
  outline.form === 'lines' && textAt(outline, 'id').startsWith('armsgraph-view-') && has('schema')(outline);

/** Whether JSON says of itself that it is a dataset of ours, or is made like one. */
export function claimsToBeDataset(outline: JsonOutline): boolean {
  if (isOwnEntities(outline)) return true;
  return DATASET_KIND.test(textAt(outline, 'meta.kind')) || has('meta', 'data')(outline);
}

/** So many columns are named. */
const MAX_NAMED = 8;

/** The columns of records, as many of them as are named. */
function columnsIn({ flat }: JsonOutline) {
  const columns = flat.slice(0, MAX_NAMED).map((name) => excerptOf(name, 30));
  return { columns, more: flat.length > MAX_NAMED };
}

/** What a server says in the place of a file; empty where it says nothing. */
function answerIn(outline: JsonOutline): string {
  return (
    ['message', 'detail', 'error_description', 'error', 'error.message']
      .map((key) => excerptOf(textAt(outline, key)))
      .find((text) => text !== '') ?? ''
  );
}

/** A key of an object that holds a list of records, as answers of servers have. */
const LIST_OF_RECORDS = /^(data|results?|records|items|rows|deals|value|response)\[\]\./;

/** Kinds of JSON, but for our own. */
export const KINDS_OF_JSON: readonly OtherKind<JsonOutline>[] = [
  {
    is: (outline) =>
      [...outline.values.keys()].some((path) => /(^|\.)(tradeId|orderYrEst|deliveryYr)$/.test(path)),
    file: 'json-of-sipri',
  },
  {
    is: has('id', 'schema', 'properties'),
    file: 'follow-the-money',
  },
  {
    is: hasSome(
      ...['elements.nodes[].data', 'elements.edges[].data', 'elements[].data'],
      ...['elements.nodes[].data.id', 'elements.edges[].data.source'],
    ),
    file: 'cytoscape',
  },
  {
    is: (outline) => has('nodes')(outline) && hasSome('links', 'edges')(outline),
    file: 'node-link',
  },
  {
    is: (outline) => GEOMETRY.test(textAt(outline, 'type')),
    file: 'geojson',
  },
  { is: hasSome('@context', '@graph'), file: 'json-ld' },
  {
    is: hasSome('resources[].path', 'resources[].schema'),
    file: (outline) => ({ code: 'data-package', table: excerptOf(textAt(outline, 'resources[].path'), 80) }),
  },
  {
    is: (outline) => /^https:\/\/docs\.google\.com\//.test(textAt(outline, 'url')) || has('doc_id')(outline),
    file: 'google-link',
  },
  {
    is: (outline) => has('type', 'title')(outline) && hasSome('issued', 'author', 'DOI')(outline),
    file: 'csl-json',
  },
  {
    is: (outline) =>
      outline.form === 'object' &&
      outline.values.size <= 12 &&
      hasSome('error', 'detail', 'message')(outline),
    file: (outline) => ({ code: 'server-answer', answer: answerIn(outline) }),
  },
  {
    is: ({ form, flat }) => form === 'lines' && flat.length > 0,
    file: (outline) => ({ code: 'record-lines', ...columnsIn(outline) }),
  },
  {
    is: ({ flat }) => flat.length > 0,
    file: (outline) => ({ code: 'records', ...columnsIn(outline) }),
  },
  {
    is: ({ form }) => form === 'lines',
    file: 'nested-lines',
  },
  {
    is: (outline) =>
      !claimsToBeDataset(outline) && [...outline.values.keys()].some((path) => LIST_OF_RECORDS.test(path)),
    file: 'nested-records',
  },
];
