/** How far a deal has come, in a person's own words. */
import { STATUSES, type Status } from '../../domain/model/status';

/** The status that a text names by its id, or by the words of the id; null for other words. */
export function statusOf(text: string): Status | null {
  const words = text.trim().toLowerCase();
  return STATUSES.find((status) => status === words || status.replaceAll('-', ' ') === words) ?? null;
}

/** The statuses that a deal can have: the others are those of objections and sanctions. */
export const DEAL_STATUSES: readonly Status[] = STATUSES.filter(
  (status) => !['voiced', 'in-force', 'lifted'].includes(status),
);
