/** English, whole: the shape that every other language has. */
import { loading } from './loading';
import { shell } from './shell';
import { table } from './table';

export const english = { loading, shell, table };

/** The rooms of the words, and the texts in each. */
export type English = typeof english;
