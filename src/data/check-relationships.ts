/** What must hold between a relationship, the systems and the claims about it. */
import type { Claim } from '../domain/model/claim';
import { KIND, type RelationshipStatement } from '../domain/model/relationship';
import { nearestAmong } from '../domain/text/nearest';
import { ownValue } from './check-header';
import type { Draft, DraftList, Placed } from './draft';
import { type Fault, fault, quoted } from './fault';
import { MOST_GUESSES } from './wording';

type Relationships = DraftList<RelationshipStatement>;

function checkAbout({ path, item }: Placed<RelationshipStatement>, relationships: Relationships): Fault[] {
  const at = `${path}.about`;
  if (item.kind !== 'objects-to') {
    const message = `is only for objections, and this is of kind ${quoted(item.kind)}`;
    return item.about === undefined ? [] : [fault(at, message, 'leave it out')];
  }
  if (item.about === undefined) return [fault(at, 'is missing: an objection is about a relationship')];
  const isObjection = relationships.find(item.about)?.kind === 'objects-to';
  return isObjection ? [fault(at, `must not be about another objection, ${quoted(item.about)}`)] : [];
}

function checkEnds({ path, item }: Placed<RelationshipStatement>): Fault[] {
  return item.from === item.to
    ? [fault(`${path}.to`, `must not be ${quoted(item.to)} too, as “from” is`)]
    : [];
}

function checkGoods({ path, item }: Placed<RelationshipStatement>): Fault[] {
  if (!KIND[item.kind].carriesGoods || item.system !== undefined) return [];
  const hint = 'where the source names none, use a system of kind “unnamed”';
  return [fault(`${path}.system`, `is missing: the kind ${quoted(item.kind)} needs a system`, hint)];
}

/** Faults in the relationships themselves. */
export function checkRelationships({ relationships }: Draft): Fault[] {
  return relationships.sound.flatMap((placed) => [
    ...checkEnds(placed),
    ...checkGoods(placed),
    ...checkAbout(placed, relationships),
  ]);
}

/** Quantities that are given to relationships along which no goods move. */
export function checkQuantities({ claims, relationships }: Draft): Fault[] {
  return claims.sound.flatMap(({ path, item }) => {
    const about = relationships.find(item.relationship);
    if (!about || KIND[about.kind].carriesGoods) return [];
    const message = `must not be a quantity: the kind ${quoted(about.kind)} carries no goods`;
    return item.says.flatMap(({ field }, index) =>
      field === 'quantity' ? [fault(`${path}.says[${index}].field`, message)] : [],
    );
  });
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
  const unknown = [...said].filter((id) => !known.has(id)).slice(0, MOST_GUESSES);
  return new Set([...(broken as string[]), ...unknown.flatMap((id) => meant(id) ?? [])]);
}

/** Relationships without a status, which no claim that supports them gives. */
export function checkEvidence(draft: Draft): Fault[] {
  const excused = meantByFaulty(draft);
  if (excused === null || !draft.claims.isList) return [];
  const given = new Set(
    draft.claims.sound.filter(({ item }) => givesStatus(item)).map(({ item }) => item.relationship),
  );
  const hint = 'add a claim with the stance “supports” that says a status';
  return draft.relationships.sound
    .filter(({ item }) => !given.has(item.id) && !excused.has(item.id))
    .map(({ path }) => fault(path, 'has no claim that supports it and gives it a status', hint));
}

/** Members of what is no class, and classes that are members of themselves. */
export function checkClasses({ systems }: Draft): Fault[] {
  return systems.sound.flatMap(({ path, item }) => {
    const holder = item.memberOf === undefined ? undefined : systems.find(item.memberOf);
    if (!holder) return [];
    const at = `${path}.memberOf`;
    if (holder.kind !== 'class') {
      return [fault(at, `must be a class, and ${quoted(holder.id)} is of kind ${quoted(holder.kind)}`)];
    }
    return isOwnAncestor(item.id, systems) ? [fault(at, 'makes it a member of itself')] : [];
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
