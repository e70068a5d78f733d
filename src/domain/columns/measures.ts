/** What is added up over relationships: numbers of items, SIPRI's volumes, and both by year of delivery. */

import type { Relationship } from '../model/relationship';
import { hasArrived } from '../model/status';
import { startsOf } from './facet-column';

/** The numbers of every relationship, in typed columns; NaN where a source gives none. */
export interface Measures {
  /** The number of items, the smallest where it is a range. */
  readonly items: Float64Array;
  /** How many of them are told to have been delivered. */
  readonly delivered: Float64Array;
  /** Of what is authorised, in how many licences. */
  readonly licences: Float64Array;
  /** The volume of what was delivered, in millions of SIPRI's trend-indicator value. It is no money. */
  readonly tiv: Float64Array;
  /** The deliveries of relationship `i` are those from `starts[i]` to `starts[i + 1] - 1`. */
  readonly starts: Uint32Array;
  readonly deliveryYear: Int16Array;
  readonly deliveryTiv: Float64Array;
  readonly deliveryItems: Float64Array;
  /** 1 where a source gives only a total over several years, of which the delivery is an even share. */
  readonly deliveryShare: Uint8Array;
  /**
   * What relationships of which something was delivered do not state, or not for every delivery, in the bits of LACKS;
   * what of the numbers that they state is a guess, in the bits of GUESSED; and whether any is an estimate of the source.
   */
  readonly lacking: Uint8Array;
}

/** What a source can leave unsaid of what was delivered. */
export const LACKS = { tiv: 1, items: 2 } as const;

/** Set where the source marks a number, or the year of a delivery, as uncertain. */
export const ESTIMATED = 16;

/** Adds up what is stated; NaN where nothing is. */
function sumOfStated(values: readonly (number | null)[]): number {
  const stated = values.filter((value) => value !== null);
  return stated.length === 0 ? Number.NaN : stated.reduce((sum, value) => sum + value, 0);
}

/** What is measured of a relationship. */
export type Measured = Pick<Relationship, 'quantity' | 'deliveries' | 'status'>;

/** Papers are no items: one of them may allow a thousand. */
const isOfPapers = ({ quantity }: Measured) => quantity?.unit === 'licences';

const numberOf = ({ quantity }: Measured) => quantity?.min ?? quantity?.max ?? Number.NaN;

const leastOf = (of: Measured) => (isOfPapers(of) ? Number.NaN : numberOf(of));

const licencesOf = (of: Measured) =>
  isOfPapers(of) && of.status === 'authorised' ? numberOf(of) : Number.NaN;

/** By the deliveries where a source lists them; else all of a deal that is reported as delivered, and nothing of another. */
function deliveredOf(of: Measured): number {
  const { deliveries = [], status } = of;
  if (deliveries.length === 0) return status === 'delivered' ? leastOf(of) : Number.NaN;
  // Even shares of a total come to the total again.
  return Math.round(sumOfStated(deliveries.map(({ quantity }) => quantity)) * 100) / 100;
}

/** Of what was not delivered nothing is lacking. */
function lacksOf({ quantity, deliveries = [], status }: Measured): number {
  if (deliveries.length > 0) {
    return (
      (deliveries.some(({ tiv }) => tiv === null) ? LACKS.tiv : 0) |
      (deliveries.some((delivery) => delivery.quantity === null) ? LACKS.items : 0)
    );
  }
  if (!hasArrived(status)) return 0;
  return LACKS.tiv | (Number.isNaN(deliveredOf({ quantity, deliveries, status })) ? LACKS.items : 0);
}

/** Whether the source marks any of its numbers as uncertain. */
const isEstimated = ({ quantity, deliveries = [] }: Measured) =>
  quantity?.estimate === true || deliveries.some(({ estimate }) => estimate);

/** The measures of relationships. */
export function measuresOf(relationships: readonly Measured[]): Measures {
  const deliveries = relationships.flatMap((relationship) => relationship.deliveries ?? []);
  return {
    items: Float64Array.from(relationships, leastOf),
    delivered: Float64Array.from(relationships, deliveredOf),
    licences: Float64Array.from(relationships, licencesOf),
    tiv: Float64Array.from(relationships, (of) => sumOfStated((of.deliveries ?? []).map(({ tiv }) => tiv))),
    starts: startsOf(relationships.map((of) => of.deliveries?.length ?? 0)),
    deliveryYear: Int16Array.from(deliveries, ({ year }) => year),
    deliveryTiv: Float64Array.from(deliveries, ({ tiv }) => tiv ?? Number.NaN),
    deliveryItems: Float64Array.from(deliveries, ({ quantity }) => quantity ?? Number.NaN),
    deliveryShare: Uint8Array.from(deliveries, ({ share }) => Number(share)),
    lacking: Uint8Array.from(relationships, (of) => lacksOf(of) | (isEstimated(of) ? ESTIMATED : 0)),
  };
}
