import { formatYears } from '../../../domain/filter/years';
import type { Counting } from '../../../domain/model/counting';
import { listed } from './grammar';

/** "2015-2024", "2005-2014 or 2015-2024", or what stands for them where one side of a comparison has all years. */
function yearsOf({ years }: Counting): string {
  const told = years.filter((span) => span !== null);
  return told.length < years.length ? 'the years of each side' : listed(told.map(formatYears), 'or');
}

/** Behind what was delivered: " in 2015-2024", " of what was ordered in 2015-2024", or nothing where all of it counts. */
export function countedWhere(counting: Counting | null): string {
  if (!counting) return '';
  const years = yearsOf(counting);
  return counting.code === 'ordered' ? ` of what was ordered in ${years}` : ` in ${years}`;
}

/** Which deliveries count, as a whole sentence. */
export function countingRule(counting: Counting): string {
  const years = yearsOf(counting);
  return counting.code === 'ordered'
    ? `Years are those of the order: volumes and items are all that was delivered of what was ordered in ${years}, in whatever year it came.`
    : `Years are chosen: volumes and items are only what was delivered in ${years}, whenever it was ordered.`;
}
