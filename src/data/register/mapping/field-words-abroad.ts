/** What people call the columns of their tables in other languages. */
import type { TableField } from '../rows/table-mapping';
import { GERMANIC } from './field-words-germanic';
import { ROMANCE } from './field-words-romance';
import { SLAVIC } from './field-words-slavic';
import type { NamesIn } from './names-in';

const NAMES_IN: NamesIn = { ...GERMANIC, ...ROMANCE, ...SLAVIC };

/** The names of the columns that tell a field, in all of these languages. */
export const namesAbroadOf = (field: TableField): readonly string[] =>
  Object.values(NAMES_IN).flatMap((names) => names[field] ?? []);
