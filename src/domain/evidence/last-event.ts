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

/**
 * The last of some events: the one of the last date; or a later step of the deal that somebody tells of without a date,
 * since what has been delivered was ordered before, whenever that was. Of what was told before the last date that is not so.
 * @param events oldest first, those without a date before all others
 */
export function lastEvent(events: readonly DatedEvent[], claims: readonly Claim[]): DatedEvent | undefined {
  const last = events.at(-1);
  const [first] = events;
  if (!last || first?.date !== UNDATED) return last;
  const step = STEPS.indexOf(last.status);
  const isFurther = (event: DatedEvent) =>
    event.date === UNDATED && STEPS.indexOf(event.status) > step && isToldSince(event, last, claims);
  return (step < 0 ? undefined : events.findLast(isFurther)) ?? last;
}

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
