/** Which of the events that claims tell of is the last, also where some of them have no date. */
import { interpretEdtf, UNDATED } from '../dates/edtf';
import type { Claim } from '../model/claim';
import type { DatedEvent } from '../model/relationship';
import type { Status } from '../model/status';

/** The steps that a deal goes, each after those before it; what ends a deal, or suspends it, may come at any of them. */
const STEPS: readonly Status[] = [
  ...(['possible', 'negotiating', 'proposed', 'authorised'] as const),
  ...(['ordered', 'confirmed', 'partly-delivered', 'delivered'] as const),
];

/** Whether one of the claims that tell of an event was made when another had happened, or may have. */
function isToldSince({ claims: ids }: DatedEvent, { date }: DatedEvent, claims: readonly Claim[]): boolean {
  const { earliest } = interpretEdtf(date);
  return claims.some(({ id, attribution }) => {
    if (!ids.includes(id)) return false;
    const { latest } = interpretEdtf(attribution.date);
    return earliest === null || latest === null || latest >= earliest;
  });
}

/** What ends or halts a deal that had begun, so that it came after the steps that are told with a date; a refusal may have come before them. */
const ENDS: readonly Status[] = ['revoked', 'suspended', 'cancelled'];

/**
 * Events in their order: by their dates, and after the last date what is told since without one and must have come later. What
 * has been delivered was ordered before, whenever that was; and what is told to be cancelled, suspended or revoked had begun,
 * unless a further step is told without a date too: of the two nobody says which came last.
 * @param events oldest first, those without a date before all others
 */
export function inOrder(events: readonly DatedEvent[], claims: readonly Claim[]): readonly DatedEvent[] {
  const [first] = events;
  const last = events.at(-1);
  if (first?.date !== UNDATED || !last || last.date === UNDATED) return events;
  const step = STEPS.indexOf(last.status);
  if (step < 0) return events;
  const since = events.filter((event) => event.date === UNDATED && isToldSince(event, last, claims));
  const steps = since.filter(({ status }) => STEPS.indexOf(status) > step);
  const isOver = last.status === 'delivered';
  const later = steps.length > 0 || isOver ? steps : since.filter(({ status }) => ENDS.includes(status));
  return later.length === 0 ? events : [...events.filter((event) => !later.includes(event)), ...later];
}

/** The last of some events. @param events oldest first, those without a date before all others */
export const lastEvent = (events: readonly DatedEvent[], claims: readonly Claim[]): DatedEvent | undefined =>
  inOrder(events, claims).at(-1);

/**
 * Whether a deal of this status has gone as far as a step, or may have: of what was ordered nobody says yet that it was
 * delivered. Of what came to an end it is not known how far it had gone.
 */
export function mayHaveCome(status: Status, step: Status): boolean {
  const [reached, asked] = [status, step].map((one) =>
    STEPS.indexOf(one === 'delivered' ? 'partly-delivered' : one),
  );
  return reached === undefined || asked === undefined || reached < 0 || asked < 0 || reached >= asked;
}
