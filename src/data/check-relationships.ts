/** What must hold between a relationship, the systems and the claims about it. */
import { STATUS_NOT_KNOWN, unknownWords } from '../domain/evidence/taken-status';
import type { Claim } from '../domain/model/claim';
import { KIND, type RelationshipStatement } from '../domain/model/relationship';
import { nearestAmong } from '../domain/text/nearest';
import { ownValue } from './check-header';
import type { Draft, DraftList, Placed } from './draft';
import { brief, type Fault, fault } from './fault';
import { MAX_GUESSES } from './form-faults';

type Relationships = DraftList<RelationshipStatement>;

function checkAbout({ path, item }: Placed<RelationshipStatement>, relationships: Relationships): Fault[] {
  const at = `${path}.about`;
  if (item.kind !== 'objects-to') {
    const problem = { code: 'about-of-no-objection', kind: item.kind } as const;
    return item.about === undefined ? [] : [fault(at, problem, { code: 'leave-out' })];
  }
  if (item.about === undefined) return [fault(at, { code: 'no-about' })];
  const isObjection = relationships.find(item.about)?.kind === 'objects-to';
  return isObjection ? [fault(at, { code: 'about-objection', id: brief(item.about) })] : [];
}

/** A row of somebody's file may say so, whatever that means; who writes a relationship has mistyped one of its ends. */
function checkEnds({ path, item }: Placed<RelationshipStatement>, { claims }: Draft): Fault[] {
  if (item.from !== item.to) return [];
  const isOfRow = claims.sound.some(
    ({ item: { relationship, citation } }) =>
      relationship === item.id && citation.type === 'register-row' && citation.file !== undefined,
  );
  return isOfRow ? [] : [fault(`${path}.to`, { code: 'both-ends', id: brief(item.to) })];
}

function checkGoods({ path, item }: Placed<RelationshipStatement>): Fault[] {
  if (!KIND[item.kind].carriesGoods || item.system !== undefined) return [];
  return [fault(`${path}.system`, { code: 'no-system', kind: item.kind }, { code: 'unnamed-system' })];
}

/** A reason rests on claims about the relationship that it is given for. */
function checkReasons({ path, item }: Placed<RelationshipStatement>, { claims }: Draft): Fault[] {
  return (item.reasons ?? []).flatMap((reason, at) =>
    reason.claims.flatMap((id, index) => {
      const about = claims.find(id)?.relationship ?? item.id;
      const where = `${path}.reasons[${at}].claims[${index}]`;
      return about === item.id ? [] : [fault(where, { code: 'claim-elsewhere', id: brief(id) })];
    }),
  );
}

/** Faults in the relationships themselves. */
export function checkRelationships(draft: Draft): Fault[] {
  const { relationships } = draft;
  return relationships.sound.flatMap((placed) => [
    ...checkEnds(placed, draft),
    ...checkGoods(placed),
    ...checkAbout(placed, relationships),
    ...checkReasons(placed, draft),
  ]);
}

/** Quantities that are given to relationships along which no goods move. */
export function checkQuantities({ claims, relationships }: Draft): Fault[] {
  return claims.sound.flatMap(({ path, item }) => {
    const about = relationships.find(item.relationship);
    if (!about || KIND[about.kind].carriesGoods) return [];
    const problem = { code: 'quantity-of-no-goods', kind: about.kind } as const;
    return item.says.flatMap(({ field }, index) =>
      field === 'quantity' ? [fault(`${path}.says[${index}].field`, problem)] : [],
    );
  });
}

/** Only a row can say how far its deal has come in words that are not known here: of any other words a person knows it. */
export function checkUnknownStatuses({ claims }: Draft): Fault[] {
  return claims.sound.flatMap(({ path, item }) =>
    unknownWords(item) !== null
      ? []
      : item.says.flatMap((said, index) =>
          said.field === 'status' && said.status === 'unknown'
            ? [fault(`${path}.says[${index}].status`, { code: 'no-unknown-words', column: STATUS_NOT_KNOWN })]
            : [],
        ),
  );
}

const givesStatus = ({ stance, says }: Claim) =>
  stance === 'supports' && says.some(({ field }) => field === 'status');

/** The relationships that a claim with a fault of its own may be about; null where it may be any. */
function meantByFaulty({ claims, relationships }: Draft): ReadonlySet<string> | null {
  const known = new Set(relationships.ids.map(({ item }) => item));
  const broken = claims.broken.map((claim) => ownValue(claim, 'relationship'));
  if (broken.some((id) => typeof id !== 'string')) return null;
  const meant = nearestAmong(known);
  const said = new Set([...(broken as string[]), ...claims.sound.map(({ item }) => item.relationship)]);
  const unknown = [...said].filter((id) => !known.has(id)).slice(0, MAX_GUESSES);
  return new Set([...(broken as string[]), ...unknown.flatMap((id) => meant(id) ?? [])]);
}

/** Relationships without a status, which no claim that supports them gives. */
export function checkEvidence(draft: Draft): Fault[] {
  const excused = meantByFaulty(draft);
  if (excused === null || !draft.claims.isList) return [];
  const given = new Set(
    draft.claims.sound.filter(({ item }) => givesStatus(item)).map(({ item }) => item.relationship),
  );
  return draft.relationships.sound
    .filter(({ item }) => !given.has(item.id) && !excused.has(item.id))
    .map(({ path }) => fault(path, { code: 'no-status' }, { code: 'add-status' }));
}

/** Members of what is no class, and classes that are members of themselves. */
export function checkClasses({ systems }: Draft): Fault[] {
  return systems.sound.flatMap(({ path, item }) => {
    const holder = item.memberOf === undefined ? undefined : systems.find(item.memberOf);
    if (!holder) return [];
    const at = `${path}.memberOf`;
    if (holder.kind !== 'class') {
      return [fault(at, { code: 'no-class', id: brief(holder.id), kind: holder.kind })];
    }
    return isOwnAncestor(item.id, systems) ? [fault(at, { code: 'member-of-itself' })] : [];
  });
}

/** Whether the way up from a system, class by class, leads back to it. */
function isOwnAncestor(id: string, systems: Draft['systems']): boolean {
  const seen = new Set<string>();
  let at = systems.find(id)?.memberOf;
  while (at !== undefined && at !== id && !seen.has(at)) {
    seen.add(at);
    at = systems.find(at)?.memberOf;
  }
  return at === id;
}
