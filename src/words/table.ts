import type { CellWords } from '../domain/views/table';
import { table } from './en/table';
import { labelOf } from './facets';
import { room } from './language';
import { formatNumber } from './numbers';
import { quantitiesWords } from './quantities';

/** The words of the table. */
export const tableWords = room('table', table);

/** The words in the cells of the table. */
export function cellWords(): CellWords {
  const { yearsNotGiven, sources } = tableWords();
  return { labelOf, quantity: quantitiesWords().inFull, number: formatNumber, yearsNotGiven, sources };
}
