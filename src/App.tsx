import { type ReactNode, useEffect, useState } from 'react';
import css from './App.module.css';
import { GraphPanel } from './graph/GraphPanel';
import { NETWORK } from './graph/network-part';
import { DetailsPanel } from './panels/DetailsPanel';
import { EmptyResult } from './panels/EmptyResult';
import { FailurePage } from './panels/FailurePage';
import { FileStatus } from './panels/FileStatus';
import { FiltersPanel } from './panels/FiltersPanel';
import { Header, tabIds } from './panels/Header';
import { LiveRegion } from './panels/LiveRegion';
import { fetchNextParts, TABLE } from './panels/later-parts';
import { MissingPart } from './panels/MissingPart';
import { Notices } from './panels/Notices';
import { ReaderPanel } from './panels/ReaderPanel';
import { SheetBar } from './panels/SheetBar';
import { Summary } from './panels/Summary';
import { TimelinePanel } from './panels/TimelinePanel';
import { AboutFiles } from './panels/YourFiles';
import type { Presentation } from './permalink/view';
import { present } from './state/actions';
import { restoreFiles } from './state/bring';
import { openAddress } from './state/open';
import { sentenceOf, visibleOf } from './state/selectors';
import { useApp } from './state/store';
import { useKeptFocus } from './ui/keep-focus';
import { whenIdle } from './ui/later-part';

/** The one stop of the graph: the button over the place that has the focus. */
const PLACE_IN_GRAPH = '[role="application"] button';

function TabPanel({ of, children }: { of: Presentation; children: ReactNode }) {
  const shown = useApp((state) => state.view.presentation === of);
  const { tab, panel } = tabIds(of);
  return (
    <div role="tabpanel" id={panel} aria-labelledby={tab} className={css.view} hidden={!shown}>
      {children}
    </div>
  );
}

/** The table, which arrives after the first picture. */
function Table() {
  const module = TABLE.use(true);
  if (module === 'failed') return <MissingPart what="the table" />;
  return module && <module.TablePanel />;
}

/** The graph is made when it is first shown and kept from then on; the table is made anew each time. */
function Views() {
  const presentation = useApp((state) => state.view.presentation);
  const empty = useApp((state) => visibleOf(state).length === 0);
  const [graphShown, setGraphShown] = useState(presentation === 'graph');
  if (presentation === 'graph' && !graphShown) setGraphShown(true);
  return (
    <>
      <TabPanel of="graph">
        {empty && presentation === 'graph' && <EmptyResult />}
        {graphShown && (
          <div className={css.view} hidden={empty}>
            <GraphPanel />
          </div>
        )}
      </TabPanel>
      <TabPanel of="table">{presentation === 'table' && (empty ? <EmptyResult /> : <Table />)}</TabPanel>
    </>
  );
}

function useDocumentTitle(): void {
  const sentence = useApp(sentenceOf);
  useEffect(() => {
    document.title = `${sentence} · Armsgraph`;
  }, [sentence]);
}

function Workspace() {
  const reading = useApp((state) => state.view.reading !== null);
  useDocumentTitle();
  useKeptFocus();
  useEffect(() => {
    whenIdle(() => {
      fetchNextParts();
      NETWORK.fetch();
      restoreFiles();
    });
  }, []);
  return (
    <div className={css.app}>
      <button
        type="button"
        className={css.skip}
        onClick={() => {
          present('table');
          document.getElementById(tabIds('table').tab)?.focus();
        }}
      >
        Skip to the table
      </button>
      <button
        type="button"
        className={css.skip}
        onClick={() => {
          present('graph');
          document.getElementById(tabIds('graph').panel)?.querySelector<HTMLElement>(PLACE_IN_GRAPH)?.focus();
        }}
      >
        Skip to the graph
      </button>
      <Header />
      <Notices />
      <main className={css.main} data-reading={reading || undefined}>
        <FiltersPanel />
        <div className={css.centre}>
          <Summary />
          <Views />
          <TimelinePanel />
        </div>
        <ReaderPanel />
        <DetailsPanel />
      </main>
      <FileStatus />
      <SheetBar />
      <AboutFiles />
      <LiveRegion />
    </div>
  );
}

/** The app: the workspace once a dataset is open, else how far the opening has come. */
export function App() {
  const opening = useApp((state) => state.opening);
  switch (opening.phase) {
    case 'loading':
      return (
        <main className={css.loading}>
          <p>Opening the dataset…</p>
        </main>
      );
    case 'failed':
      return <FailurePage failure={opening.failure} again={() => void openAddress()} />;
    case 'open':
      return <Workspace />;
  }
}
