/** What "Did you mean VEN?" does: the view with what a link probably meant. */
import { FACET_IDS, type FacetId } from '../domain/columns/facets';
import { type Around, withCentre } from '../domain/filter/around';
import { withAround, withChoice } from '../domain/filter/filter';
import type { Notice } from './notice';
import { PARAMETERS, type Parameter } from './parameters';
import type { View } from './view';

const IN_ORDER: readonly Parameter[] = Object.values(PARAMETERS);
const named = (name: string): Parameter | undefined => IN_ORDER.find((parameter) => parameter.name === name);

function withValue(view: View, facet: FacetId, id: string, excluded: boolean): View {
  const { include, exclude } = view.filter.facets[facet];
  const without = {
    include: include.filter((other) => other !== id),
    exclude: exclude.filter((other) => other !== id),
  };
  const choice = excluded
    ? { ...without, exclude: [...without.exclude, id] }
    : { ...without, include: [...without.include, id] };
  return { ...view, filter: withChoice(view.filter, facet, choice) };
}

/** Another centre beside those that the link named as they should be. */
function withMeantCentres(view: View, text: string): View {
  const meant = PARAMETERS.around.parse(view, text).view.filter.around;
  const others = view.filter.around.filter(({ id }) => meant.every((centre) => centre.id !== id));
  return { ...view, filter: withAround(view.filter, meant.reduce<readonly Around[]>(withCentre, others)) };
}

/**
 * A view with what a notice says was probably meant; null where that takes more than another view, as another dataset
 * does, or where nothing is known to come near.
 */
export function viewWithNearest(view: View, { parameter, value, nearest, excluded }: Notice): View | null {
  if (nearest === undefined || parameter === PARAMETERS.dataset.name) return null;
  const facet = FACET_IDS.find((id) => id === parameter);
  if (facet) return withValue(view, facet, nearest, excluded ?? false);
  if (parameter === PARAMETERS.around.name) return withMeantCentres(view, nearest);
  const [meant, text] = named(parameter) ? [named(parameter), nearest] : [named(nearest), value];
  if (!meant || text === '' || text.endsWith('…') || meant === PARAMETERS.dataset) return null;
  return meant.parse(view, text).view;
}
