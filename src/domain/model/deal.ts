/** What a register of deals says of a relationship beyond what documents say. */

/** The condition of the goods. SIPRI calls it "status"; it has nothing to do with how far a deal has come. */
export const CONDITION = {
  new: { label: 'new' },
  'second-hand': { label: 'second hand' },
  modernised: { label: 'second hand but modernised' },
} as const;

/** The condition of the goods. */
export type Condition = keyof typeof CONDITION;

/** Every condition, in the order of the labels. */
export const CONDITIONS = Object.keys(CONDITION) as readonly Condition[];

/** What a row of a register or of a table is recognised to say, most of it in its comment. The rule stands in docs/decisions. */
export const REMARK = {
  cancelled: { label: 'cancelled', meaning: 'the comment says that all or part of it was cancelled' },
  embargo: { label: 'embargo', meaning: 'the comment speaks of an embargo' },
  'licence-production': { label: 'licence production', meaning: 'the goods are made under licence' },
  financed: { label: 'financed by others', meaning: 'the comment says who paid for it' },
  'delivery-planned': { label: 'delivery planned', meaning: 'the comment gives a year for the delivery' },
  'not-yet-ordered': { label: 'not yet ordered', meaning: 'the comment says that no order was placed yet' },
  'status-uncertain': {
    label: 'status uncertain',
    meaning: 'the comment calls the state of the deal uncertain',
  },
  'name-changed': {
    label: 'name changed by a spreadsheet',
    meaning: 'a spreadsheet probably changed the cell of the weapon',
  },
} as const;

/** One of the things that a comment can be recognised to say. */
export type Remark = keyof typeof REMARK;

/** Every remark, in the order of the labels. */
export const REMARKS = Object.keys(REMARK) as readonly Remark[];

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
