/** Of which groups a party was a member on a date. */

import { type EdtfDate, interpretEdtf } from '../dates/edtf';
import { memoizePer } from '../memoize/memoize';
import type { Group, GroupTable, Membership } from '../model/group';
import type { Relationship } from '../model/relationship';
import { type BringsGroups, groupsIn, UNDATED } from './groups';

/** From which day to which, both included; null where there is no end that is known. */
interface Days {
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** The date on which it counts who is a member: that of the order, else of the first thing that is told. */
export function dateOfOrder({ events }: Pick<Relationship, 'events'>): EdtfDate | null {
  return (events.find(({ status }) => status === 'ordered') ?? events[0])?.date ?? null;
}

function daysOf({ from, until }: Membership): Days {
  return {
    earliest: from === null ? null : interpretEdtf(from).earliest,
    latest: until === null ? null : interpretEdtf(until).latest,
  };
}

const NO_DATE: Days = { earliest: null, latest: null };

const overlaps = (member: Days, { earliest, latest }: Days) =>
  (latest === null || member.earliest === null || member.earliest <= latest) &&
  (earliest === null || member.latest === null || earliest <= member.latest);

const covers = (member: Days, { earliest, latest }: Days) =>
  (member.earliest === null || (earliest !== null && member.earliest <= earliest)) &&
  (member.latest === null || (latest !== null && latest <= member.latest));

/** Whether a date means a day of one year, of which any will do: "1999" is the year in which Poland joined NATO. */
const isOfOneYear = ({ earliest, latest }: Days) =>
  earliest !== null && latest !== null && earliest.slice(0, 4) === latest.slice(0, 4);

/** Whether a party was a member on a date; null where the date leaves it open. */
function wasMember(memberships: readonly Days[], date: Days): boolean | null {
  if (memberships.some((days) => covers(days, date))) return true;
  const isOpen = memberships.some((days) => overlaps(days, date));
  return isOpen ? isOfOneYear(date) || null : false;
}

/**
 * Whether a party was a member of a group on a date, by the rule of `groupsOf`; null where the date leaves it open. What is
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
  for (const { id, memberships } of groupsIn({ groups: own })) {
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
