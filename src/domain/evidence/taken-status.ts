/** Deals of which a person's own table does not say how far they have come: they are taken for orders, and their evidence says so. */
import type { Claim } from '../model/claim';

/** The name in the evidence of a row that no column and nobody told a status. */
export const STATUS_NOT_SAID = 'Status of the deal: the table does not say';

/** Whether a claim rests on a row that does not say its status. */
export const isStatusTaken = ({ citation }: Pick<Claim, 'citation'>): boolean =>
  citation.type === 'register-row' && Object.hasOwn(citation.cells, STATUS_NOT_SAID);

/** Whether a relationship is shown as ordered though none of what says so tells of an order. */
export function isTakenAsOrdered(relationship: {
  readonly status: string;
  readonly claims: readonly Claim[];
}): boolean {
  const { status, claims } = relationship;
  return status === 'ordered' && claims.length > 0 && claims.every(isStatusTaken);
}
