import { useApp } from '../../state/store';
import { RefusedFiles } from './RefusedFiles';
import { ReportDialog } from './ReportDialog';
import { TableDialog } from './TableDialog';

/** What is to be said and asked about files that a person brought, one dialog at a time: first what was refused. */
export function FileDialogs() {
  const isRefused = useApp((state) => state.refusals.length > 0);
  const [table] = useApp((state) => state.tables);
  const reports = useApp((state) => state.reports);
  if (isRefused) return <RefusedFiles />;
  if (table) {
    const { file, doubt, sheets, firstLine } = table;
    // In another encoding, or of another sheet, or with another first line, it is another table, and is asked about anew.
    const key = `${file.name} ${file.lastModified} ${doubt?.encoding} ${sheets?.read} ${firstLine.is}`;
    return <TableDialog key={key} table={table} />;
  }
  return reports.length > 0 ? <ReportDialog reports={reports} /> : null;
}
