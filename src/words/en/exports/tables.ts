import type { EdtfDate } from '../../../domain/dates/edtf';
import type { Member } from '../../../domain/model/dataset';
import { formatEdtf } from '../deals/dates';
import { counted, forNumber } from '../grammar/grammar';
import { exportColumns } from './columns';

type TableId = Exclude<keyof typeof exportColumns, 'about'>;

const TABLES: Readonly<Record<TableId, string>> = {
  relationships: 'One row a relationship: what one party does to another, and how far it has come.',
  claims: 'One row a claim: what one source says about one relationship, with its words.',
  deliveries: 'One row a relationship and year in which a register tells of a delivery.',
  sources: 'One row a source of these claims.',
  nodes: 'The parties, as Gephi takes nodes.',
  edges: 'The relationships, as Gephi takes edges: one edge a relationship.',
};

/** Tables that are taken away. */
export const exportTables = {
  columns: exportColumns,
  tables: TABLES,
  /** What stands beside the tables of a Data Package for those who read. */
  readme: {
    title: 'A view of Armsgraph',
    link: 'The same in Armsgraph:',
    taken: (day: EdtfDate) => `Taken on ${formatEdtf(day)}.`,
    caveats: 'What has to be said beside the numbers',
    datasets: 'Datasets',
    dataset: ({ title, id, version, sha256 }: Member & { readonly sha256: string }) =>
      `${title}: ${id}, version ${version}, SHA-256 ${sha256}`,
    credit: (credit: string) => `Credit: ${credit}`,
    skipped: (rows: number) =>
      `${counted(rows, 'row')} of this file could not be read, and ${forNumber(rows, 'is', 'are')} in no table.`,
    licence: 'Licence',
    /** Of a dataset; the others that are open say nothing of their own. */
    licenceOf: (title: string, licence: string) => `Of “${title}”: ${licence}`,
    ownTerms: 'Files that a reader opened beside it keep the terms of whoever made them.',
    howToRead: 'How to read the tables',
    rules: [
      'Comma-separated values in UTF-8; the first line names the columns. Every column is described below and in datapackage.json.',
      'An empty cell says that nothing is stated. Nothing is added up: there are no rows of totals.',
      'Dates are EDTF (ISO 8601-2): 2007-01~ is about January 2007, 2006? an uncertain 2006, 2005/2007 from 2005 to 2007.',
      'Several values in one cell have a semicolon and a space between them.',
      'A text that a spreadsheet program could take for a formula has an apostrophe before it. A sign that no file should hold is named in its place: ⟨U+0000⟩.',
    ],
    headings: { column: 'Column', type: 'Type', meaning: 'Meaning' },
    inUnit: (unit: string) => `In ${unit}.`,
  },
};
