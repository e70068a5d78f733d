/** English, whole: the shape that every other language has. */
import { charts } from './charts';
import { cite } from './cite';
import { claims } from './claims';
import { common } from './common';
import { copying } from './copying';
import { dates } from './dates';
import { deals } from './deals';
import { details } from './details';
import { empty } from './empty';
import { encodings } from './encodings';
import { evidence } from './evidence';
import { facets } from './facets';
import { faults } from './faults';
import { files } from './files';
import { filters } from './filters';
import { graph } from './graph';
import { help } from './help';
import { lenses } from './lenses';
import { links } from './links';
import { loading } from './loading';
import { mapping } from './mapping';
import { meanings } from './meanings';
import { measures } from './measures';
import { model } from './model';
import { names } from './names';
import { news } from './news';
import { openFile } from './open-file';
import { opening } from './opening';
import { outcome } from './outcome';
import { overview } from './overview';
import { paper } from './paper';
import { parts } from './parts';
import { passages } from './passages';
import { reader } from './reader';
import { refusals } from './refusals';
import { registerCard } from './register-card';
import { relationships } from './relationships';
import { report } from './report';
import { search } from './search';
import { shell } from './shell';
import { signs } from './signs';
import { steps } from './steps';
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
  charts,
  cite,
  claims,
  common,
  copying,
  dates,
  deals,
  details,
  empty,
  encodings,
  evidence,
  facets,
  faults,
  files,
  filters,
  graph,
  help,
  lenses,
  links,
  loading,
  mapping,
  meanings,
  measures,
  model,
  names,
  news,
  openFile,
  opening,
  outcome,
  overview,
  paper,
  parts,
  passages,
  reader,
  refusals,
  relationships,
  report,
  search,
  shell,
  signs,
  steps,
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
