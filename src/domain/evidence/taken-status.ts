/**
 * Deals of which a person's own table does not say how far they have come, which are taken for orders, or says it in words that
 * are not known here: their evidence says so.
 */
import type { Claim } from '../model/claim';
import type { Relationship } from '../model/relationship';
import { givingStatus } from './statements';

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
export const STATUS_NOT_KNOWN = 'Status of the deal: not known here';

/** The words of a row for how far its deal has come, where they are no status known here; null of every other claim. */
export const unknownWords = ({ citation }: Pick<Claim, 'citation'>): string | null =>
  citation.type === 'register-row' ? (citation.cells[STATUS_NOT_KNOWN] ?? null) : null;

/** The different words, each once, in which rows say how far a relationship has come whose status is not known here; none of any other. */
export function statusNotKnown({
  status,
  claims,
}: Pick<Relationship, 'status' | 'claims'>): readonly string[] {
  if (status !== 'unknown') return [];
  return [...new Set(givingStatus(claims, 'unknown').flatMap((claim) => unknownWords(claim) ?? []))];
}
