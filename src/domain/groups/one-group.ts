/** What is asked of one group: who was in it when, and how long it was there. */

import { type EdtfDate, interpretEdtf } from '../dates/edtf';
import type { GroupTable } from '../model/group';
import { type Days, daysOf, NO_DATE, wasMember } from './membership-days';

/**
 * Whether a party was a member of a group on a date, by the rule of `groupsOf` in member-when.ts; null where the date leaves it open. What is
 * asked of many dates is asked of the function that this makes for the group.
 */
export function membersOf({
  memberships,
}: GroupTable): (party: string, date: EdtfDate | null) => boolean | null {
  const byParty = new Map<string, Days[]>();
  for (const membership of memberships) {
    byParty.set(membership.party, [...(byParty.get(membership.party) ?? []), daysOf(membership)]);
  }
  return (party, date) => {
    const own = byParty.get(party);
    return own ? wasMember(own, date === null ? NO_DATE : interpretEdtf(date)) : false;
  };
}

/** The years in which a group had members; null at an end that is open. */
export function lifeOf({ memberships }: GroupTable): { first: number | null; last: number | null } {
  const days = memberships.map(daysOf);
  const yearOf = (day: string | null | undefined) => (day ? Number(day.slice(0, 4)) : null);
  const [begins, ends] = [days.map(({ earliest }) => earliest), days.map(({ latest }) => latest)];
  return {
    first: begins.includes(null) ? null : yearOf(begins.sort().at(0)),
    last: ends.includes(null) ? null : yearOf(ends.sort().at(-1)),
  };
}
