/** What panels need to ask a person what the columns of a table mean. */
import { guessMapping, type TableMapping } from '../data/register/table-mapping';
import { rememberedMapping } from './memory-of-mappings';

export { uniqueNames } from '../data/register/column-names';
export {
  missingFields,
  TABLE_FIELD,
  TABLE_FIELDS,
  type TableField,
  type TableMapping,
} from '../data/register/table-mapping';
export { trialInWords, tryTable } from '../data/register/trial';

/** What the columns probably mean: as a person has said before, else by their names. */
export function probableMapping(header: readonly string[]): TableMapping {
  return rememberedMapping(header) ?? guessMapping(header);
}
