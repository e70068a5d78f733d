import { loadDataset } from '../data/load';
import { type Dataset, datasetFrom } from '../domain/dataset';
import { facetIndexOf } from '../domain/facet-index';
import type { DatasetId } from '../domain/ids';
import { parsePermalink } from '../permalink/codec';
import { resolveView } from '../permalink/resolve';
import type { View } from '../permalink/view';
import { useApp } from './store';

/** The dataset that the app opens with. */
export const CASE_FILE = 'russia-venezuela-iran' as DatasetId;

/** The link of the address bar, read against a dataset: the view it means, and what is wrong with it. */
export function viewAtAddress(dataset: Dataset): Pick<ReturnType<typeof resolveView>, 'view' | 'notices'> {
  const parsed = parsePermalink(location.search);
  const resolved = resolveView(parsed.view, dataset);
  return { view: resolved.view, notices: [...parsed.notices, ...resolved.notices] };
}

/** Which dataset a view is about. */
function datasetIdOf(view: View): DatasetId {
  return view.dataset?.id ?? CASE_FILE;
}

/** Opens the dataset that the address names, and the view on it. */
export async function openAddress(): Promise<void> {
  useApp.setState({ opening: { phase: 'loading' } });
  const loaded = await loadDataset(datasetIdOf(parsePermalink(location.search).view));
  if (!loaded.ok) {
    useApp.setState({ opening: { phase: 'failed', failure: loaded.failure } });
    return;
  }
  const dataset = datasetFrom(loaded.statement);
  const { view, notices } = viewAtAddress(dataset);
  const opening = { phase: 'open', dataset, index: facetIndexOf(dataset) } as const;
  useApp.setState({ opening, view, notices, step: 'arrived' });
}
