/** English, whole: the shape of the rooms of every other language. */
import { annotations } from './annotations';
import { bands } from './bands';
import { between } from './between';
import { caveats } from './caveats';
import { charts } from './charts';
import { citations } from './citations';
import { cite } from './cite';
import { claims } from './claims';
import { common } from './common';
import { commonPartners } from './common-partners';
import { compare } from './compare';
import { connections } from './connections';
import { copying } from './copying';
import { dates } from './dates';
import { deals } from './deals';
import { desk } from './desk';
import { deskDocuments } from './desk-documents';
import { details } from './details';
import { embed } from './embed';
import { empty } from './empty';
import { encodings } from './encodings';
import { evidence } from './evidence';
import { exportData } from './export-data';
import { exportGraphs } from './export-graphs';
import { exportPage } from './export-page';
import { exportTables } from './export-tables';
import { exports } from './exports';
import { facets } from './facets';
import { faults } from './faults';
import { files } from './files';
import { filters } from './filters';
import { folds } from './folds';
import { graph } from './graph';
import { help } from './help';
import { lenses } from './lenses';
import { links } from './links';
import { loading } from './loading';
import { map } from './map';
import { mapping } from './mapping';
import { matrix } from './matrix';
import { meanings } from './meanings';
import { measures } from './measures';
import { menu } from './menu';
import { model } from './model';
import { names } from './names';
import { neighbourhood } from './neighbourhood';
import { news } from './news';
import { openFile } from './open-file';
import { opening } from './opening';
import { others } from './others';
import { outcome } from './outcome';
import { overview } from './overview';
import { ownCases } from './own-cases';
import { paper } from './paper';
import { parts } from './parts';
import { passages } from './passages';
import { pictures } from './pictures';
import { play } from './play';
import { quantities } from './quantities';
import { ranking } from './ranking';
import { reader } from './reader';
import { refusals } from './refusals';
import { registerCard } from './register-card';
import { relationships } from './relationships';
import { releases } from './releases';
import { report } from './report';
import { reports } from './reports';
import { search } from './search';
import { searchHits } from './search-hits';
import { share } from './share';
import { sheets } from './sheets';
import { shell } from './shell';
import { shownLines } from './shown-lines';
import { signs } from './signs';
import { sizes } from './sizes';
import { sources } from './sources';
import { stacks } from './stacks';
import { staticPages } from './static-pages';
import { steps } from './steps';
import { stories } from './stories';
import { summary } from './summary';
import { sums } from './sums';
import { table } from './table';
import { takenFor } from './taken-for';
import { timeline } from './timeline';
import { titles } from './titles';
import { trouble } from './trouble';
import { version } from './version';

export const english = {
  registerCard,
  annotations,
  bands,
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
  folds,
  graph,
  help,
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
  sheets,
  shell,
  shownLines,
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
  timeline,
  titles,
  trouble,
  version,
};

/** The rooms of the words, and the texts in each. */
export type English = typeof english;
