/** What is kept of a visit. What the address names is opened in open-address.ts; what a person brings is joined to it in joining.ts. */
import { facetIndexOf } from '../../domain/columns/facet-index';
import { datasetFrom } from '../../domain/evidence/build-dataset';
import type { Indexed } from '../../domain/join/indexed';
import type { Dataset, DatasetStatement } from '../../domain/model/dataset';
import { viewAtAddress } from '../address/address';
import { setState, useApp } from '../store';
import type { BaseDataset, Visit } from '../visit';

/** A dataset and its columns. */
export function indexed(statement: DatasetStatement): Indexed {
  const dataset = datasetFrom(statement);
  return { dataset, index: facetIndexOf(dataset) };
}

function changeVisit(change: Partial<Visit>): void {
  setState(({ visit }) => ({ visit: { ...visit, ...change } }));
}

/** Keeps a dataset that a person opened, so that Back and Forward find it again. */
export function keepOpened(opened: BaseDataset): void {
  const { visit } = useApp.getState();
  changeVisit({ opened: new Map(visit.opened).set(opened.base.dataset.id, opened) });
}

/** Looks at the dataset that is open as the address says. */
export function followAddress(dataset: Dataset, isStep: boolean): void {
  const { view, notices } = viewAtAddress(dataset, useApp.getState().visit);
  // What a step of the visit names and is gone is no fault of a link.
  setState({ view: { ...view, panel: null }, notices: isStep ? [] : notices, step: 'arrived' });
}

/** Says that all which is remembered is open, and what a link still lacks. */
export function endRestoring(): void {
  changeVisit({ isRestored: true });
  const { opening, visit } = useApp.getState();
  if (visit.waitingLink && opening.phase === 'open')
    setState({ notices: viewAtAddress(opening.dataset, visit, visit.waitingLink.search).notices });
}
