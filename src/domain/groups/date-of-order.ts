import type { EdtfDate } from '../dates/edtf';
import type { Relationship } from '../model/relationship';

/** The date on which it counts who is a member: that of the order, else of the first thing that is told. */
export function dateOfOrder({ events }: Pick<Relationship, 'events'>): EdtfDate | null {
  return (events.find(({ status }) => status === 'ordered') ?? events[0])?.date ?? null;
}
