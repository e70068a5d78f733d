import { type ReactNode, useState } from 'react';
import { useApp } from '../../state/store';
import { RefusedFiles } from './RefusedFiles';
import { ReportDialog } from './ReportDialog';
import { TableDialog } from './TableDialog';
import { useNothingInFront } from './use-nothing-in-front';

/** Shows a dialog once nothing else lies in front of the page: files take their time, and their dialogs come by themselves. */
function OnceFree({ children }: { readonly children: ReactNode }) {
  const isFree = useNothingInFront();
  const [isShown, setShown] = useState(isFree);
  if (isFree && !isShown) setShown(true);
  return isShown && children;
}

/** What is to be said and asked about files that a person brought, one dialog at a time: first what was refused. */
export function FileDialogs() {
  const isRefused = useApp((state) => state.refusals.length > 0);
  const [table] = useApp((state) => state.tables);
  const reports = useApp((state) => state.reports);
  if (isRefused)
    return (
      <OnceFree key="refused">
        <RefusedFiles />
      </OnceFree>
    );
  if (table) {
    const { file, doubt, sheets, firstLine, inFile } = table;
    const { delimiter, line } = inFile ?? {};
    // In another encoding, or of another sheet, or with another first line, it is another table, and is asked about anew.
    const key = `${file.name} ${file.lastModified} ${doubt?.encoding} ${sheets?.read} ${firstLine.is} ${delimiter} ${line}`;
    return (
      <OnceFree key="table">
        <TableDialog key={key} table={table} />
      </OnceFree>
    );
  }
  return reports.length > 0 ? (
    <OnceFree key="reports">
      <ReportDialog reports={reports} />
    </OnceFree>
  ) : null;
}
