/** Which relationships of the case file a claim that is being made may be about: a second source joins one, and doubles none. */
import type { DatasetStatement } from '../model/dataset';
import type { RelationshipId, SystemId } from '../model/ids';
import type { RelationshipStatement } from '../model/relationship';
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

/** How much speaks for a relationship: 3 where all parts are the same, less where its system is of the same kin or not told. */
function likeness(statement: DatasetStatement, draft: ClaimDraft, one: RelationshipStatement): number {
  const [from, to] = [draft.from && chosenId(draft.from), draft.to && chosenId(draft.to)];
  if (one.kind !== draft.kind) return 0;
  if ((from && from !== one.from) || (to && to !== one.to) || !(from || to)) return 0;
  const system = draft.system && chosenId(draft.system);
  const bothEnds = from !== null && to !== null ? 1 : 0;
  if (!system) return bothEnds;
  if (system === one.system) return 2 + bothEnds;
  return bothEnds > 0 && one.system && kin(statement, system).has(one.system) ? 1 : 0;
}

/** These relationships, the likeliest first; none where neither end is known. */
export function sameRelationships(statement: DatasetStatement, draft: ClaimDraft): RelationshipId[] {
  return statement.relationships
    .map((one) => ({ id: one.id, likeness: likeness(statement, draft, one) }))
    .filter((one) => one.likeness > 0)
    .sort((a, b) => b.likeness - a.likeness)
    .map(({ id }) => id);
}
