/** What a reader chooses by controls that come after the first picture: changes of the view like those of view.ts. */
import type { FacetId } from '../../domain/columns/facets';
import { ANY, type Filter, withChoice, withDated } from '../../domain/filter/filter';
import type { Stack } from '../../domain/filter/stacks';
import type { Width } from '../../domain/lenses/flows';
import type { FoldTo } from '../../domain/lenses/folds/fold-to';
import type { Order } from '../../domain/lenses/matrix/orders';
import type { Size } from '../../domain/lenses/sizes';
import type { Category } from '../../domain/model/system';
import type { YearMeaning } from '../../domain/model/year-meanings';
import type { View } from '../../permalink/view';
import { useApp } from '../store';
import { changeFilter, changeView } from './view';

/** Lets everything through a facet again. */
export function clearFacet(facet: FacetId): void {
  changeFilter((filter) => withChoice(filter, facet, ANY));
}

/** Chooses what years mean. */
export function chooseDated(dated: YearMeaning): void {
  if (useApp.getState().view.filter.dated !== dated) changeFilter((filter) => withDated(filter, dated));
}

/** Takes the bars of the years apart by something; null puts them together again. */
export function stackYears(stack: Stack | null): void {
  if (useApp.getState().view.stack !== stack) changeView({ stack });
}

/** Puts another filter in the place of the present one. */
export function replaceFilter(filter: Filter): void {
  changeFilter(() => filter);
}

/** Ranks only parties that are measured over so many deals at the least. */
export function rankAtLeast(least: number): void {
  if (useApp.getState().view.least !== least) changeView({ least });
}

/** Chooses what the width of lines says. */
export function chooseWidth(width: Width): void {
  if (useApp.getState().view.width !== width) changeView({ width });
}

/** Chooses by what discs are as large as they are. */
export function sizeBy(size: Size): void {
  if (useApp.getState().view.size !== size) changeView({ size });
}

/** Chooses by what rows and columns are ordered. */
export function putInOrder(order: Order): void {
  if (useApp.getState().view.order !== order) changeView({ order });
}

/** Reads the cells of a matrix as a table, or no longer. */
export function readCells(cells: View['cells']): void {
  if (useApp.getState().view.cells !== cells) changeView({ cells });
}

/** Folds the parties of a picture, or unfolds them. */
export function foldTo(fold: FoldTo | null): void {
  if (useApp.getState().view.fold !== fold) changeView({ fold });
}

/** Draws this many lines at the most; null for as many as the lens shows by itself. */
export function drawAtMost(most: number | null): void {
  if (useApp.getState().view.most !== most) changeView({ most });
}

/** Opens a category of the systems lens into its systems, or closes it again. */
export function toggleCategory(category: Category): void {
  const { opened } = useApp.getState().view;
  changeView({
    opened: opened.includes(category) ? opened.filter((other) => other !== category) : [...opened, category],
  });
}
