/** What panels need to ask a person what the columns of a table mean. */
import { guessMapping } from '../data/register/guess-mapping';
import type { TableMapping } from '../data/register/table-mapping';
import { rememberedMapping } from './memory-of-mappings';

export { uniqueNames } from '../data/register/column-names';
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
export { trialInWords, tryTable } from '../data/register/trial';

/** What the columns probably mean: as a person has said before, else by their names. */
export function probableMapping(header: readonly string[]): TableMapping {
  return rememberedMapping(header) ?? guessMapping(header);
}
