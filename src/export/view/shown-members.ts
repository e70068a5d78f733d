import type { Relationship } from '../../domain/model/relationship';
import type { AboutView, ExportedMember } from './exported-view';

/** The datasets that state some of these relationships; where none does, the one that the others are joined to. */
export function shownMembers(
  { members }: Pick<AboutView, 'members'>,
  relationships: readonly Relationship[],
): readonly [ExportedMember, ...ExportedMember[]] {
  const ids = new Set(relationships.flatMap(({ datasets }) => datasets));
  const [first, ...others] = members.filter(({ id }) => ids.has(id));
  return first ? [first, ...others] : [members[0]];
}
