/** Whether a membership holds on a date that may mean many days. */

import { interpretEdtf } from '../dates/edtf';
import type { Membership } from '../model/group';

/** From which day to which, both included; null where there is no end that is known. */
export interface Days {
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** The days of a membership. */
export function daysOf({ from, until }: Membership): Days {
  return {
    earliest: from === null ? null : interpretEdtf(from).earliest,
    latest: until === null ? null : interpretEdtf(until).latest,
  };
}

/** Of what nobody tells when. */
export const NO_DATE: Days = { earliest: null, latest: null };

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
export function wasMember(memberships: readonly Days[], date: Days): boolean | null {
  if (memberships.some((days) => covers(days, date))) return true;
  const isOpen = memberships.some((days) => overlaps(days, date));
  return isOpen ? isOfOneYear(date) || null : false;
}
