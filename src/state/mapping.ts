/** What panels need to ask a person what the columns of a table mean. */
import { prefilledMapping } from '../data/register/mapping/prefilled';
import type { TableMapping } from '../data/register/rows/table-mapping';
import { rememberedMapping } from './memory-of-mappings';

export { DEAL_STATUSES } from '../data/register/cells/status-words';
export { tryTable } from '../data/register/deals/trial';
export { unequalTwins } from '../data/register/mapping/equal-columns';
export type { Guess } from '../data/register/mapping/guesses';
export { faultOfFixed, isSameColumn, missingFields } from '../data/register/mapping/missing-fields';
export { withCurrency } from '../data/register/mapping/prefilled';
export { uniqueNames } from '../data/register/rows/column-names';
export {
  factsOfField,
  fixedValue,
  isFixed,
  TABLE_FIELDS,
  type TableField,
  type TableMapping,
  type Told,
} from '../data/register/rows/table-mapping';
export { canRemember } from './memory-of-mappings';

/** What is already answered: as a person has said before, else what is sure of the guesses. */
export function answeredMapping(table: Parameters<typeof prefilledMapping>[0]): TableMapping {
  return rememberedMapping(table.header) ?? prefilledMapping(table);
}
