/** What was found, as it is shown. */

import type { ConnectionSought } from '../../domain/views/connection-sought';
import type { Hidden } from '../../domain/views/hidden';
import type { Hit, HitGroup } from '../../domain/views/search';

/** A hit with what hides it, if anything does. */
export type ShownHit = Hit & { readonly hidden: Hidden | null };

/** What was found, in groups, and how many there are in all. */
export interface ShownFindings {
  readonly groups: readonly { readonly group: HitGroup; readonly hits: readonly ShownHit[] }[];
  readonly total: number;
  /** How which two things are connected, where the query asks so. */
  readonly question: ConnectionSought | null;
}

/** What can be chosen in the list: the question first, then what was found. */
export type ShownOption = ConnectionSought | ShownHit;

/** All that can be chosen, from top to bottom. */
export const optionsOf = ({ question, groups }: ShownFindings): readonly ShownOption[] => [
  ...(question ? [question] : []),
  ...groups.flatMap(({ hits }) => hits),
];
