/** English, whole: the shape that every other language has. */
import { charts } from './charts';
import { cite } from './cite';
import { facets } from './facets';
import { filters } from './filters';
import { links } from './links';
import { loading } from './loading';
import { opening } from './opening';
import { paper } from './paper';
import { search } from './search';
import { shell } from './shell';
import { table } from './table';
import { timeline } from './timeline';

export const english = {
  charts,
  cite,
  facets,
  filters,
  links,
  loading,
  opening,
  paper,
  search,
  shell,
  table,
  timeline,
};

/** The rooms of the words, and the texts in each. */
export type English = typeof english;
