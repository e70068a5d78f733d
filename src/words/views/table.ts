import type { CellWords } from '../../domain/views/table';
import { modelWords } from '../deals/model';
import { quantitiesWords } from '../deals/quantities';
import { table } from '../en/views/table';
import { formatNumber } from '../grammar/spoken-numbers';
import { room } from '../language';
import { labelOf } from './facets';

/** The words of the table. */
export const tableWords = room('table', table);

/** The words in the cells of the table. */
export function cellWords(): CellWords {
  const { yearsNotGiven, sources } = tableWords();
  return {
    labelOf,
    status: modelWords().nameOfStatus,
    quantity: quantitiesWords().inFull,
    number: formatNumber,
    yearsNotGiven,
    sources,
  };
}
