/** English, whole: the shape that every other language has. */
import { charts } from './charts';
import { cite } from './cite';
import { deals } from './deals';
import { facets } from './facets';
import { faults } from './faults';
import { files } from './files';
import { filters } from './filters';
import { links } from './links';
import { loading } from './loading';
import { measures } from './measures';
import { news } from './news';
import { opening } from './opening';
import { overview } from './overview';
import { paper } from './paper';
import { refusals } from './refusals';
import { search } from './search';
import { shell } from './shell';
import { sums } from './sums';
import { table } from './table';
import { timeline } from './timeline';
import { trouble } from './trouble';

export const english = {
  charts,
  cite,
  deals,
  facets,
  faults,
  files,
  filters,
  links,
  loading,
  measures,
  news,
  opening,
  overview,
  paper,
  refusals,
  search,
  shell,
  sums,
  table,
  timeline,
  trouble,
};

/** The rooms of the words, and the texts in each. */
export type English = typeof english;
