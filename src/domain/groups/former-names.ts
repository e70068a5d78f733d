/**
 * What groups that took the place of others were called before: their tables hold the members of both. From where each name
 * and year is known stands with it; all were read in November 2026.
 */
import type { YearSpan } from '../model/relationship';
import type { BringsGroups } from './groups';

/** How a group was called, and the year in which it got the name that it has. */
export interface FormerName {
  /** As it reads inside a sentence. */
  readonly name: string;
  readonly until: number;
}

const FORMER_NAMES: Readonly<Record<string, FormerName>> = {
  // By a treaty in force from 1 November 1993 on: “Treaty on the European Union”, Council on Foreign Relations,
  // http://www.cfr.org/eu/treaty-european-union/p19815
  eu: { name: 'the European Communities', until: 1993 },
  // Launched on 9 July 2002: “African Union (AU)”, The Statesman’s Yearbook,
  // https://rd.springer.com/chapter/10.1007%2F978-1-349-59643-0_61
  'african-union': { name: 'the Organisation of African Unity', until: 2002 },
  // Agreed on 14 May 2002, with a charter of 7 October: “Basic facts”, Collective Security Treaty Organization,
  // http://www.odkb.gov.ru/a/aengl.htm
  csto: { name: 'the Collective Security Treaty', until: 2002 },
};

/** A former name, and whether all that is asked for is of its time. */
export interface NamedBefore extends FormerName {
  readonly isAll: boolean;
}

/** What a group of ours was called in these years, or in some of them; null where it had the name that it has, and where all years are meant. */
export function namedBefore(
  { groups = [] }: BringsGroups,
  id: string,
  years: YearSpan | null,
): NamedBefore | null {
  const former = FORMER_NAMES[id];
  if (!former || !years || years.first >= former.until || groups.some((group) => group.id === id))
    return null;
  return { ...former, isAll: years.last < former.until };
}
