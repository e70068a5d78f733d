/** Of which groups a party was a member on a date. */

import { type EdtfDate, interpretEdtf } from '../dates/edtf';
import { memoizePer } from '../memoize/memoize';
import type { Group } from '../model/group';
import { type BringsGroups, UNDATED } from './groups';
import { type Days, daysOf, NO_DATE, wasMember } from './membership-days';
import { tablesIn } from './tables';

interface GroupDays {
  readonly group: string;
  readonly days: Days[];
}

const NONE: readonly string[] = [];
const NO_GROUPS: readonly Group[] = [];

/** More pairs of a party and a date than any register has; a file with more makes the memory begin anew. */
const MAX_REMEMBERED = 100_000;

interface Lookup {
  readonly byParty: ReadonlyMap<string, readonly GroupDays[]>;
  readonly known: Map<string, Map<EdtfDate | null, readonly string[]>>;
  size: number;
}

const lookupOf = memoizePer((own: readonly Group[]): Lookup => {
  const byParty = new Map<string, GroupDays[]>();
  for (const { id, memberships } of tablesIn({ groups: own })) {
    for (const membership of memberships) {
      const groups = byParty.get(membership.party) ?? [];
      const last = groups.at(-1);
      // Who left a group and came back has several times in it.
      if (last?.group === id) last.days.push(daysOf(membership));
      else groups.push({ group: id, days: [daysOf(membership)] });
      byParty.set(membership.party, groups);
    }
  }
  return { byParty, known: new Map(), size: 0 };
});

function worked(groups: readonly GroupDays[], date: EdtfDate | null): readonly string[] {
  const days = date === null ? NO_DATE : interpretEdtf(date);
  const answers = groups.map(({ group, days: member }) => ({ group, was: wasMember(member, days) }));
  return [
    ...answers.flatMap(({ group, was }) => (was ? group : [])),
    ...(answers.some(({ was }) => was === null) ? [UNDATED] : []),
  ];
}

/**
 * The ids of the groups of which a party was a member on a date, in the order of the groups; the parts of the world that
 * it is in are among them. A date that means a year, or a day of it, finds the members of any day of it. Of a longer time
 * whoever was a member throughout it is one, and where others were for a part of it, the last id is UNDATED; so it is
 * where there is no date.
 */
export function groupsOf(
  { groups = NO_GROUPS }: BringsGroups,
  party: string,
  date: EdtfDate | null,
): readonly string[] {
  const lookup = lookupOf(groups);
  const own = lookup.byParty.get(party);
  if (!own) return NONE;
  let dates = lookup.known.get(party);
  if (!dates) {
    dates = new Map();
    lookup.known.set(party, dates);
  }
  const before = dates.get(date);
  if (before) return before;
  if (++lookup.size > MAX_REMEMBERED) {
    lookup.known.clear();
    lookup.size = 0;
    return groupsOf({ groups }, party, date);
  }
  const found = worked(own, date);
  dates.set(date, found);
  return found;
}
