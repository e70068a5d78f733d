/** Relationships in the file format: who does what to whom, and what a register's row or a person adds to that. */
import * as v from 'valibot';
import { CONDITIONS, type Delivery, REMARKS } from '../domain/model/deal';
import type { ClaimId, DatasetId, RelationshipId, SystemId } from '../domain/model/ids';
import { DISPUTED_FIELDS, type Reason } from '../domain/model/reason';
import { KINDS, type RelationshipStatement } from '../domain/model/relationship';
import { REPORTERS, type Reported } from '../domain/model/reported';
import { countOrNone, list, name, oneOf, partyId, rule, type Schema, slug, text } from './schema-parts';

const delivery: Schema<Delivery> = v.strictObject({
  year: v.pipe(v.number(), v.integer(rule('whole-number')), v.description('The year.')),
  estimate: v.pipe(v.boolean(), v.description('Whether the source marks year or number as uncertain.')),
  quantity: countOrNone('The number of items; null where the source gives none.'),
  tiv: countOrNone(
    'The volume in millions of SIPRI’s trend-indicator value, which is no money; null where the source gives none.',
  ),
  share: v.pipe(
    v.boolean(),
    v.description('Whether the source gives a total over several years, of which this is an even share.'),
  ),
});

const reason: Schema<Reason> = v.strictObject({
  field: oneOf(DISPUTED_FIELDS, 'The field on which sources differ.'),
  words: text('Why the value that is shown is held for the right one.'),
  claims: list(slug<ClaimId>('A claim about this relationship.'), 'The claims that decided it.'),
});

const reported: Schema<Reported> = v.strictObject({
  by: oneOf(REPORTERS, 'Who reported it: one end, both, or a third.'),
  name: v.exactOptional(name('The name of a third.')),
});

/** A relationship, as a file states it. */
export const relationship: Schema<RelationshipStatement> = v.strictObject({
  id: slug<RelationshipId>('A slug that lasts.'),
  kind: oneOf(KINDS, 'What one party does to the other.'),
  from: partyId('The party that acts: the exporter, the one that objects.'),
  to: partyId('The party that it is done to: the importer, the one objected to.'),
  system: v.exactOptional(slug<SystemId>('The weapon system.')),
  via: list(partyId('A party in between.'), 'Parties that it goes through, such as an export agency.'),
  about: v.exactOptional(slug<RelationshipId>('For an objection: the relationship that it is about.')),
  scope: v.exactOptional(text('What part of the other party it concerns, and over what, in a few words.')),
  condition: v.exactOptional(oneOf(CONDITIONS, 'The condition of the goods, where a register gives it.')),
  remarks: v.exactOptional(
    list(oneOf(REMARKS, 'A remark.'), 'What the comment of a register row is recognised to say.'),
  ),
  deliveries: v.exactOptional(list(delivery, 'What was delivered in each year, where a register gives it.')),
  reported: v.exactOptional(
    v.pipe(reported, v.description('Who reported it, where a table of both ends says so.')),
  ),
  reasons: v.exactOptional(
    list(reason, 'Why one of several values is held for the right one, as somebody wrote it.'),
  ),
  datasets: v.exactOptional(
    list(
      slug<DatasetId>('The id of a dataset.'),
      'Those of the members that state it; left out where the first of them does.',
    ),
  ),
});
