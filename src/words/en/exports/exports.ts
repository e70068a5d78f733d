import type { ExportGroup } from '../../../domain/views/exporting';
import { formatNumber, quoted } from '../grammar/grammar';

const GROUPS: Readonly<Record<ExportGroup, string>> = {
  pictures: 'Pictures',
  pages: 'Pages',
  tables: 'Tables',
  graphs: 'For graph programs',
  data: 'Data',
  references: 'Sources and quotations',
};

/** What each form is called, in the list and in buttons. */
const LABELS = {
  'relationships-csv': 'Relationships (CSV)',
  'claims-csv': 'Claims with their words',
  'nodes-csv': 'Nodes for Gephi',
  'edges-csv': 'Edges for Gephi',
  'data-package': 'Data Package of all tables',
  graphml: 'GraphML',
  'pairs-graphml': 'GraphML, one edge a pair',
  gexf: 'GEXF (Gephi)',
  'pairs-gexf': 'GEXF (Gephi), one edge a pair',
  'follow-the-money': 'FollowTheMoney',
  'web-page': 'Interactive web page (HTML)',
  'own-json': 'JSON, to open here again',
  'sources-text': 'Sources as text',
  'sources-bibtex': 'Sources as BibTeX',
  'sources-csl': 'Sources as CSL-JSON',
  'sources-ris': 'Sources as RIS',
};

/** Taking a view away. */
export const exports = {
  labels: LABELS,
  menu: 'Export what is shown',
  groups: GROUPS,
  /** In the place of the list, where nothing is shown. */
  nothing: 'No relationship is shown, so there is nothing to export. Remove a filter first.',
  /** Stands above how far a file has come. */
  title: 'Export in progress',
  gathering: (done: number, of: number) =>
    `${formatNumber(done)} of ${formatNumber(of)} relationships gathered`,
  writing: 'Writing the file',
  progress: (what: string) => `How far ${what} has come`,
  cancel: 'Cancel',
  cancelled: 'The export was cancelled. No file was saved.',
  /** One file is written at a time. */
  replaced: (what: string, by: string) => `${what} was cancelled, and ${by} is written in its place.`,
  /** What is looked for in the table finds rows, and filters nothing. */
  notNarrowed: (sought: string) => `All of it is exported, not only the rows that contain ${quoted(sought)}.`,
  saved: (fileName: string) => `${fileName} was handed to the browser to be saved.`,
  failed: (what: string, why: string) => `${what} could not be written: ${why}.`,
  again: 'Try again',
  close: 'Close',
};
