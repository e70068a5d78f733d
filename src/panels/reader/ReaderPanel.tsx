import { useEffect } from 'react';
import type { SourceId } from '../../domain/model/ids';
import { openSheet } from '../../state/actions/page';
import { stopReading } from '../../state/actions/view';
import { useApp } from '../../state/store';
import { useDataset } from '../../state/use-dataset';
import { Later } from '../../ui/Later';
import { PartBoundary } from '../../ui/PartBoundary';
import { shellWords } from '../../words/page/shell';
import { READER } from './later';
import css from './ReaderPanel.module.css';

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
  const say = shellWords();
  const dataset = useDataset();
  const reading = useApp((state) => state.view.reading);
  const open = useApp((state) => state.sheet === 'source');
  useSheetOfAddress(reading);
  const source = reading === null ? undefined : dataset.sources.get(reading);
  if (source?.text === undefined) return null;
  return (
    <section id="source" aria-label={say.sheets.source} className={css.panel} data-open={open || undefined}>
      <PartBoundary what={say.parts.source} resetOn={reading}>
        <Later part={READER} what={say.parts.sources} close={stopReading}>
          {({ Reader }) => <Reader key={source.id} source={source} />}
        </Later>
      </PartBoundary>
    </section>
  );
}
