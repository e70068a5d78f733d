/** What is shown, as a file: from the page to the worker and back. */
import type { ExportProgress } from '../../domain/views/exporting';
import { sortedRows } from '../../domain/views/table';
import type { FileToSave } from '../../export/export-kind';
import { EXPORTS } from '../../export/exports';
import { fetchApp } from '../../export/page/fetch-app';
import type { ViewExport } from '../../export/view/view-export';
import { exportInWorker } from '../../export/worker/export-client';
import type { ExportRequest } from '../../export/worker/messages';
import { packed } from '../../export/worker/packed';
import { estimatesOfView } from '../../state/estimates-shown';
import { shownNow } from '../../state/exporting';
import { useApp } from '../../state/store';
import { spokenLanguage } from '../../words/language';
import { cellWords } from '../../words/views/table';
import { aboutShown } from './about-shown';

/** Which files are looked at: by the filter, or by either of two that are compared. */
const lookedAt = ({ filter, compared }: ReturnType<typeof shownNow>) => ({
  a: (compared?.filters.a ?? filter).facets.in,
  b: (compared?.filters.b ?? filter).facets.in,
});

/** A view as a request to the worker, which is the same whatever form it takes. */
function requestNow(): Omit<ExportRequest, 'form'> {
  const shown = shownNow();
  const { dataset, index, sumsIndex, base, files, visible, sorting, sideAt } = shown;
  const rows = sortedRows(dataset, index, visible, sorting, cellWords(), sideAt);
  return {
    about: aboutShown(shown),
    whole: [packed({ dataset: base, data: null }), ...files.map(packed)],
    rows,
    counting: sumsIndex.counted?.counting ?? null,
    ...(index.releases && { looked: lookedAt(shown) }),
    ...(sideAt && { sides: Array.from(rows, sideAt), estimates: estimatesOfView(useApp.getState()) }),
    language: spokenLanguage(),
  };
}

/**
 * Writes what is shown in a form, beside the page.
 * @throws WorkerStopped when the signal says so; WorkerTrouble when the worker fails; Error when the app does not arrive.
 */
export async function exportedNow(
  kind: ViewExport,
  tell: (progress: ExportProgress) => void,
  signal: AbortSignal,
): Promise<FileToSave> {
  const request = {
    ...requestNow(),
    form: EXPORTS.view.indexOf(kind),
    ...(kind.holdsApp && { app: await fetchApp(signal) }),
  };
  const content = await exportInWorker(request, tell, signal);
  return { content, fileName: `${request.about.name}.${kind.extension}`, mediaType: kind.mediaType };
}
