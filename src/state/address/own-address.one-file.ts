/**
 * In a page in one file: what is seen stands behind the "#" of its address, which browsers let a page from a disk change,
 * and never send to a host. Links lead to the site that the page was taken from.
 */
import { isShipped } from '../../data/is-shipped';
import { factsOfPage } from '../../data/one-file';
import type { DatasetId } from '../../domain/model/ids';
import { formatPermalink, parsePermalink } from '../../permalink/codec';
import type { Address } from '../../permalink/mending';
import type { View } from '../../permalink/view';
import type { LinkNeeds } from './own-address';

/** The site, the view that the page was taken of, and what of a link may stand behind that. */
function taken(): { readonly site: string; readonly view: View; readonly fragment: string } {
  const [, site = '', query = '', fragment = ''] =
    /^([^?#]*)([^#]*)(.*)$/s.exec(factsOfPage().permalink) ?? [];
  return { site, view: parsePermalink(query).view, fragment };
}

/** The dataset in the page. */
export const firstDataset = (): DatasetId => factsOfPage().dataset.id;

/** A page in one file begins with what is in it, wherever it was taken from. */
export const beginAtSite = (): void => undefined;

/** The view that the page opens with: of the dataset in it, which holds the files that were joined. */
function ownQuery(): string {
  const { dataset } = factsOfPage();
  return formatPermalink({ ...taken().view, files: [], joins: '' }, { complete: true, dataset });
}

/** What the address asks for: behind its "#", or its "?" where somebody wrote one; else what the page was taken of. */
export function asked(): Address {
  const { hash, search } = location;
  if (hash.startsWith('#?')) return { search: hash.slice(1), hash: '' };
  return { search: search.length > 1 ? search : ownQuery(), hash: '' };
}

/** The address of this page with a query, for the history of the browser. */
export const addressWith = (query: string): string => `#${query || '?'}`;

/** The address that the page has by itself. */
export const homeAddress = (): string => location.href.split(/[?#]/)[0] ?? '';

/** The whole link to a view on the site, with the names of all files that were joined there, and of those that were here. */
export function linkWith(view: View): string {
  const { site, view: then, fragment } = taken();
  const files = [...then.files, ...view.files];
  const linked = { ...view, dataset: then.dataset, files, joins: view.joins || then.joins };
  return `${site}${formatPermalink(linked, { complete: true })}${fragment}`;
}

/** What a link to the site needs: what the page was taken from, too. */
export function needsOfLink({ files }: Omit<LinkNeeds, 'isOfMore'>): LinkNeeds {
  const { members, isWhole } = factsOfPage();
  const { dataset, files: joined } = taken().view;
  const from = members.find(({ id }) => id === dataset?.id);
  return {
    dataset: from && isShipped(from.sha256) ? null : ((from ?? members[0])?.title ?? null),
    files: files + joined.length,
    isOfMore: !isWhole,
  };
}
