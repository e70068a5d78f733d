/** What was found, as it is shown. */
import type { Hidden } from '../../domain/views/hidden';
import type { Hit, HitGroup } from '../../domain/views/search';

/** A hit with what hides it, if anything does. */
export type ShownHit = Hit & { readonly hidden: Hidden | null };

/** What was found, in groups, and how many there are in all. */
export interface ShownFindings {
  readonly groups: readonly { readonly group: HitGroup; readonly hits: readonly ShownHit[] }[];
  readonly total: number;
}
