/**
 * How firm a status is, which decides how it is drawn: firm solid, planned dashed, tentative dotted,
 * ended closed by a cross bar, unknown in pairs of dots.
 */
import { keysOf } from '../text/keys-of';

export type Strength = 'firm' | 'planned' | 'tentative' | 'ended' | 'unknown';

/**
 * Every status a dated event can give a relationship. The order matters: of two events on the same date,
 * the one further down is taken to be the later.
 */
export const STATUS = {
  opinion: { strength: 'tentative' },
  possible: { strength: 'tentative' },
  voiced: { strength: 'firm' },
  negotiating: { strength: 'planned' },
  proposed: { strength: 'planned' },
  authorised: { strength: 'planned' },
  ordered: { strength: 'firm' },
  confirmed: { strength: 'firm' },
  'partly-delivered': { strength: 'firm' },
  delivered: { strength: 'firm' },
  'in-force': { strength: 'firm' },
  lifted: { strength: 'ended' },
  refused: { strength: 'ended' },
  revoked: { strength: 'ended' },
  suspended: { strength: 'ended' },
  cancelled: { strength: 'ended' },
  'not-concluded': { strength: 'ended' },
  /** A table says it in words that are not known here: how far it has come, or whether it ended, nobody can tell. */
  unknown: { strength: 'unknown' },
} as const satisfies Record<string, { readonly strength: Strength }>;

/** What the last event says of a relationship. */
export type Status = keyof typeof STATUS;

/** Whether something of a deal of this status is told to have arrived. */
export const hasArrived = (status: Status): boolean =>
  status === 'partly-delivered' || status === 'delivered';

/** Every status, in the order of the ladder above. */
export const STATUSES = keysOf(STATUS);

/** Those that somebody can give: that the words of a table are not known here nobody says but the app. */
export const GIVEN_STATUSES: readonly Status[] = STATUSES.filter((status) => status !== 'unknown');
