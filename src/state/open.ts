import { type Loaded, loadDataset, loadFile } from '../data/load';
import { type Dataset, datasetFrom } from '../domain/dataset';
import { facetIndexOf } from '../domain/facet-index';
import type { DatasetId } from '../domain/ids';
import { parsePermalink } from '../permalink/codec';
import { resolveView } from '../permalink/resolve';
import { DEFAULT_VIEW } from '../permalink/view';
import { type Opening, useApp } from './store';

type OpenDataset = Opening & { readonly phase: 'open' };

/** The dataset that the app opens with. */
const CASE_FILE = 'russia-venezuela-iran' as DatasetId;

/** The link of the address bar, read against a dataset: the view it means, and what is wrong with it. */
export function viewAtAddress(dataset: Dataset): Pick<ReturnType<typeof resolveView>, 'view' | 'notices'> {
  const parsed = parsePermalink(location.search);
  const resolved = resolveView(parsed.view, dataset);
  return { view: resolved.view, notices: [...parsed.notices, ...resolved.notices] };
}

/** The id of the dataset that the address names. */
export function datasetIdAtAddress(): DatasetId {
  return parsePermalink(location.search).view.dataset?.id ?? CASE_FILE;
}

/** The files that a person opened on this visit, so that Back and Forward find them again. */
const openedFiles = new Map<DatasetId, OpenDataset>();

function openDataset({ statement, hash }: Loaded & { ok: true }, file: string | null): OpenDataset {
  const dataset = datasetFrom(statement);
  return { phase: 'open', dataset, index: facetIndexOf(dataset), origin: { file, hash } };
}

function showAddress(opening: OpenDataset): void {
  useApp.setState({ opening, ...viewAtAddress(opening.dataset), step: 'arrived' });
}

/** Opens the dataset that the address names, and the view on it. */
export async function openAddress(): Promise<void> {
  const id = datasetIdAtAddress();
  const opened = openedFiles.get(id);
  if (opened) {
    showAddress(opened);
    return;
  }
  useApp.setState({ opening: { phase: 'loading' } });
  const loaded = await loadDataset(id);
  if (loaded.ok) showAddress(openDataset(loaded, null));
  else useApp.setState({ opening: { phase: 'failed', failure: loaded.failure } });
}

/** Opens a person's own file. One that is refused changes nothing but the message about it. */
export async function openFile(file: File): Promise<void> {
  const loaded = await loadFile(file);
  if (!loaded.ok) {
    useApp.setState({ fileFailure: loaded.failure });
    return;
  }
  const opening = openDataset(loaded, file.name);
  const { id, version } = opening.dataset;
  openedFiles.set(id, opening);
  useApp.setState({
    opening,
    fileFailure: null,
    notices: [],
    view: { ...DEFAULT_VIEW, dataset: { id, version } },
    step: 'push',
  });
}
