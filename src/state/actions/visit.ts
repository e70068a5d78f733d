/** Opening what the address names. What a person brings is joined to it in joining.ts, which comes with the first file. */
import { type CheckText, loadDataset } from '../../data/load';
import { failed } from '../../data/loaded';
import { troubleOf } from '../../data/trouble';
import { facetIndexOf } from '../../domain/columns/facet-index';
import { datasetFrom } from '../../domain/evidence/build-dataset';
import type { Indexed } from '../../domain/join/merged-deals';
import type { Dataset, DatasetStatement } from '../../domain/model/dataset';
import { queryIn } from '../../permalink/mending';
import { datasetIdAtAddress, filesAtAddress, viewAtAddress } from '../address';
import { asked } from '../own-address';
import { setState, useApp } from '../store';
import { type BaseDataset, filesToKeep, type Joiner, type Opening, openedWith, type Visit } from '../visit';

/** A dataset and its columns. */
export function indexed(statement: DatasetStatement): Indexed {
  const dataset = datasetFrom(statement);
  return { dataset, index: facetIndexOf(dataset) };
}

/** A dataset that was taken from several files, in which a deal counts once all the same that releases of one register share. */
async function withItsReleases(base: Indexed): Promise<Indexed> {
  if (base.dataset.members.length < 2) return base;
  const { withReleases } = await import('../../domain/join/releases');
  return withReleases(base);
}

function changeVisit(change: Partial<Visit>): void {
  setState(({ visit }) => ({ visit: { ...visit, ...change } }));
}

/** Hands the visit what joins files, once a file has come. */
export function bringJoiner(joiner: Joiner): void {
  if (useApp.getState().visit.joiner !== joiner) changeVisit({ joiner });
}

/** Keeps a dataset that a person opened, so that Back and Forward find it again. */
export function keepOpened(opened: BaseDataset): void {
  const { visit } = useApp.getState();
  changeVisit({ opened: new Map(visit.opened).set(opened.base.dataset.id, opened) });
}

/** Shows what the address means in a dataset. */
function showAddress({ opening, ...told }: ReturnType<typeof openedWith>, isStep: boolean): void {
  const { visit, sheet } = useApp.getState();
  const { view, notices } = viewAtAddress(opening.dataset, visit);
  const missing = filesAtAddress().filter(({ hash }) => !view.files.some((file) => file.hash === hash));
  const waitingLink =
    missing.length > 0
      ? { search: queryIn(asked()), hashes: new Set(missing.map(({ hash }) => hash)) }
      : null;
  const isTooEarly = missing.length > 0 && !visit.isRestored;
  setState({
    ...told,
    opening,
    visit: { ...visit, waitingLink },
    view: { ...view, panel: null },
    notices: isStep || isTooEarly ? [] : notices,
    step: 'arrived',
    // A link that was sent for what it selects shows it where details are a sheet, too; a story tells of it in its own words.
    sheet: view.panel ?? (view.selection === null || view.story ? sheet : 'details'),
    goingTo: view.reading && view.claim ? { claim: view.claim } : null,
  });
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

/** Checks a dataset that is not shipped, beside the page; what does so is fetched only then. */
const checkBeside: CheckText = async (text, where, stopped) => {
  try {
    const { checkInWorker } = await import('../../worker/import/import-client');
    return await checkInWorker(text, where, stopped);
  } catch (error) {
    return failed({ code: 'unchecked', because: troubleOf(error) }, where);
  }
};

/** Ends the opening that is under way. */
function endOpening(): void {
  const { opening } = useApp.getState();
  if (opening.phase === 'loading') opening.stop.abort();
}

/** Stops the opening of a dataset, for whoever does not want to wait for it. */
export function stopOpening(): void {
  endOpening();
  const { failure } = failed({ code: 'stopped' }, datasetIdAtAddress());
  setState(({ opening }) => ({ opening: { phase: 'failed', failure, kept: filesToKeep(opening) } }));
}

/**
 * Opens the dataset that the address names, and the view on it. Files that are open stay open.
 * @param isStep Whether it is a step of the visit, of which nothing is said as of a link.
 */
export async function openAddress(isStep = false): Promise<void> {
  endOpening();
  const id = datasetIdAtAddress();
  const { opening: before, visit } = useApp.getState();
  const files = filesToKeep(before);
  const known = visit.opened.get(id);
  if (known) {
    showAddress(openedWith(visit, known, files), isStep);
    return;
  }
  const loading: Opening = { phase: 'loading', stop: new AbortController(), kept: files };
  setState({ opening: loading });
  const loaded = await loadDataset(id, checkBeside, loading.stop.signal);
  const base = loaded.ok ? await withItsReleases(indexed(loaded.statement)) : null;
  // What comes of any other opening is not wanted any more.
  if (useApp.getState().opening !== loading) return;
  if (!loaded.ok || !base) {
    if (!loaded.ok) setState({ opening: { phase: 'failed', failure: loaded.failure, kept: files } });
    return;
  }
  const shipped = { base, origin: { file: null, hash: loaded.hash } };
  showAddress(openedWith(useApp.getState().visit, shipped, files), isStep);
}
