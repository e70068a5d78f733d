import { useEffect, useMemo, useState } from 'react';
import { type ChangesSince, changeLogOf, changesShown } from '../../state/address/changes-since';
import { visibleSetOf } from '../../state/selectors';
import { type Notice, useApp } from '../../state/store';
import { useDataset } from '../../state/use-dataset';

type Log = Awaited<ReturnType<typeof changeLogOf>>;

/** The log of the dataset that is open, without the files beside it; null until it is there, and where there is none. */
function useLog(): Log {
  const { id, members } = useDataset();
  const base = members[0]?.id ?? id;
  const [log, setLog] = useState<Log>(null);
  useEffect(() => {
    const stop = new AbortController();
    void changeLogOf(base, stop.signal).then((found) => {
      if (!stop.signal.aborted) setLog(found);
    });
    return () => stop.abort();
  }, [base]);
  return log;
}

/** The changes since the version that a notice names; null where there is nothing to tell. */
export function useChangesSince({ finding }: Notice): ChangesSince | null {
  const log = useLog();
  const dataset = useDataset();
  const visible = useApp(visibleSetOf);
  const selection = useApp((state) => state.view.selection);
  return useMemo(
    () =>
      log && finding.code === 'other-version'
        ? changesShown(log, finding.version, { dataset, visible, selection })
        : null,
    [log, finding, dataset, visible, selection],
  );
}
