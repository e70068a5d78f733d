/** Deals of which the same is said: what follows from it is worked out for the first of them, and holds for all. */
import type { Relationship } from '../../../domain/model/relationship';
import { type DealContext, type DealEnds, dealRelationship } from '../deals/deal-relationship';
import { reportedOf } from '../deals/reported-by';
import type { DealRecord } from '../rows/deal-facts';

/**
 * All that the rule of evidence (domain/evidence/evidence.ts) reads of the claims of a deal, as one text. Of the quantity it is
 * only whether there is one: a single row of a deal gives it, and nothing can differ from it.
 */
function whatIsSaid({
  facts,
  order,
  orderStatus,
  attribution,
  quantity,
  money = [],
  otherSources = [],
  outstanding,
  passages,
  rows,
}: DealRecord) {
  const isNamed = attribution.unnamed !== true;
  let said = `${facts.condition === null} ${order} ${orderStatus} ${isNamed} ${quantity !== null} ${outstanding} ${facts.reporter === undefined}`;
  if (otherSources.length > 0 || money.length > 0)
    said += ` ${otherSources.length} ${money.map(({ scope }) => scope).join(' ')}`;
  for (const { deliveries } of rows) said += `\n${deliveries.join(' ')}`;
  for (const { outcome } of passages) {
    if (outcome) said += `\n${outcome.status} ${outcome.date} ${outcome.wasOrdered}`;
  }
  return said;
}

/**
 * Makes relationships for an index, which reads of claims only whose they are: each has its own ends, facts and
 * quantity, and the claims and events of the first deal of the same file of which the same is said. A register of
 * 30,000 deals says some 6,000 things.
 */
export function likeDeals(context: DealContext): (deal: DealRecord, ends: DealEnds) => Relationship {
  const firsts = new Map<string, Relationship>();
  return (deal, ends) => {
    const said = whatIsSaid(deal);
    const first = firsts.get(said);
    if (!first) {
      const made = dealRelationship(deal, ends, context);
      firsts.set(said, made);
      return made;
    }
    const { id, from, to, system } = ends;
    const { kind, condition, remarks, deliveries } = deal.facts;
    const value = deal.money?.find(({ scope }) => scope !== 'delivered') ?? null;
    const { via, claims, datasets, events, status, asOf, years, times, marks } = first;
    // Written out: to spread the first into 100,000 others takes a tenth of the time of all of this.
    const own: Relationship = {
      id,
      kind,
      from,
      to,
      system,
      via,
      remarks,
      deliveries,
      claims,
      datasets,
      events,
      status,
      asOf,
      quantity: deal.quantity,
      value,
      years,
      times,
      marks,
    };
    const reported = reportedOf(deal.facts, ends);
    if (reported) Object.assign(own, { reported });
    return condition ? Object.assign(own, { condition }) : own;
  };
}
