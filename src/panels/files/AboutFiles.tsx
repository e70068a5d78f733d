import { useApp } from '../../state/store';
import { Later } from '../../ui/Later';
import { FILES } from './later';

/** The dialogs about files, from the first that there is something to say of. */
export function AboutFiles() {
  const wanted = useApp(
    ({ refusals, tables, reports }) => refusals.length > 0 || tables.length > 0 || reports.length > 0,
  );
  return (
    <Later part={FILES} what="files" wanted={wanted}>
      {({ FileDialogs }) => <FileDialogs />}
    </Later>
  );
}
