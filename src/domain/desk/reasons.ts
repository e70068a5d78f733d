/** Reasons that people write where sources differ; they go on resting on the claims that are still about their relationship. */
import type { DatasetStatement } from '../model/dataset';
import type { Reason } from '../model/reason';
import type { RelationshipStatement } from '../model/relationship';

/**
 * The case file in which no reason rests on a claim that went, or is about another relationship now. Its words stay, also
 * where nothing is left that they rest on: somebody wrote them.
 */
export function withSoundReasons(statement: DatasetStatement): DatasetStatement {
  if (!statement.relationships.some(({ reasons }) => reasons)) return statement;
  const about = new Map(statement.claims.map(({ id, relationship }) => [id, relationship]));
  const isSound = ({ id, reasons = [] }: RelationshipStatement): boolean =>
    reasons.every(({ claims }) => claims.every((claim) => about.get(claim) === id));
  // The same case file where nothing is to be done: an act that changes nothing is no step.
  if (statement.relationships.every(isSound)) return statement;
  const sound = (one: RelationshipStatement): RelationshipStatement =>
    one.reasons && !isSound(one)
      ? {
          ...one,
          reasons: one.reasons.map((reason) => ({
            ...reason,
            claims: reason.claims.filter((id) => about.get(id) === one.id),
          })),
        }
      : one;
  return { ...statement, relationships: statement.relationships.map(sound) };
}

/**
 * A relationship with a reason in the place of another, or behind the others; without it where there is none to put there.
 * @param at which of its reasons it takes the place of; null for a new one
 */
export function withReason(
  { reasons = [], ...relationship }: RelationshipStatement,
  at: number | null,
  reason: Reason | null,
): RelationshipStatement {
  const next = reasons.toSpliced(at ?? reasons.length, at === null ? 0 : 1, ...(reason ? [reason] : []));
  return { ...relationship, ...(next.length > 0 && { reasons: next }) };
}
