import { useEffect } from 'react';
import { sentenceOf } from '../state/selectors';
import { useApp } from '../state/store';
import { Later } from '../ui/Later';
import { PartBoundary } from '../ui/PartBoundary';
import parts from '../ui/parts.module.css';
import { ColumnsGraph } from './columns/ColumnsGraph';
import css from './GraphPanel.module.css';
import { Legend } from './Legend';
import { LensBar } from './LensBar';
import { NETWORK } from './network-part';
import { Waiting } from './Waiting';

function NetworkLater() {
  const waiting = (
    <div className={css.stage}>
      <Waiting failure={null} />
    </div>
  );
  return (
    <Later part={NETWORK} what="the network" waiting={waiting}>
      {({ NetworkGraph }) => <NetworkGraph />}
    </Later>
  );
}

/** While a file is read, which will open through the parties lens, the lens is made ready for it. */
function useNetworkAhead(): void {
  const isReading = useApp(({ reading }) => reading.length > 0);
  const { module } = NETWORK.use(isReading);
  useEffect(() => {
    if (isReading && module) module.layoutWorker.getReady();
  }, [isReading, module]);
}

/** The visible relationships as a graph. Each lens has a surface of its own, made anew when the lens changes. */
export function GraphPanel() {
  const lens = useApp((state) => state.view.lens);
  const sentence = useApp(sentenceOf);
  useNetworkAhead();
  return (
    <section aria-label="Graph" className={css.panel}>
      <LensBar />
      <PartBoundary what="The graph" resetOn={lens}>
        {lens === 'parties' ? <NetworkLater /> : <ColumnsGraph />}
      </PartBoundary>
      <p className={parts.hidden}>{`Graph of ${sentence}. The table shows the same relationships.`}</p>
      <Legend />
    </section>
  );
}
