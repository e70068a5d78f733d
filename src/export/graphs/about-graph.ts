/** What a graph says of itself: which view it shows of which datasets, and what must be said beside its numbers. */
import { exportGraphsWords } from '../../words/exports/graphs';
import { exportTablesWords } from '../../words/exports/tables';
import { safeAddress } from '../cite/one-line';
import { type Column, type ColumnName, severalIn } from '../tables/column';
import { aboutInWords } from '../view/about-in-words';
import type { ExportedMember, ExportedView } from '../view/exported-view';
import { shownMembers } from '../view/shown-members';
import type { GexfMeta } from './gexf-writer';
import { attributesOf, type Graph, type NamedColumns, valuesOf } from './graph';

/** What an edge stands for. */
export type EdgeOf = 'relationship' | 'pair';

type AboutColumn = Column<ExportedView>;

const ofView = (of: AboutColumn['of']): AboutColumn => ({ type: 'string', of });

const ofMembers = (of: (member: ExportedMember) => string) =>
  ofView(({ about, relationships }) =>
    severalIn(
      shownMembers(about, relationships)
        .map(of)
        .filter((text) => text !== ''),
    ),
  );

/** The same names as the columns that end every table. */
const COLUMNS: Readonly<Record<ColumnName<'about'>, AboutColumn>> = {
  view: ofView(({ about }) => about.sentence),
  permalink: ofView(({ about }) => safeAddress(about.permalink)),
  retrieved: ofView(({ about }) => about.day),
  dataset: ofMembers(({ id }) => id),
  dataset_version: ofMembers(({ version }) => version),
  dataset_sha256: ofMembers(({ sha256 }) => sha256),
  credit: ofMembers(({ credit }) => credit),
  caveats: ofView(({ caveats }) => caveats.join(' ')),
};

/** Data of the graph, with what one edge stands for. */
export function aboutGraph(view: ExportedView, edge: EdgeOf): Graph['about'] {
  const words = exportGraphsWords();
  const columns: NamedColumns<ExportedView> = [
    ...Object.entries(COLUMNS),
    ['edges', ofView(() => words.edgeOf[edge])],
  ];
  const meanings = { ...exportTablesWords().columns.about, ...words.columns.about };
  return { attributes: attributesOf(columns, meanings), values: valuesOf(columns, view) };
}

/** The same as lines for those who read, as GEXF holds them. */
export function metaOf(view: ExportedView, edge: EdgeOf): GexfMeta {
  const { edgeOf, time } = exportGraphsWords();
  const { about, relationships } = view;
  return {
    day: about.day,
    creator: 'Armsgraph',
    keywords: shownMembers(about, relationships).map(({ id }) => id),
    description: [...aboutInWords(view), edgeOf[edge], time],
  };
}
