import type { OtherFile } from '../../../worker/kinds/other-file';
import type { ByCode } from '../../grammar/by-code';
import { formatNumber, listed, quoted } from '../grammar/grammar';

/** What is wrong, in a sentence without its full stop, and what to do. */
export interface WhatAndTodo {
  readonly what: string;
  readonly todo: string;
}

/** Where SIPRI's register comes from: only for what comes from SIPRI. */
export const GET_CSV =
  'Download the register of transfers as CSV from SIPRI’s Arms Transfers Database (sipri.org/databases/armstransfers), and open that file.';

/** What a table must say, whichever way it came about. */
const ROWS = 'who supplies what to whom, and when';

/** For workbooks. */
const SAVE_AS_CSV =
  'Open it in a spreadsheet program, save the sheet with the deals as CSV, and open that file.';

/** So many tables of a packed file are named. */
const MAX_NAMED = 3;

/** "“deals.csv”", "the tables in it, together or one by one: “a.csv”, “b.csv” and 4 more" */
function tablesToOpen(tables: readonly string[]): string {
  const named = tables.slice(0, MAX_NAMED).map(quoted);
  if (tables.length === 1) return named.join('');
  const more = tables.length - named.length;
  const all = more > 0 ? `${named.join(', ')} and ${formatNumber(more)} more` : listed(named, 'and');
  return `the tables in it, together or one by one: ${all}`;
}

/** For documents with tables in them. */
const COPY_TABLE =
  'If it has a table of deals, copy that into a spreadsheet program, save the sheet as CSV, and open that file.';

/** For graphs that Gephi opens. */
const EXPORT_EDGES = `Open it in Gephi, choose Data Laboratory, Edges, Export table, and open the CSV file that this makes. Its rows must say ${ROWS}.`;

/** For what a program has to make a table of. */
export const MAKE_TABLE = `Make a table of it in CSV, with a row for each deal that says ${ROWS}, and open that file.`;

/** For databases and tables in the files of other programs. */
const EXPORT_TABLE = `Export the table with the deals as CSV, and open that file. Its rows must say ${ROWS}.`;

/** For what came in the place of a file. */
const GET_FILE = 'Open its address in the browser, log in if you are asked to, and download the file itself.';

const UNPACK = 'Unpack it, and open the CSV file that is in it.';
const NO_MAPS = 'Armsgraph reads tables of deals in CSV, and no maps.';
const NO_REFERENCES = 'Armsgraph reads tables of deals, and no lists of publications.';
const AS_COLUMNS =
  'Save it as CSV with these as columns, for example with a spreadsheet program, pandas or R, and open that file.';

/** A title with a comma before it, where there is one. */
const titled = (title: string) => (title === '' ? '' : `, ${quoted(title)}`);

/** The names of columns as a person would read them. */
function columnsIn({ columns, more }: { readonly columns: readonly string[]; readonly more: boolean }) {
  const names = columns.map(quoted);
  return more ? `${names.join(', ')} and more` : listed(names, 'and');
}

/** What files are that are not read, and what would open instead. */
export const kinds: ByCode<OtherFile, WhatAndTodo> = {
  // By their first bytes.
  'rtf-of-sipri': {
    what: 'This is a text document (RTF), as SIPRI’s site gave them away until 2023',
    todo: GET_CSV,
  },
  rtf: { what: 'This is a text document (RTF)', todo: COPY_TABLE },
  'office-document': {
    what: 'This is a document of an office program (Word or PowerPoint)',
    todo: COPY_TABLE,
  },
  'open-document': { what: 'This is a document of an office program (OpenDocument)', todo: COPY_TABLE },
  'apple-document': {
    what: 'This is a document of Apple’s Numbers, Pages or Keynote',
    todo: 'If it is of Numbers, open it there, choose File, Export To, CSV, and open the file that this makes.',
  },
  'gephi-project': {
    what: 'This is a project of Gephi',
    todo: 'Open it in Gephi, choose Data Laboratory, Edges, Export table, and open the CSV file that this makes.',
  },
  epub: { what: 'This is a book (EPUB)', todo: COPY_TABLE },
  kmz: { what: 'This is a map (KMZ)', todo: NO_MAPS },
  zip: ({ tables }) => ({
    what: 'This is a packed file (ZIP)',
    todo: tables.length === 0 ? UNPACK : `Unpack it, and open ${tablesToOpen(tables)}.`,
  }),
  'old-office': {
    what: 'This is an old workbook or document of an office program, or one that is locked by a password',
    todo: SAVE_AS_CSV,
  },
  'old-workbook': {
    what: 'This is a workbook in the old form of Excel (.xls)',
    todo: 'Open it in a spreadsheet program, save it as an Excel workbook (.xlsx) or as CSV, and open that file.',
  },
  'locked-office': {
    what: 'This workbook or document is locked by a password',
    todo: 'Open it in a spreadsheet program, save it without the password, and open that file.',
  },
  sylk: {
    what: 'This is a table in an old form for exchange between programs (SYLK or DIF)',
    todo: SAVE_AS_CSV,
  },
  pdf: { what: 'This is a PDF document', todo: COPY_TABLE },
  gzip: { what: 'This is a packed file (gzip)', todo: UNPACK },
  packed: { what: 'This is a packed file', todo: UNPACK },
  picture: {
    what: 'This is a picture',
    todo: 'A table in a picture has to be typed into a spreadsheet program, or read by one for text recognition. Save it as CSV, and open that file.',
  },
  sqlite: { what: 'This is a database (SQLite)', todo: EXPORT_TABLE },
  access: { what: 'This is a database (Microsoft Access)', todo: EXPORT_TABLE },
  arrow: {
    what: 'This is a table in a form for programs (Arrow or Feather)',
    todo: 'Turn it into Parquet or CSV, for example with DuckDB, pandas or R, and open that file.',
  },
  statistics: { what: 'This is data of a statistics program (SPSS, Stata or R)', todo: EXPORT_TABLE },
  safari: {
    what: 'This is a page that Safari saved, or settings of a program',
    todo: 'If it is a page with a table, open it in Safari, copy the table into a spreadsheet program, save the sheet as CSV, and open that file.',
  },

  // By their first tag.
  'login-page': ({ title }) => ({
    what: `This is a page for logging in${titled(title)}, and not the file that was asked for`,
    todo: GET_FILE,
  }),
  'error-page': ({ title }) => ({
    what: `This is the page of an error${titled(title)}, and not the file that was asked for`,
    todo: GET_FILE,
  }),
  'table-page': {
    what: 'This is a table as a web page, which some sites give away as a workbook',
    todo: SAVE_AS_CSV,
  },
  'page-of-sipri': ({ title }) => ({ what: `This is a web page${titled(title)}`, todo: GET_CSV }),
  'web-page': ({ title }) => ({ what: `This is a web page${titled(title)}`, todo: COPY_TABLE }),
  gexf: { what: 'This is a graph in GEXF', todo: EXPORT_EDGES },
  graphml: { what: 'This is a graph in GraphML', todo: EXPORT_EDGES },
  xgmml: {
    what: 'This is a network of Cytoscape (XGMML)',
    todo: 'Open it in Cytoscape, export its table of edges as CSV, and open that file.',
  },
  rdf: { what: 'This is linked data (RDF)', todo: MAKE_TABLE },
  map: { what: 'This is a map (KML or GPX)', todo: NO_MAPS },
  svg: { what: 'This is a picture (SVG)', todo: 'Open the data that it was drawn from, as CSV.' },
  'xml-workbook': {
    what: 'This is a workbook of a spreadsheet program, written as XML',
    todo: SAVE_AS_CSV,
  },
  feed: { what: 'This is a news feed', todo: MAKE_TABLE },
  drawing: { what: 'This is a drawing (draw.io)', todo: MAKE_TABLE },
  xml: ({ root }) => ({ what: `This is an XML document (${quoted(root)})`, todo: MAKE_TABLE }),

  // By the keys of their JSON.
  'json-of-sipri': { what: 'This is data in JSON that SIPRI’s site makes for its own page', todo: GET_CSV },
  'follow-the-money': {
    what: 'This is data of FollowTheMoney, as Aleph and OpenSanctions have it',
    todo: MAKE_TABLE,
  },
  cytoscape: {
    what: 'This is a network of Cytoscape (JSON)',
    todo: `Open it in Cytoscape, export its table of edges as CSV, and open that file. Its rows must say ${ROWS}.`,
  },
  'node-link': {
    what: 'This is a graph as a list of nodes and links, in JSON',
    todo: `Save its links as a table in CSV, with a row for each that says ${ROWS}, and open that file.`,
  },
  geojson: { what: 'This is a map (GeoJSON or TopoJSON)', todo: NO_MAPS },
  'json-ld': { what: 'This is linked data (JSON-LD)', todo: MAKE_TABLE },
  'data-package': ({ table }) => ({
    what: 'This is the description of a data package, without its tables',
    todo: `Open the table that belongs to it${table === '' ? '' : `: ${quoted(table)}`}.`,
  }),
  'google-link': {
    what: 'This is no more than a link to a document at Google',
    todo: 'Open it there, choose File, Download, Comma Separated Values (.csv), and open the file that this makes.',
  },
  'csl-json': { what: 'This is a list of publications (CSL-JSON)', todo: NO_REFERENCES },
  'server-answer': ({ answer }) => ({
    what: `This is the answer of a server that did not send the file${answer === '' ? '' : `: ${quoted(answer)}`}`,
    todo: GET_FILE,
  }),
  'record-lines': (records) => ({
    what: `These are records in JSON, one a line (NDJSON), with ${columnsIn(records)}`,
    todo: AS_COLUMNS,
  }),
  records: (records) => ({
    what: `This is a list of records in JSON, with ${columnsIn(records)}`,
    todo: AS_COLUMNS,
  }),
  'nested-lines': { what: 'These are records in JSON, one a line (NDJSON)', todo: MAKE_TABLE },
  'nested-records': { what: 'This is a list of records in JSON', todo: EXPORT_TABLE },

  // By their first lines.
  blank: { what: 'The file has nothing in it but spaces and empty lines', todo: 'Choose another file.' },
  gml: { what: 'This is a graph in GML', todo: EXPORT_EDGES },
  dot: { what: 'This is a graph in DOT, as Graphviz draws it', todo: EXPORT_EDGES },
  pajek: { what: 'This is a graph of Pajek', todo: EXPORT_EDGES },
  ucinet: { what: 'This is a graph of UCINET (DL)', todo: EXPORT_EDGES },
  gdf: { what: 'This is a graph in GDF', todo: EXPORT_EDGES },
  turtle: { what: 'This is linked data (Turtle or N-Triples)', todo: MAKE_TABLE },
  bibtex: { what: 'This is a list of publications (BibTeX)', todo: NO_REFERENCES },
  ris: { what: 'This is a list of publications (RIS)', todo: NO_REFERENCES },
  mhtml: {
    what: 'This is a web page saved with all that belongs to it (MHTML)',
    todo: 'Open it in the browser, copy its table into a spreadsheet program, save the sheet as CSV, and open that file.',
  },
  'e-mail': {
    what: 'This is an e-mail',
    todo: 'If a table is attached to it, save that in a folder, and open the file.',
  },
  sql: { what: 'These are commands for a database (SQL)', todo: EXPORT_TABLE },
  'git-lfs': {
    what: 'This is no more than a pointer to a file that is kept elsewhere (Git LFS)',
    todo: GET_FILE,
  },
  'web-link': { what: 'This is no more than a link to a web page', todo: GET_FILE },
};
