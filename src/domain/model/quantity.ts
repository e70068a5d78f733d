/** A number of things as sources give it: exact, a range, a bound, or words only. */
export interface Quantity {
  readonly min?: number;
  readonly max?: number;
  /** What is counted, in the plural: "systems". */
  readonly unit: string;
  /** Whether the source marks the number as uncertain. */
  readonly estimate: boolean;
  /** The source's own words where it gives no number: "a huge batch". */
  readonly words?: string;
}

/** Whether a price is for one item or for the whole package; what a licence allows; or what has come so far. */
export const MONEY_SCOPES = ['item', 'package', 'licence', 'delivered'] as const;

/** An amount of money as sources give it. */
export interface Money {
  readonly min?: number;
  readonly max?: number;
  /** ISO 4217 code. */
  readonly currency: string;
  readonly scope: (typeof MONEY_SCOPES)[number];
  /** Whether the source says that it is no exact amount; absent where it does not. */
  readonly estimate?: true;
}

/** Whether a source gives a number, and not words alone. */
export function hasNumber({ min, max }: Quantity): boolean {
  return min !== undefined || max !== undefined;
}
