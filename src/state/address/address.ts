/** What the address of the page asks for. */
import type { Dataset } from '../../domain/model/dataset';
import type { DatasetId } from '../../domain/model/ids';
import { FIRST_LANGUAGE, type Language } from '../../domain/text/languages';
import { parseAddress, parsePermalink } from '../../permalink/codec';
import { resolveView } from '../../permalink/resolve';
import type { View } from '../../permalink/view';
import { storiesToTell, type Visit } from '../visit';
import { asked, firstDataset } from './own-address';

/** A link, read against a dataset: the view it means, and what is wrong with it. */
export function viewAtAddress(
  dataset: Dataset,
  visit: Visit,
  search?: string,
): ReturnType<typeof resolveView> {
  const parsed = search === undefined ? parseAddress(asked()) : parsePermalink(search);
  const stories = storiesToTell(dataset, visit);
  const resolved = resolveView(parsed.view, dataset, visit.joiner?.checks, stories);
  return { view: resolved.view, notices: [...parsed.notices, ...resolved.notices] };
}

/** The id of the dataset that the address names. */
export function datasetIdAtAddress(): DatasetId {
  return parseAddress(asked()).view.dataset?.id ?? firstDataset();
}

/** The language that the address asks for. */
export function languageAtAddress(): Language {
  return parseAddress(asked()).view.language ?? FIRST_LANGUAGE;
}

/** The files that the address names. */
export function filesAtAddress(): View['files'] {
  return parseAddress(asked()).view.files;
}
