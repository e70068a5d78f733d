/** English, whole: the shape of the rooms of every other language. */

import { bands } from './deals/bands';
import { beside } from './deals/beside';
import { caveats } from './deals/caveats';
import { claims } from './deals/claims';
import { dates } from './deals/dates';
import { deals } from './deals/deals';
import { evidence } from './deals/evidence';
import { meanings } from './deals/meanings';
import { model } from './deals/model';
import { outcome } from './deals/outcome';
import { passages } from './deals/passages';
import { quantities } from './deals/quantities';
import { relationships } from './deals/relationships';
import { releases } from './deals/releases';
import { reports } from './deals/reports';
import { sources } from './deals/sources';
import { steps } from './deals/steps';
import { desk } from './desk/desk';
import { deskDocuments } from './desk/documents';
import { annotations } from './exports/annotations';
import { citations } from './exports/citations';
import { cite } from './exports/cite';
import { copying } from './exports/copying';
import { exportData } from './exports/data';
import { embed } from './exports/embed';
import { exports } from './exports/exports';
import { exportGraphs } from './exports/graphs';
import { exportPage } from './exports/page';
import { paper } from './exports/paper';
import { pictures } from './exports/pictures';
import { share } from './exports/share';
import { staticPages } from './exports/static-pages';
import { exportTables } from './exports/tables';
import { encodings } from './files/encodings';
import { faults } from './files/faults';
import { files } from './files/files';
import { inFile } from './files/in-file';
import { mapping } from './files/mapping';
import { names } from './files/names';
import { news } from './files/news';
import { openFile } from './files/open-file';
import { ownCases } from './files/own-cases';
import { refusals } from './files/refusals';
import { report } from './files/report';
import { sheets } from './files/sheets';
import { takenFor } from './files/taken-for';
import { common } from './page/common';
import { help } from './page/help';
import { links } from './page/links';
import { loading } from './page/loading';
import { pageNews } from './page/page-news';
import { parts } from './page/parts';
import { shell } from './page/shell';
import { trouble } from './page/trouble';
import { version } from './page/version';
import { asked } from './questions/asked';
import { between } from './questions/between';
import { commonPartners } from './questions/common-partners';
import { connections } from './questions/connections';
import { details } from './questions/details';
import { menu } from './questions/menu';
import { neighbourhood } from './questions/neighbourhood';
import { opening } from './questions/opening';
import { overview } from './questions/overview';
import { ranking } from './questions/ranking';
import { reader } from './questions/reader';
import { registerCard } from './questions/register-card';
import { search } from './questions/search';
import { searchHits } from './questions/search-hits';
import { stories } from './questions/stories';
import { things } from './questions/things';
import { charts } from './views/charts';
import { compare } from './views/compare';
import { empty } from './views/empty';
import { facets } from './views/facets';
import { filters } from './views/filters';
import { foldNotes } from './views/fold-notes';
import { folds } from './views/folds';
import { graph } from './views/graph';
import { inSight } from './views/in-sight';
import { lenses } from './views/lenses';
import { map } from './views/map';
import { matrix } from './views/matrix';
import { measures } from './views/measures';
import { others } from './views/others';
import { play } from './views/play';
import { shownLines } from './views/shown-lines';
import { sides } from './views/sides';
import { signs } from './views/signs';
import { sizes } from './views/sizes';
import { stacks } from './views/stacks';
import { summary } from './views/summary';
import { sums } from './views/sums';
import { table } from './views/table';
import { timeline } from './views/timeline';
import { titles } from './views/titles';

export const english = {
  registerCard,
  annotations,
  asked,
  bands,
  beside,
  between,
  reports,
  searchHits,
  others,
  caveats,
  charts,
  citations,
  cite,
  claims,
  common,
  commonPartners,
  compare,
  connections,
  copying,
  dates,
  deals,
  desk,
  deskDocuments,
  details,
  embed,
  empty,
  encodings,
  evidence,
  exportGraphs,
  exportData,
  exportPage,
  exportTables,
  exports,
  facets,
  faults,
  files,
  filters,
  foldNotes,
  folds,
  graph,
  help,
  inSight,
  lenses,
  links,
  loading,
  map,
  mapping,
  meanings,
  matrix,
  measures,
  menu,
  model,
  names,
  neighbourhood,
  news,
  openFile,
  opening,
  outcome,
  overview,
  ownCases,
  pageNews,
  paper,
  parts,
  passages,
  pictures,
  play,
  quantities,
  ranking,
  reader,
  refusals,
  relationships,
  releases,
  report,
  search,
  share,
  inFile,
  sheets,
  shell,
  shownLines,
  sides,
  signs,
  sizes,
  sources,
  stacks,
  staticPages,
  steps,
  stories,
  summary,
  sums,
  table,
  takenFor,
  things,
  timeline,
  titles,
  trouble,
  version,
};

/** The rooms of the words, and the texts in each. */
export type English = typeof english;
