import type { Claim, Statement } from './claim';
import { compareEdtf, yearsOfEdtf } from './edtf';
import type { DatedEvent, Relationship, RelationshipStatement, YearSpan } from './relationship';
import { STATUSES } from './status';

/** What the claims that support a relationship say about it, in the order of the claims. */
function supportingStatements(claims: readonly Claim[]): { claim: Claim; statement: Statement }[] {
  return claims
    .filter((claim) => claim.stance === 'supports')
    .flatMap((claim) => claim.says.map((statement) => ({ claim, statement })));
}

function compareEvents(a: DatedEvent, b: DatedEvent): number {
  return compareEdtf(a.date, b.date) || STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status);
}

/** The dated events that the supporting claims tell of, oldest first; claims that tell of the same one share it. */
export function eventsOf(claims: readonly Claim[]): DatedEvent[] {
  const events = new Map<string, DatedEvent>();
  for (const { claim, statement } of supportingStatements(claims)) {
    if (statement.field !== 'status') continue;
    const { status, date } = statement;
    const key = `${status} ${date}`;
    events.set(key, { status, date, claims: [...(events.get(key)?.claims ?? []), claim.id] });
  }
  return [...events.values()].sort(compareEvents);
}

function spanOf(events: readonly DatedEvent[]): YearSpan {
  const years = events.map((event) => yearsOfEdtf(event.date));
  return {
    first: Math.min(...years.map((span) => span.first)),
    last: Math.max(...years.map((span) => span.last)),
  };
}

/**
 * The relationship as its claims make it: status is that of the last dated event, quantity and value are those
 * of the first supporting claim that gives one.
 * @throws RangeError when no supporting claim gives a status; the dataset check refuses such a file beforehand.
 */
export function relationshipFrom(statement: RelationshipStatement, claims: readonly Claim[]): Relationship {
  const events = eventsOf(claims);
  const last = events.at(-1);
  if (!last) throw new RangeError(`No supporting claim gives ${statement.id} a status.`);
  let quantity: Relationship['quantity'] = null;
  let value: Relationship['value'] = null;
  for (const { statement: said } of supportingStatements(claims)) {
    if (said.field === 'quantity') quantity ??= said.quantity;
    if (said.field === 'value') value ??= said.value;
  }
  return { ...statement, claims, events, status: last.status, quantity, value, years: spanOf(events) };
}
