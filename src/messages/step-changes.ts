/** What one step of a visit has changed. */

import { FACET_IDS, type FacetId } from '../domain/columns/facets';
import { type Filter, type Mark, markOf } from '../domain/filter/filter';
import { formatYears } from '../domain/filter/years';
import { keysOf } from '../domain/text/keys-of';
import { PARAMETERS } from '../permalink/parameters';
import type { View } from '../permalink/view';

/** What of a view is told in its own way where it changes, or goes with something else that is. */
type ToldElsewhere =
  | 'filter'
  | 'dataset'
  | 'files'
  | 'mappings'
  | 'joins'
  | 'language'
  | 'spacing'
  | 'panel'
  | 'embedded'
  | 'least';

/** What else of a view a reader can change, and how it is told from what it was. */
const TOLD = {
  comparison: (view: View) => PARAMETERS.comparison.format(view),
  presentation: (view: View) => view.presentation,
  lens: (view: View) => view.lens,
  width: (view: View) => view.width,
  size: (view: View) => view.size,
  most: (view: View) => view.most,
  order: (view: View) => view.order,
  fold: (view: View) => view.fold,
  opened: (view: View) => view.opened.join(),
  reading: (view: View) => view.reading,
  selection: (view: View) => view.selection,
  claim: (view: View) => view.claim,
  ranking: (view: View) => `${view.ranking} ${view.least}`,
  story: (view: View) => PARAMETERS.story.format(view),
  sorting: (view: View) => PARAMETERS.sorting.format(view),
  camera: (view: View) => PARAMETERS.camera.format(view),
  moved: (view: View) => PARAMETERS.moved.format(view),
  places: (view: View) => view.places,
  play: (view: View) => view.play,
  pace: (view: View) => view.pace,
  stack: (view: View) => view.stack,
} as const satisfies Record<Exclude<keyof View, ToldElsewhere>, (view: View) => unknown>;

type Told = keyof typeof TOLD;

/** One change, with what it is now, or the view that it has led to. */
export type StepChange =
  | { readonly code: 'mark'; readonly facet: FacetId; readonly value: string; readonly mark: Mark }
  | {
      readonly code: 'around';
      readonly added: Filter['around'];
      readonly removed: Filter['around'];
      /** Whether relationships lie anywhere now. */
      readonly isAnywhere: boolean;
    }
  | { readonly code: 'years'; readonly years: Filter['years']; readonly dated: Filter['dated'] }
  | { readonly [Code in Told]: { readonly code: Code; readonly view: View } }[Told];

function marksChanged(facet: FacetId, before: Filter, after: Filter): StepChange[] {
  const [old, now] = [before.facets[facet], after.facets[facet]];
  if (old === now) return [];
  const values = new Set([...old.include, ...old.exclude, ...now.include, ...now.exclude]);
  return [...values]
    .filter((value) => markOf(old, value) !== markOf(now, value))
    .map((value) => ({ code: 'mark', facet, value, mark: markOf(now, value) }));
}

function centresChanged({ around: old }: Filter, { around: now }: Filter): StepChange[] {
  const without = (centres: Filter['around'], others: Filter['around']) =>
    centres.filter((one) =>
      others.every(
        ({ id, depth, direction }) => one.id !== id || one.depth !== depth || one.direction !== direction,
      ),
    );
  const [added, removed] = [without(now, old), without(old, now)];
  return added.length + removed.length > 0
    ? [{ code: 'around', added, removed, isAnywhere: now.length === 0 }]
    : [];
}

function filterChanged(before: Filter, after: Filter): StepChange[] {
  const textOf = ({ years, dated }: Filter) => `${dated} ${years && formatYears(years)}`;
  return [
    ...FACET_IDS.flatMap((facet) => marksChanged(facet, before, after)),
    ...(textOf(before) === textOf(after)
      ? []
      : [{ code: 'years', years: after.years, dated: after.dated } as const]),
    ...centresChanged(before, after),
  ];
}

/** What a step from one view to the next has changed. */
export function changesOf(before: View, after: View): StepChange[] {
  const others = keysOf(TOLD).filter((code) => TOLD[code](before) !== TOLD[code](after));
  return [...filterChanged(before.filter, after.filter), ...others.map((code) => ({ code, view: after }))];
}
