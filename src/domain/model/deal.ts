/** What a register of deals says of a relationship beyond what documents say. */

/** The condition of the goods. SIPRI calls it "status"; it has nothing to do with how far a deal has come. */
export const CONDITIONS = ['new', 'second-hand', 'modernised'] as const;

/** The condition of the goods. */
export type Condition = (typeof CONDITIONS)[number];

/** What a row of a register or of a table is recognised to say, most of it in its comment. The rule stands in docs/decisions. */
export const REMARKS = [
  'cancelled',
  'embargo',
  'licence-production',
  'financed',
  'delivery-planned',
  'not-yet-ordered',
  'status-uncertain',
  'name-changed',
] as const;

/** One of the things that a comment can be recognised to say. */
export type Remark = (typeof REMARKS)[number];

/** What was delivered in one year. */
export interface Delivery {
  readonly year: number;
  /** Whether the source marks year or number as uncertain. */
  readonly estimate: boolean;
  /** The number of items; null where the source gives none. */
  readonly quantity: number | null;
  /** The volume in millions of SIPRI's trend-indicator value, which is no money; null where the source gives none. */
  readonly tiv: number | null;
  /** Whether the source gives only a total over several years, of which this is an even share. */
  readonly share: boolean;
}
