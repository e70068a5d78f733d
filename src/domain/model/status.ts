/**
 * How firm a status is, which decides how it is drawn: firm solid, planned dashed, tentative dotted,
 * ended closed by a cross bar.
 */
export type Strength = 'firm' | 'planned' | 'tentative' | 'ended';

interface StatusFacts {
  readonly label: string;
  readonly strength: Strength;
  /** What the word means here, for the legend and the glossary. */
  readonly meaning: string;
}

/**
 * Every status a dated event can give a relationship. The order matters: of two events on the same date,
 * the one further down is taken to be the later.
 */
export const STATUS = {
  opinion: { label: 'opinion', strength: 'tentative', meaning: 'somebody’s view, not a reported fact' },
  possible: { label: 'possible', strength: 'tentative', meaning: 'raised as a possibility, no more' },
  voiced: { label: 'voiced', strength: 'firm', meaning: 'an objection or a concern that was expressed' },
  negotiating: { label: 'negotiating', strength: 'planned', meaning: 'talks are reported' },
  proposed: {
    label: 'proposed',
    strength: 'planned',
    meaning: 'proposed, chosen, or notified to a parliament',
  },
  authorised: { label: 'authorised', strength: 'planned', meaning: 'a licence or approval was given' },
  ordered: { label: 'ordered', strength: 'firm', meaning: 'a contract was signed' },
  confirmed: { label: 'confirmed', strength: 'firm', meaning: 'a party says that it goes ahead' },
  'partly-delivered': { label: 'partly delivered', strength: 'firm', meaning: 'some of the goods arrived' },
  delivered: { label: 'delivered', strength: 'firm', meaning: 'the goods arrived' },
  'in-force': { label: 'in force', strength: 'firm', meaning: 'a sanction that applied then' },
  lifted: { label: 'lifted', strength: 'ended', meaning: 'a sanction that was lifted' },
  refused: { label: 'refused', strength: 'ended', meaning: 'the other side said no' },
  revoked: { label: 'revoked', strength: 'ended', meaning: 'a licence or approval was withdrawn' },
  suspended: { label: 'suspended', strength: 'ended', meaning: 'halted, and not resumed so far' },
  cancelled: { label: 'cancelled', strength: 'ended', meaning: 'an order that was given up' },
  'not-concluded': { label: 'not concluded', strength: 'ended', meaning: 'no contract came of it' },
} as const satisfies Record<string, StatusFacts>;

/** What the last dated event says of a relationship. */
export type Status = keyof typeof STATUS;

/** Whether something of a deal of this status is told to have arrived. */
export const hasArrived = (status: Status): boolean =>
  status === 'partly-delivered' || status === 'delivered';

/** Every status, in the order of the ladder above. */
export const STATUSES = Object.keys(STATUS) as readonly Status[];
