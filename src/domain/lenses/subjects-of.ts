/** What a view is about, by its centres and what is selected. */
import type { Around } from '../filter/around';
import type { SelectableId } from '../model/ids';
import type { Selected } from './selected';
import type { SubjectKind, Subjects } from './subjects';

function askedAbout(selected: Selected | null): readonly SelectableId[] {
  if (selected?.type === 'connection') return selected.connection.ends;
  return selected?.type === 'common' ? selected.parties : [];
}

/** What a view with these centres is about while this is selected; a centre that is asked about is asked about. */
export const subjectsOf = (centres: readonly Around[], selected: Selected | null): Subjects =>
  new Map<SelectableId, SubjectKind>([
    ...centres.map(({ id }) => [id, 'centre'] as const),
    ...askedAbout(selected).map((id) => [id, 'asked'] as const),
  ]);
