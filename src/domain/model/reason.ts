/** Why a person holds one of several values for the right one. */
import type { ClaimId } from './ids';
import { GIVEN_STATUSES, type Status } from './status';

/** A field on which claims can differ; of dates, that of one status. */
export type DisputedField = 'status' | 'quantity' | 'value' | `date of ${Status}`;

/** Every such field. */
export const DISPUTED_FIELDS: readonly DisputedField[] = [
  'status',
  'quantity',
  'value',
  ...GIVEN_STATUSES.map((status) => `date of ${status}` as const),
];

/** What somebody who knows the sources has to say of a field on which they differ: beside the rule, never in its place. */
export interface Reason {
  readonly field: DisputedField;
  readonly words: string;
  /** The claims that decided it. */
  readonly claims: readonly ClaimId[];
}
