/**
 * What a Data Package says of itself in `datapackage.json`, after Data Package 2, and in such a way that readers of
 * version 1 take it too: these ask for profiles where version 2 has schemas.
 */
import { exportTablesWords } from '../../words/exports/tables';
import { oneLine, safeAddress } from '../cite/one-line';
import type { ExportedView } from '../view/exported-view';
import type { Field } from './column';
import { asMarkdown } from './markdown';
import { sourcesIn } from './sources';
import type { Table } from './table';
import { descriptionOf, fileOf } from './tables';

const SCHEMAS = 'https://datapackage.org/profiles/2.0';

/** The file that stands beside the tables for those who read. */
export const README = 'README.md';

/** A table and the bytes of its file. */
export interface WrittenTable {
  readonly table: Table;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

function fieldOf(table: Table, name: string, { type, unit, values, required }: Field) {
  return {
    name,
    type,
    description: descriptionOf(table, name),
    ...(unit !== undefined && { unit }),
    ...((required || values) && {
      constraints: { ...(required && { required }), ...(values && { enum: values }) },
    }),
  };
}

function schemaOf(table: Table) {
  const { fields, key, references } = table;
  return {
    $schema: `${SCHEMAS}/tableschema.json`,
    fields: Object.entries(fields).map(([name, field]) => fieldOf(table, name, field)),
    missingValues: [''],
    ...(key.length > 0 && { primaryKey: key }),
    ...(references.length > 0 && {
      foreignKeys: references.map(({ column, table: resource, its }) => ({
        fields: [column],
        reference: { resource, fields: [its] },
      })),
    }),
  };
}

function resourceOf({ table, bytes }: WrittenTable) {
  return {
    $schema: `${SCHEMAS}/dataresource.json`,
    profile: 'tabular-data-resource',
    type: 'table',
    name: table.id,
    path: fileOf(table),
    description: exportTablesWords().tables[table.id],
    ...{ format: 'csv', mediatype: 'text/csv', encoding: 'utf-8' },
    bytes: bytes.length,
    dialect: { header: true, delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true },
    schema: schemaOf(table),
  };
}

/** The names of licences that have one, such as CC0-1.0. */
const LICENCE_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;

function licencesOf({ dataset: { licence } }: ExportedView) {
  if (!licence) return {};
  const title = oneLine(licence);
  return { licenses: [LICENCE_NAME.test(title) ? { name: title } : { path: README, title }] };
}

/** An address as packages may hold it: what looks like a way up in folders is refused by readers. */
const isAllowed = (path: string) => /^https?:\/\//i.test(path) && !path.includes('..');

function sourcesOf(view: ExportedView) {
  const sources = sourcesIn(view).map(({ title, address }) => {
    const path = address === undefined ? null : safeAddress(address);
    return { title: oneLine(title), ...(path !== null && isAllowed(path) && { path }) };
  });
  return sources.length > 0 ? { sources } : {};
}

const packageName = (name: string) => name.toLowerCase().replace(/[^a-z0-9._-]+/g, '-');

/** The descriptor of a package of these tables, as JSON. */
export function descriptorOf(view: ExportedView, tables: readonly WrittenTable[]): string {
  const { about, caveats } = view;
  const [base] = about.members;
  const credits = new Set(about.members.flatMap(({ credit }) => (credit ? [oneLine(credit)] : [])));
  const descriptor = {
    $schema: `${SCHEMAS}/datapackage.json`,
    profile: 'tabular-data-package',
    name: packageName(about.name),
    title: oneLine(about.sentence),
    ...(caveats.length > 0 && { description: caveats.map(asMarkdown).join('\n\n') }),
    version: base.version,
    created: `${about.day}T00:00:00Z`,
    homepage: safeAddress(about.permalink),
    ...licencesOf(view),
    ...sourcesOf(view),
    contributors: Array.from(credits, (title) => ({ title })),
    datasets: about.members,
    resources: tables.map(resourceOf),
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}
