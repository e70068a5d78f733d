/** What panels need to ask a person what the columns of a table mean. */
import { unequalTwins } from '../data/register/equal-columns';
import { type Guesses, sureMapping } from '../data/register/guesses';
import type { TableFormat } from '../data/register/row-format';
import type { TableMapping } from '../data/register/table-mapping';
import type { TextRow } from '../data/register/text-row';
import { rememberedMapping } from './memory-of-mappings';

export { uniqueNames } from '../data/register/column-names';
export type { Guess } from '../data/register/guesses';
export { faultOfFixed, missingFields } from '../data/register/missing-fields';
export { DEAL_STATUSES } from '../data/register/status-words';
export {
  factsOfField,
  fixedValue,
  TABLE_FIELDS,
  type TableField,
  type TableMapping,
  type Told,
} from '../data/register/table-mapping';
export { tryTable } from '../data/register/trial';
export { canRemember } from './memory-of-mappings';

/** What is already answered: as a person has said before, else what is sure of the guesses. */
export function answeredMapping(header: readonly string[], guesses: Guesses): TableMapping {
  return rememberedMapping(header) ?? sureMapping(guesses);
}

/** What is to be said of columns that have one header and other cells in the first rows of a table, where one is read. */
export function twinsInWords(format: TableFormat, rows: readonly TextRow[]): string[] {
  return unequalTwins(format, rows, 'the first ').map(({ words }) => words);
}
