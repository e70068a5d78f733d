/** Which relationships of the case file a claim that is being made may be about: a second source joins one, and doubles none. */
import { hasNumber, QUANTITIES } from '../evidence/comparison';
import { readingsOf, readQuantity } from '../evidence/disagreement';
import { eventsOf } from '../evidence/evidence';
import { mayHaveCome } from '../evidence/last-event';
import type { Claim, Stance } from '../model/claim';
import type { DatasetStatement } from '../model/dataset';
import type { RelationshipId, SystemId } from '../model/ids';
import type { Quantity } from '../model/quantity';
import type { RelationshipStatement } from '../model/relationship';
import type { Status } from '../model/status';
import { type ClaimDraft, chosenId } from './claim-draft';

/** A system with the classes it belongs to and those that belong to it: what one source names, another calls by its class. */
function kin({ systems }: DatasetStatement, id: SystemId): ReadonlySet<string> {
  const own = systems.find((system) => system.id === id);
  const family = systems.filter(
    (system) =>
      system.memberOf === id || system.id === own?.memberOf || (own?.family && system.family === own.family),
  );
  return new Set([id, ...family.map((system) => system.id)]);
}

/** How much two ids agree: not asked where a draft has none, and not at all where they differ. */
const agreement = (drafted: string | null, has: string | undefined, much: number) =>
  drafted === null ? 0 : drafted === has ? much : null;

/** The same of the system; one that is of the same kin agrees less. */
function systemAgreement(statement: DatasetStatement, drafted: SystemId | null, has: SystemId | undefined) {
  const same = agreement(drafted, has, 2);
  if (same !== null || drafted === null) return same;
  return has && kin(statement, drafted).has(has) ? 0.5 : null;
}

/** How much speaks for a relationship: the more, the more parts of it are the same; nothing where one of them differs. */
function likeness(statement: DatasetStatement, draft: ClaimDraft, one: RelationshipStatement): number {
  if (one.kind !== draft.kind) return 0;
  const agreements = [
    agreement(draft.from && chosenId(draft.from), one.from, 1),
    agreement(draft.to && chosenId(draft.to), one.to, 1),
    systemAgreement(statement, draft.system && chosenId(draft.system), one.system),
  ];
  const sum = agreements.reduce<number>((all, much) => all + (much ?? 0), 0);
  // A weapon of the same kin alone says too little.
  return agreements.includes(null) || sum < 1 ? 0 : sum;
}

/** Whether there is such a relationship at all. */
export const hasSame = (statement: DatasetStatement, draft: ClaimDraft): boolean =>
  statement.relationships.some((one) => likeness(statement, draft, one) > 0);

/** The one relationship of the same kind between the same parties with the same weapon: what denies that, or leaves it open, is about it. */
export function relationshipDenied(
  { relationships }: DatasetStatement,
  draft: ClaimDraft,
): RelationshipId | null {
  const { stance, kind, from, to, system } = draft;
  if (stance === 'supports' || !from || !to) return null;
  const weapon = system ? chosenId(system) : undefined;
  const [one, ...others] = relationships.filter(
    (each) =>
      each.kind === kind &&
      each.from === chosenId(from) &&
      each.to === chosenId(to) &&
      each.system === weapon,
  );
  return one && others.length === 0 ? one.id : null;
}

/** What words deny: a step, and how many it would have been. Null is what they do not tell. */
export interface Denied {
  readonly status: Status | null;
  readonly quantity: Quantity | null;
}

/** Whether a number is told of a relationship, and none that may be this one. */
function isOtherNumber(claims: readonly Claim[], denied: Quantity): boolean {
  const supporting = claims.filter(({ stance }) => stance === 'supports');
  const told = readQuantity(supporting)?.candidates.filter(({ value }) => hasNumber(value)) ?? [];
  return (
    hasNumber(denied) &&
    told.length > 0 &&
    // What is counted is often called otherwise: rifles, weapons, AK-103.
    !told.some(({ value }) => QUANTITIES.compatible({ ...denied, unit: value.unit }, value))
  );
}

/**
 * What a denial is to a relationship. One of a step that it has not come to, as far as its claims tell, or of another number than
 * all of them tell contradicts nothing, and is context.
 */
export function stanceOfDenial({ claims }: DatasetStatement, id: RelationshipId, denied: Denied): Stance {
  const own = claims.filter(({ relationship }) => relationship === id);
  if (denied.quantity && isOtherNumber(own, denied.quantity)) return 'context';
  const status = denied.status && readingsOf(own, eventsOf(own)).status?.shown;
  return status && denied.status && !mayHaveCome(status, denied.status) ? 'context' : 'contradicts';
}

/** These relationships, the likeliest first: as soon as a party or the weapon is the same, and none where nothing is known. */
export function sameRelationships(statement: DatasetStatement, draft: ClaimDraft): RelationshipId[] {
  return statement.relationships
    .map((one) => ({ id: one.id, likeness: likeness(statement, draft, one) }))
    .filter((one) => one.likeness > 0)
    .sort((a, b) => b.likeness - a.likeness)
    .map(({ id }) => id);
}
