import { useEffect } from 'react';
import { sentenceOf } from '../state/selectors';
import { useApp } from '../state/store';
import parts from '../ui/parts.module.css';
import { ColumnsGraph } from './columns/ColumnsGraph';
import css from './GraphPanel.module.css';
import { Legend } from './Legend';
import { LensBar } from './LensBar';
import { NETWORK } from './network-part';
import { Waiting } from './Waiting';

function NetworkLater() {
  const part = NETWORK.use(true);
  if (part === null || part === 'failed') {
    return (
      <div className={css.stage}>
        <Waiting failure={part && 'The network could not be loaded'} />
      </div>
    );
  }
  return <part.NetworkGraph />;
}

/** While a file is read, which will open through the parties lens, the lens is made ready for it. */
function useNetworkAhead(): void {
  const isReading = useApp(({ reading }) => reading.length > 0);
  const part = NETWORK.use(isReading);
  useEffect(() => {
    if (isReading && part && part !== 'failed') part.layoutWorker.getReady();
  }, [isReading, part]);
}

/** The visible relationships as a graph. Each lens has a surface of its own, made anew when the lens changes. */
export function GraphPanel() {
  const lens = useApp((state) => state.view.lens);
  const sentence = useApp(sentenceOf);
  useNetworkAhead();
  return (
    <section aria-label="Graph" className={css.panel}>
      <LensBar />
      {lens === 'parties' ? <NetworkLater /> : <ColumnsGraph />}
      <p className={parts.hidden}>{`Graph of ${sentence}. The table shows the same relationships.`}</p>
      <Legend />
    </section>
  );
}
