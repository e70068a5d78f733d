/** How many items a row of a person's own table tells of, and how many of them went when. */

import type { Delivery } from '../../../../domain/model/deal';
import type { Quantity } from '../../../../domain/model/quantity';
import { type DecimalSigns, hasExponent, whyUnread } from '../../cells/numbers';
import { numbersInCount, readCount } from '../../cells/read-count';
import { type CountField, countedThings, isUncounted, unitOfRow } from '../../mapping/units';
import type { NoteReason } from '../../rows/report-note';
import type { TableFormat } from '../../rows/row-format';
import { columnOf } from '../../rows/table-mapping';
import type { TextRow } from '../../rows/text-row';
import { fannedOut } from './fan-out';
import type { Row } from './row-told';

/** The fields that are told in numbers of things. */
export const COUNT_FIELDS: readonly CountField[] = ['quantity', 'quantityDelivered'];

/** The deliveries of a row, among which its number is shared out evenly. */
export function deliveriesOf(years: readonly number[], quantity: Quantity | null): Delivery[] {
  const items = quantity?.unit === 'items' ? (quantity.min ?? null) : null;
  return years.map((year) => ({
    year,
    estimate: quantity?.estimate ?? false,
    quantity: items === null ? null : items / years.length,
    tiv: null,
    share: years.length > 1,
  }));
}

/** What is doubtful about a number of items, or null. */
function doubtOfCount(words: string, quantity: Quantity | null): NoteReason | null {
  if (words === '') return null;
  if (quantity) return hasExponent(words) ? { code: 'rounded', text: words, value: quantity.min ?? 0 } : null;
  return { code: 'count-kept-as-words', why: whyUnread(words, numbersInCount(words)) };
}

/** How many there are, and what is doubtful about it. */
interface Counted {
  readonly quantity: Quantity | null;
  readonly doubt: NoteReason | null;
}

/** The number of a row. Words, other units, and what several parties got together, are no number of items. */
export function countedIn(
  { text }: Row,
  row: TextRow,
  format: TableFormat,
  signs: DecimalSigns,
  field: CountField = 'quantity',
): Counted {
  const words = text(field);
  if (words === '' || isUncounted(format, row)) return { quantity: null, doubt: null };
  const kept = (as: string, doubt: NoteReason | null): Counted => ({
    quantity: { unit: 'items', estimate: false, words: as },
    doubt,
  });
  const fanned = fannedOut(format, row);
  if (fanned) {
    return kept(`${words} for ${fanned.of} relationships together`, {
      code: 'count-of-several',
      text: words,
      of: fanned.of,
    });
  }
  const count = readCount(words, signs[columnOf(format.mapping, field)]);
  if (!count) return kept(words, doubtOfCount(words, count));
  const { unit: things } = countedThings(format);
  if (field === 'quantity' && things !== 'items')
    return { quantity: { ...count, unit: things }, doubt: null };
  const unit = unitOfRow(format, row, field);
  if (unit !== null) return kept(`${words} ${unit}`, { code: 'count-in-unit', text: words, unit });
  return { quantity: count, doubt: doubtOfCount(words, count) };
}
