/** Opening what the address names. */
import { type CheckText, loadDataset } from '../../data/load';
import { failed } from '../../data/loaded';
import { troubleOf } from '../../data/trouble';
import { facetIndexOf } from '../../domain/columns/facet-index';
import { FACETS_OF_TABLES } from '../../domain/columns/facet-tables';
import type { FacetId } from '../../domain/columns/facets';
import { datasetFrom } from '../../domain/evidence/build-dataset';
import { isActive } from '../../domain/filter/filter';
import type { Indexed } from '../../domain/join/indexed';
import { findSelectable } from '../../domain/lenses/selected';
import type { Dataset, DatasetStatement } from '../../domain/model/dataset';
import { queryIn } from '../../permalink/mending';
import { datasetIdAtAddress, filesAtAddress, viewAtAddress } from '../address/address';
import { asked } from '../address/own-address';
import { comparing } from '../comparing';
import type { OpenedFile } from '../files/opened-file';
import { markedCases } from '../kept-marks';
import { setState, useApp } from '../store';
import { filesToKeep, type OpenDataset, type Opening, openedWith } from '../visit';
import { followAddress } from './visit';

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

/** Checks a dataset that is not shipped, beside the page; what does so is fetched only then. */
const checkBeside: CheckText = async (text, where, stopped) => {
  try {
    const { checkInWorker } = await import('../../worker/import/import-client');
    return await checkInWorker(text, where, stopped);
  } catch (error) {
    return failed({ code: 'unchecked', because: troubleOf(error) }, where);
  }
};

/** A dataset that was taken from several files, in which a deal counts once all the same that releases of one register share. */
async function withItsReleases(base: Indexed): Promise<Indexed> {
  if (base.dataset.members.length < 2) return base;
  const { countingOnce } = await import('../../domain/join/counting-once');
  return countingOnce(base);
}

/** Fetches what the address asks for and the first picture does without: the tables of some facets, and what works out comparisons. */
async function fetchAsked(dataset: Dataset): Promise<null> {
  const { filter, comparison, selection } = viewAtAddress(dataset, useApp.getState().visit).view;
  const asked = selection && findSelectable(dataset, selection)?.type;
  const isAsked = (id: FacetId) => isActive(filter.facets[id]) || comparison?.facets[id] !== undefined;
  await Promise.all([
    FACETS_OF_TABLES.some(isAsked) && import('../bring-tables'),
    comparison && import('../bring-comparing'),
    (filter.around.length > 0 || asked === 'connection' || asked === 'common') && import('../bring-asked'),
  ]);
  return null;
}

/** Says that what was to be opened did not arrive. */
const notArrived = (where: string) => failed({ code: navigator.onLine ? 'broken' : 'offline' }, where);

/** A dataset and its columns, for which what the address asks for is fetched first. */
async function toldOf(
  statement: DatasetStatement,
  where: string,
): Promise<{ readonly ok: true; readonly base: Indexed } | ReturnType<typeof failed>> {
  const dataset = datasetFrom(statement);
  try {
    await fetchAsked(dataset);
  } catch {
    return notArrived(where);
  }
  return { ok: true, base: await withItsReleases({ dataset, index: facetIndexOf(dataset) }) };
}

/** Ends the opening that is under way. */
function endOpening(): void {
  const { opening } = useApp.getState();
  if (opening.phase === 'loading') opening.stop.abort();
}

/**
 * Waits, and has the page wait, for what works out comparisons where the address asks for one: what is compared would be
 * taken for what is not.
 * @returns whether it is there, and nothing else was opened meanwhile
 */
async function arrivesComparing(dataset: Dataset, kept: readonly OpenedFile[]): Promise<boolean> {
  if (comparing() || !viewAtAddress(dataset, useApp.getState().visit).view.comparison) return true;
  const opening: Opening = { phase: 'loading', stop: new AbortController(), kept };
  setState({ opening });
  const told = await fetchAsked(dataset).catch(() => notArrived(dataset.id));
  if (useApp.getState().opening !== opening) return false;
  if (told) setState({ opening: { phase: 'failed', failure: told.failure, kept } });
  return told === null;
}

/**
 * Looks at what is open as the address says, once what that asks for is there.
 * @returns whether it is looked at so
 */
export async function goToAddress(opening: OpenDataset, isStep: boolean): Promise<boolean> {
  const { dataset, files } = opening;
  if (!(await arrivesComparing(dataset, files))) return false;
  setState({ opening });
  followAddress(dataset, isStep);
  return true;
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
    if (await arrivesComparing(known.base.dataset, files))
      showAddress(openedWith(visit, known, files), isStep);
    return;
  }
  const loading: Opening = { phase: 'loading', stop: new AbortController(), kept: files };
  setState({ opening: loading });
  const isWanted = () => useApp.getState().opening === loading;
  /** Goes on with the case file that this device keeps under the id. Answers whether nothing else is to be opened. */
  const goOn = () =>
    import('../desk/reopen')
      .then(({ reopen }) =>
        reopen(id, isWanted, (kept) => showAddress(openedWith(useApp.getState().visit, kept, files), isStep)),
      )
      .catch(() => !isWanted());
  if (markedCases().includes(id) && (await goOn())) return;
  const loaded = await loadDataset(id, checkBeside, loading.stop.signal);
  // What comes of any other opening is not wanted any more.
  if (!isWanted()) return;
  if (!loaded.ok) {
    if (loaded.failure.trouble.code === 'missing' && (await goOn())) return;
    setState({ opening: { phase: 'failed', failure: loaded.failure, kept: files } });
    return;
  }
  const told = await toldOf(loaded.statement, id);
  if (!isWanted()) return;
  if (!told.ok) {
    setState({ opening: { phase: 'failed', failure: told.failure, kept: files } });
    return;
  }
  const shipped = { base: told.base, origin: { file: null, hash: loaded.hash } };
  showAddress(openedWith(useApp.getState().visit, shipped, files), isStep);
}
