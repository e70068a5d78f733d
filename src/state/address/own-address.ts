/** The address of the page: what it asks for, what it becomes, and the links that lead back. */
import { type DatasetId, datasetId } from '../../domain/model/ids';
import { formatPermalink } from '../../permalink/codec';
import type { Address } from '../../permalink/mending';
import type { View } from '../../permalink/view';
import { SITE } from '../site';

/** What whoever follows a link has to bring. */
export interface LinkNeeds {
  /** The name of a person's own file that is open as the dataset; null where it is one of the site. */
  readonly dataset: string | null;
  /** How many files are joined to it. */
  readonly files: number;
  /** Whether the link opens more than is here. */
  readonly isOfMore: boolean;
}

/** The dataset that the app opens with. */
export const firstDataset = (): DatasetId => datasetId(SITE.dataset);

/** Leads who comes without a link to the view that the site begins with. */
export function beginAtSite(): void {
  if (SITE.view !== '' && location.search === '' && location.hash === '')
    history.replaceState(history.state, '', addressWith(SITE.view));
}

/** What the address asks for. */
export const asked = (): Address => location;

/** The address of this page with a query, for the history of the browser. */
export const addressWith = (query: string): string => `${location.pathname}${query}`;

/** The address that the page has by itself. */
export const homeAddress = (): string => './';

/** The whole link to a view of a dataset, everything spelled out, so that a changed default cannot change its meaning. */
export function linkWith(view: View, dataset?: { readonly id: DatasetId; readonly version: string }): string {
  const query = formatPermalink(view, { complete: true, ...(dataset && { dataset }) });
  return new URL(query, location.href.split(/[?#]/)[0]).href;
}

/** What a link needs where this is open. */
export const needsOfLink = (open: Omit<LinkNeeds, 'isOfMore'>): LinkNeeds => ({ ...open, isOfMore: false });
