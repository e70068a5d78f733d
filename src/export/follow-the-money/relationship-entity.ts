/** A relationship as an interval between two parties, with the words of its sources. */
import { memoizePer } from '../../domain/memoize/memoize';
import { type Dataset, partyOf, sourceOf, systemIdOf, systemOf } from '../../domain/model/dataset';
import type { Kind, Relationship } from '../../domain/model/relationship';
import type { Source } from '../../domain/model/source';
import { hasArrived, STATUS } from '../../domain/model/status';
import { modelWords } from '../../words/deals/model';
import { relationshipsWords } from '../../words/deals/relationships';
import { exportGraphsWords } from '../../words/exports/graphs';
import { excerptOf } from '../excerpt';
import { firstOf, lastOf } from './dates';
import { addresses, codes, type Entity, entityOf, names, sentences, words } from './entity';
import { partyEntityId, relationshipEntityId } from './ids';
import { countryOf } from './party-entity';

type Properties = Entity['properties'];

/** Whether it is over: what arrived, and what came to nothing. */
const isOver = ({ status }: Relationship) => hasArrived(status) || STATUS[status].strength === 'ended';

/** Where something comes from, as intervals and parties name it. */
const originOf = memoizePer(({ publisher, address }: Source) => ({
  publisher: words(publisher),
  sourceUrl: addresses(address),
}));

function intervalOf(dataset: Dataset, relationship: Relationship, day: string): Properties {
  const { id, events, asOf, claims } = relationship;
  const origins = claims.map(({ citation }) => originOf(sourceOf(dataset, citation.source)));
  const numbers = claims.map(({ citation }) => (citation.type === 'register-row' ? citation.deal : null));
  return {
    summary: sentences(relationshipsWords().dated(dataset, relationship)),
    description: sentences(...claims.map((claim) => excerptOf(dataset, claim))),
    startDate: codes(events[0] && firstOf(events[0].date)),
    date: codes(firstOf(asOf)),
    endDate: codes(isOver(relationship) ? lastOf(asOf) : null),
    recordId: words(id, ...numbers),
    publisher: codes(...origins.flatMap(({ publisher }) => publisher)),
    sourceUrl: codes(...origins.flatMap(({ sourceUrl }) => sourceUrl)),
    retrievedAt: [day],
  };
}

function statusOf(relationship: Relationship): string {
  const { marks } = relationship;
  return exportGraphsWords().status(modelWords().nameOfStatus(relationship), marks.includes('disputed'));
}

function roleOf(dataset: Dataset, relationship: Relationship): string {
  const system = systemIdOf(dataset, relationship);
  const via = relationship.via.map((id) => partyOf(dataset, id).name);
  return exportGraphsWords().role(relationship.kind, system && systemOf(dataset, system).name, via);
}

/** How a kind of relationship is told by a schema of its own, once it is in force. */
interface OwnSchema {
  readonly schema: string;
  readonly of: (dataset: Dataset, relationship: Relationship) => Properties;
}

const OWN_SCHEMA: Readonly<Partial<Record<Kind, OwnSchema>>> = {
  sanctions: {
    schema: 'Sanction',
    of: (dataset, { from, to, scope }) => ({
      entity: [partyEntityId(to)],
      authority: words(partyOf(dataset, from).name),
      country: codes(countryOf({ id: from })),
      provisions: words(scope),
    }),
  },
  'exports-for': {
    schema: 'Representation',
    of: (dataset, relationship) => ({
      agent: [partyEntityId(relationship.from)],
      client: [partyEntityId(relationship.to)],
      role: words(roleOf(dataset, relationship)),
    }),
  },
};

const LINK: OwnSchema = {
  schema: 'UnknownLink',
  of: (dataset, relationship) => ({
    subject: [partyEntityId(relationship.from)],
    object: [partyEntityId(relationship.to)],
    role: words(roleOf(dataset, relationship)),
    namesMentioned: names(...relationship.via.map((id) => partyOf(dataset, id).name)),
  }),
};

/** Whether it is, or was, in force: what is only feared, planned or refused is no sanction and no agency. */
const isInForce = ({ status }: Relationship) => STATUS[status].strength === 'firm' || status === 'lifted';

/** A relationship: a sanction or an agency where it is one, else a link, which says no more than its words do. */
export function relationshipEntity(dataset: Dataset, relationship: Relationship, day: string): Entity {
  const own = (isInForce(relationship) && OWN_SCHEMA[relationship.kind]) || LINK;
  return entityOf(own.schema, relationshipEntityId(relationship), relationship.datasets, {
    ...own.of(dataset, relationship),
    status: words(statusOf(relationship)),
    ...intervalOf(dataset, relationship, day),
  });
}
