/** What panels need to ask a person what the columns of a table mean. */
import { type Guesses, sureMapping } from '../data/register/guesses';
import type { TableMapping } from '../data/register/table-mapping';
import { rememberedMapping } from './memory-of-mappings';

export { uniqueNames } from '../data/register/column-names';
export { unequalTwins } from '../data/register/equal-columns';
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
