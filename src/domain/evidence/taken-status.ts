/**
 * Deals of which a person's own table does not say how far they have come, which are taken for orders, or says it in words that
 * are not known here: their evidence says so.
 */
import type { Claim } from '../model/claim';
import type { Relationship } from '../model/relationship';
import { UNKNOWN_KEPT_AS } from '../model/status';

/** The name in the evidence of a row that no column and nobody told a status. */
export const STATUS_NOT_SAID = 'Status of the deal: the table does not say';

/** The same of a row whose table has a column for it, which whoever opened the table left aside. */
export const STATUS_NOT_READ = 'Status of the deal: in a column that was not read';

/** Why a deal is taken for an order: its table does not say its status, or the column that may was not read. */
export type WhyOrdered = 'not-said' | 'not-read';

/** Why the status of a claim was taken for it; null where a row or somebody says it. */
export function statusTakenIn({ citation }: Pick<Claim, 'citation'>): WhyOrdered | null {
  if (citation.type !== 'register-row') return null;
  if (Object.hasOwn(citation.cells, STATUS_NOT_READ)) return 'not-read';
  return Object.hasOwn(citation.cells, STATUS_NOT_SAID) ? 'not-said' : null;
}

/** Why a relationship is shown as ordered though none of what says so tells of an order; null where something does. */
export function whyTakenAsOrdered(relationship: {
  readonly status: string;
  readonly claims: readonly Claim[];
}): WhyOrdered | null {
  const { status, claims } = relationship;
  if (status !== 'ordered' || claims.length === 0) return null;
  const whys = claims.map(statusTakenIn);
  if (whys.includes(null)) return null;
  return whys.includes('not-read') ? 'not-read' : 'not-said';
}

/** The name in the evidence of the words of a row that are no status known here. */
export const STATUS_NOT_KNOWN = 'Status of the deal: not known here, kept as possible';

/** The words of the table for how far a relationship has come, where it is kept as possible for want of a status known here; null of all others. */
export const statusNotKnown = ({ status, claims }: Pick<Relationship, 'status' | 'claims'>): string | null =>
  status === UNKNOWN_KEPT_AS ? unknownStatus(claims) : null;

/** The words for how far a deal has come on which claims rest, where none of them is a status known here; null of all others. */
export function unknownStatus(claims: readonly Pick<Claim, 'citation'>[]): string | null {
  const [first = null, ...others] = claims.map(({ citation }) =>
    citation.type === 'register-row' ? (citation.cells[STATUS_NOT_KNOWN] ?? null) : null,
  );
  return others.every((words) => words === first) ? first : null;
}
