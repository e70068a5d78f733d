import { useEffect, useState } from 'react';
import type { SourceId } from '../domain/ids';
import { openSheet, stopReading } from '../state/actions';
import { useDataset } from '../state/selectors';
import { useApp } from '../state/store';
import parts from '../ui/parts.module.css';
import css from './ReaderPanel.module.css';

type ReaderModule = typeof import('./Reader');

/** The reader is not part of what the app opens with; it arrives when a source is first opened. */
function useReaderModule(wanted: boolean): ReaderModule | 'failed' | null {
  const [module, setModule] = useState<ReaderModule | 'failed' | null>(null);
  const missing = wanted && module === null;
  useEffect(() => {
    if (!missing) return;
    let gone = false;
    void import('./Reader').then(
      (arrived) => !gone && setModule(arrived),
      () => !gone && setModule('failed'),
    );
    return () => {
      gone = true;
    };
  }, [missing]);
  return module;
}

/** On a phone: a link that opens a source brings its sheet along, and one that opens none brings the details back. */
function useSheetOfAddress(reading: SourceId | null): void {
  useEffect(() => {
    const { step, sheet } = useApp.getState();
    if (step !== 'arrived') return;
    if (reading !== null) openSheet('source');
    else if (sheet === 'source') openSheet('details');
  }, [reading]);
}

/** The place beside the graph where the text of a source is open. */
export function ReaderPanel() {
  const dataset = useDataset();
  const reading = useApp((state) => state.view.reading);
  const open = useApp((state) => state.sheet === 'source');
  useSheetOfAddress(reading);
  const module = useReaderModule(reading !== null);
  const source = reading === null ? undefined : dataset.sources.get(reading);
  if (source?.text === undefined) return null;
  return (
    <section aria-label="Source" className={css.panel} data-open={open || undefined}>
      {module === 'failed' && (
        <div role="alert" className={css.failure}>
          <p>The part of the app that shows sources did not arrive. Reload the page to try again.</p>
          <button type="button" className={parts.button} onClick={stopReading}>
            Close
          </button>
        </div>
      )}
      {module !== null && module !== 'failed' && <module.Reader key={source.id} source={source} />}
    </section>
  );
}
