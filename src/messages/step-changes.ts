/** What one step of a visit has changed. */

import { FACET_IDS, type FacetId } from '../domain/columns/facets';
import { type Filter, type Mark, markOf } from '../domain/filter/filter';
import { formatYears } from '../domain/filter/years';
import { keysOf } from '../domain/text/keys-of';
import { PARAMETERS } from '../permalink/parameters';
import { VIEW_PARTS, type View } from '../permalink/view';

/** The parts of a view by which a step is told, each by itself. */
type Told = {
  [Key in keyof View]: (typeof VIEW_PARTS)[Key] extends { readonly isTold: true } ? Key : never;
}[keyof View];

const isTold = (key: keyof View): key is Told => 'isTold' in VIEW_PARTS[key];
const TOLD: readonly Told[] = keysOf(VIEW_PARTS).filter(isTold);

/** A part as it is held against what it was. */
function textOf(key: Told, view: View): string | null {
  // A selection has parameters beside its own.
  if (key === 'selection') return view.selection;
  const text = PARAMETERS[key].format(view);
  return key === 'ranking' ? `${text} ${view.least}` : text;
}

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
  const others = TOLD.filter((key) => textOf(key, before) !== textOf(key, after));
  return [...filterChanged(before.filter, after.filter), ...others.map((code) => ({ code, view: after }))];
}
