import { useEffect } from 'react';
import { Later } from '../ui/Later';
import { laterPart } from '../ui/later-part';
import { graphWords } from '../words/views/graph';
import type { LensDrawing } from './drawing';
import { FoldControl } from './folds/fold-control';
import css from './GraphPanel.module.css';
import { SizeControl, SizeNotesLater } from './sizes/size-control';
import { Waiting } from './Waiting';

/** The network with all that draws it. */
const NETWORK = laterPart(() => import('./network/network-parts'));

function NetworkLater() {
  const waiting = (
    <div className={css.stage}>
      <Waiting failure={null} />
    </div>
  );
  return (
    <Later part={NETWORK} what={graphWords().networkInText} waiting={waiting}>
      {({ NetworkGraph }) => <NetworkGraph />}
    </Later>
  );
}

/** The parties lens, which is fetched when there is time, or when it is wanted. */
export const NETWORK_DRAWING: LensDrawing = {
  Drawing: NetworkLater,
  Controls: () => (
    <>
      <SizeControl />
      <FoldControl />
      <SizeNotesLater />
    </>
  ),
  fetch: NETWORK.fetch,
  useAhead: (isExpected) => {
    const { module } = NETWORK.use(isExpected);
    useEffect(() => {
      if (isExpected && module) module.layoutWorker.getReady();
    }, [isExpected, module]);
  },
};
