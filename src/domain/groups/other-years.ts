/** A group that is asked for, and that was not there in the years that are chosen. */
import type { YearSpan } from '../model/relationship';
import type { BringsGroups } from './groups';
import { lifeOf } from './one-group';
import { tableOf } from './tables';

/** Such a group, and on which side of the years it was. */
export interface GroupOfOtherYears {
  readonly id: string;
  /** Its name as it reads inside a sentence. */
  readonly title: string;
  /** Whether it began after these years, or had ended before them. */
  readonly when: 'later' | 'earlier';
  readonly year: number;
}

/** The group, where it had no member in any of these years; null where it had one, and where all years are meant. */
export function groupOfOtherYears(
  dataset: BringsGroups,
  id: string,
  years: YearSpan | null,
): GroupOfOtherYears | null {
  const group = years && tableOf(dataset, id);
  if (!group) return null;
  const { first, last } = lifeOf(group);
  const title = group.nameInText ?? group.title;
  if (first !== null && years.last < first) return { id, title, when: 'later', year: first };
  return last !== null && years.first > last ? { id, title, when: 'earlier', year: last } : null;
}
