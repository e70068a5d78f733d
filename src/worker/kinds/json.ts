/** Kinds of files that are JSON, known by their keys. */
import { listed } from '../../domain/text/listed';
import { EXPORT_TABLE, excerptOf, GET_CSV, GET_FILE, MAKE_TABLE } from './advice';
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

/** Whether JSON says of itself that it is a dataset of ours, or is made like one. */
export function claimsToBeDataset(outline: JsonOutline): boolean {
  return DATASET_KIND.test(textAt(outline, 'meta.kind')) || has('meta', 'data')(outline);
}

const MAKE_EDGES =
  'Save its links as a table in CSV, with a row for each that says who supplies what to whom, and when, and open that file.';

/** The names of columns as a person would read them. */
function columnsIn({ flat }: JsonOutline): string {
  const names = flat.slice(0, 8).map((name) => `“${excerptOf(name, 30)}”`);
  return flat.length > names.length ? `${names.join(', ')} and more` : listed(names, 'and');
}

const AS_COLUMNS =
  'Save it as CSV with these as columns, for example with a spreadsheet program, pandas or R, and open that file.';

/** A key of an object that holds a list of records, as answers of servers have. */
const LIST_OF_RECORDS = /^(data|results?|records|items|rows|deals|value|response)\[\]\./;

/** Kinds of JSON, but for our own. */
export const KINDS_OF_JSON: readonly OtherKind<JsonOutline>[] = [
  {
    is: (outline) =>
      [...outline.values.keys()].some((path) => /(^|\.)(tradeId|orderYrEst|deliveryYr)$/.test(path)),
    what: 'This is data in JSON that SIPRI’s site makes for its own page',
    todo: GET_CSV,
  },
  {
    is: has('id', 'schema', 'properties'),
    what: 'This is data of FollowTheMoney, as Aleph and OpenSanctions have it',
    todo: MAKE_TABLE,
  },
  {
    is: hasSome(
      ...['elements.nodes[].data', 'elements.edges[].data', 'elements[].data'],
      ...['elements.nodes[].data.id', 'elements.edges[].data.source'],
    ),
    what: 'This is a network of Cytoscape (JSON)',
    todo: 'Open it in Cytoscape, export its table of edges as CSV, and open that file. Its rows must say who supplies what to whom, and when.',
  },
  {
    is: (outline) => has('nodes')(outline) && hasSome('links', 'edges')(outline),
    what: 'This is a graph as a list of nodes and links, in JSON',
    todo: MAKE_EDGES,
  },
  {
    is: (outline) => GEOMETRY.test(textAt(outline, 'type')),
    what: 'This is a map (GeoJSON or TopoJSON)',
    todo: 'Armsgraph reads tables of deals in CSV, and no maps.',
  },
  { is: hasSome('@context', '@graph'), what: 'This is linked data (JSON-LD)', todo: MAKE_TABLE },
  {
    is: hasSome('resources[].path', 'resources[].schema'),
    what: 'This is the description of a data package, without its tables',
    todo: (outline) => {
      const table = textAt(outline, 'resources[].path');
      return `Open the table that belongs to it${table === '' ? '' : `: “${excerptOf(table, 80)}”`}.`;
    },
  },
  {
    is: (outline) => /^https:\/\/docs\.google\.com\//.test(textAt(outline, 'url')) || has('doc_id')(outline),
    what: 'This is no more than a link to a document at Google',
    todo: 'Open it there, choose File, Download, Comma Separated Values (.csv), and open the file that this makes.',
  },
  {
    is: (outline) => has('type', 'title')(outline) && hasSome('issued', 'author', 'DOI')(outline),
    what: 'This is a list of publications (CSL-JSON)',
    todo: 'Armsgraph reads tables of deals, and no lists of publications.',
  },
  {
    is: (outline) =>
      outline.form === 'object' &&
      outline.values.size <= 12 &&
      hasSome('error', 'detail', 'message')(outline),
    what: (outline) => {
      const said = ['message', 'detail', 'error_description', 'error', 'error.message']
        .map((key) => excerptOf(textAt(outline, key)))
        .find((text) => text !== '');
      return `This is the answer of a server that did not send the file${said ? `: “${said}”` : ''}`;
    },
    todo: GET_FILE,
  },
  {
    is: ({ form, flat }) => form === 'lines' && flat.length > 0,
    what: (outline) => `These are records in JSON, one a line (NDJSON), with ${columnsIn(outline)}`,
    todo: AS_COLUMNS,
  },
  {
    is: ({ flat }) => flat.length > 0,
    what: (outline) => `This is a list of records in JSON, with ${columnsIn(outline)}`,
    todo: AS_COLUMNS,
  },
  {
    is: ({ form }) => form === 'lines',
    what: 'These are records in JSON, one a line (NDJSON)',
    todo: MAKE_TABLE,
  },
  {
    is: (outline) =>
      !claimsToBeDataset(outline) && [...outline.values.keys()].some((path) => LIST_OF_RECORDS.test(path)),
    what: 'This is a list of records in JSON',
    todo: EXPORT_TABLE,
  },
];
