/** English, whole: the shape that every other language has. */
import { charts } from './charts';
import { cite } from './cite';
import { deals } from './deals';
import { encodings } from './encodings';
import { facets } from './facets';
import { faults } from './faults';
import { files } from './files';
import { filters } from './filters';
import { links } from './links';
import { loading } from './loading';
import { mapping } from './mapping';
import { measures } from './measures';
import { names } from './names';
import { news } from './news';
import { openFile } from './open-file';
import { opening } from './opening';
import { overview } from './overview';
import { paper } from './paper';
import { refusals } from './refusals';
import { report } from './report';
import { search } from './search';
import { shell } from './shell';
import { sums } from './sums';
import { table } from './table';
import { takenFor } from './taken-for';
import { timeline } from './timeline';
import { trouble } from './trouble';

export const english = {
  charts,
  cite,
  deals,
  encodings,
  facets,
  faults,
  files,
  filters,
  links,
  loading,
  mapping,
  measures,
  names,
  news,
  openFile,
  opening,
  overview,
  paper,
  refusals,
  report,
  search,
  shell,
  sums,
  table,
  takenFor,
  timeline,
  trouble,
};

/** The rooms of the words, and the texts in each. */
export type English = typeof english;
