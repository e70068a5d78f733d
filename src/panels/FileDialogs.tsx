import { useEffect, useState } from 'react';
import { dismissReports } from '../state/actions';
import { dropTable } from '../state/import';
import { useApp } from '../state/store';
import parts from '../ui/parts.module.css';
import { FileDialog } from './FileDialog';
import css from './FileDialogs.module.css';
import { RefusedFiles } from './RefusedFiles';

/** What is only fetched when the first file of a person has something to say. */
const fetchParts = () => Promise.all([import('./TableDialog'), import('./ReportDialog')]);

type Parts = Awaited<ReturnType<typeof fetchParts>>;

function useParts(wanted: boolean): Parts | 'failed' | null {
  const [fetched, setFetched] = useState<Parts | 'failed' | null>(null);
  const missing = wanted && fetched === null;
  useEffect(() => {
    if (!missing) return;
    let gone = false;
    void fetchParts().then(
      (arrived) => !gone && setFetched(arrived),
      () => !gone && setFetched('failed'),
    );
    return () => {
      gone = true;
    };
  }, [missing]);
  return fetched;
}

function NotFetched({ onClose }: { onClose: () => void }) {
  return (
    <FileDialog label="Part of the app is missing" onClose={onClose}>
      <p>The part of the app that speaks about files did not arrive. Reload the page to try again.</p>
      <p className={css.acts}>
        <button type="button" className={parts.button} onClick={onClose}>
          Close
        </button>
      </p>
    </FileDialog>
  );
}

/** What is to be said and asked about files that a person brought, one dialog at a time: first what was refused. */
export function FileDialogs() {
  const isRefused = useApp((state) => state.refusals.length > 0);
  const [table] = useApp((state) => state.tables);
  const reports = useApp((state) => state.reports);
  const fetched = useParts(table !== undefined || reports.length > 0);
  if (isRefused) return <RefusedFiles />;
  if (fetched === 'failed') {
    if (table) return <NotFetched onClose={() => dropTable(table.file)} />;
    return reports.length > 0 ? <NotFetched onClose={dismissReports} /> : null;
  }
  if (fetched === null) return null;
  const [{ TableDialog }, { ReportDialog }] = fetched;
  if (table) return <TableDialog key={`${table.file.name} ${table.file.lastModified}`} table={table} />;
  return reports.length > 0 ? <ReportDialog reports={reports} /> : null;
}
