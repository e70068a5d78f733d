import { type ReactNode, useEffect, useState } from 'react';
import css from './App.module.css';
import { fetchDrawings } from './graph/drawings';
import { GraphPanel } from './graph/GraphPanel';
import { offerPictures } from './graph/offer-pictures';
import { AboutPaper, Paper } from './Paper';
import { CITATION_META } from './panels/cite/later';
import { tabIds } from './panels/common/ViewTabs';
import { DESK } from './panels/desk/later';
import { DetailsPanel } from './panels/details/DetailsPanel';
import { AboutFiles } from './panels/files/AboutFiles';
import { FiltersPanel } from './panels/filters/FiltersPanel';
import { ReaderPanel } from './panels/reader/ReaderPanel';
import { AboutLink } from './panels/shell/AboutLink';
import { FailurePage } from './panels/shell/FailurePage';
import { FileStatus } from './panels/shell/FileStatus';
import { fetchNextParts } from './panels/shell/fetch-ahead';
import { Header } from './panels/shell/Header';
import { LiveRegion } from './panels/shell/LiveRegion';
import { EMPTY } from './panels/shell/later';
import { SkipLinks } from './panels/shell/SkipLinks';
import { Summary } from './panels/shell/Summary';
import { usePageKeys } from './panels/shell/use-page-keys';
import { STORY } from './panels/story/later';
import { STORY_EDITOR } from './panels/story/later-editor';
import { TABLE } from './panels/table/later';
import { TimelinePanel } from './panels/timeline/TimelinePanel';
import type { Presentation } from './permalink/view';
import { openAddress, stopOpening } from './state/actions/open-address';
import { isEmbedded } from './state/address/embedding';
import { restoreFiles } from './state/files/bring';
import { selectedOf, summaryOfView, visibleOf } from './state/selectors';
import { SITE } from './state/site';
import { useApp } from './state/store';
import { keptStory } from './state/stories/kept-story';
import { useDataset } from './state/use-dataset';
import { useKeptFocus } from './ui/keep-focus';
import { Later } from './ui/Later';
import { laterPart, whenIdle } from './ui/later-part';
import { PartBoundary } from './ui/PartBoundary';
import parts from './ui/parts.module.css';
import { shellWords } from './words/page/shell';
import { summaryWords } from './words/views/summary';
import { titlesWords } from './words/views/titles';

const EMBED = laterPart(() => import('./Embed'));

/** A part of the page whose faults stay in it. */
function Part({ what, children }: { what: string; children: ReactNode }) {
  const view = useApp((state) => state.view);
  return (
    <PartBoundary what={what} resetOn={view}>
      {children}
    </PartBoundary>
  );
}

function TabPanel({ of, children }: { of: Presentation; children: ReactNode }) {
  const shown = useApp((state) => state.view.presentation === of);
  const { tab, panel } = tabIds(of);
  return (
    <div role="tabpanel" id={panel} aria-labelledby={tab} className={css.view} hidden={!shown}>
      <h2 className={parts.hidden}>{shellWords().views[of]}</h2>
      <Part what={shellWords().parts[of]}>{children}</Part>
    </div>
  );
}

/** The table, which arrives after the first picture. */
function Table() {
  return (
    <Later part={TABLE} what={shellWords().parts.table}>
      {({ TablePanel }) => <TablePanel />}
    </Later>
  );
}

/** The story that is being told, above what its step shows. */
function Story() {
  const isTold = useApp(({ view }) => view.story !== null);
  return (
    <Later part={STORY} what={shellWords().parts.story} wanted={isTold}>
      {({ StoryPlayer }) => <StoryPlayer />}
    </Later>
  );
}

function NoResult() {
  return (
    <Later part={EMPTY} what={shellWords().parts.empty}>
      {({ EmptyResult }) => <EmptyResult />}
    </Later>
  );
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
        {empty && presentation === 'graph' && <NoResult />}
        {graphShown && (
          <div className={css.view} hidden={empty}>
            <GraphPanel />
          </div>
        )}
      </TabPanel>
      <TabPanel of="table">{presentation === 'table' && (empty ? <NoResult /> : <Table />)}</TabPanel>
    </>
  );
}

/**
 * The title of the page: what is selected, if anything, and the sentence that says what is visible. A component of its
 * own, because it changes with every filter, and the whole page would be made anew with it.
 */
function DocumentTitle() {
  const dataset = useDataset();
  const sentence = summaryWords().sentence(useApp(summaryOfView));
  const selected = useApp(selectedOf);
  const title = selected && titlesWords().title(dataset, selected);
  useEffect(() => {
    document.title = [...(title ? [title] : []), sentence, SITE.title].join(' · ');
  }, [sentence, title]);
  return null;
}

/** Tells programs that save references what the page shows; nobody misses it where it does not arrive. */
function AboutPage() {
  const { module } = CITATION_META.use(false);
  return module && <module.CitationMeta />;
}

/** The panels, of which a narrow window shows one at a time, as a sheet under the graph. */
function Main() {
  const say = shellWords().parts;
  const reading = useApp((state) => state.view.reading !== null);
  const sheet = useApp((state) => state.sheet);
  const height = useApp((state) => state.sheetHeight);
  const desk = useApp((state) => state.desk !== null);
  return (
    <main
      className={css.main}
      data-reading={reading || undefined}
      data-sheet={sheet ?? undefined}
      data-height={sheet ? height : undefined}
    >
      <Part what={say.filters}>
        <FiltersPanel />
      </Part>
      <div className={css.centre}>
        <Part what={say.story}>
          <Story />
        </Part>
        <Part what={say.summary}>
          <Summary />
        </Part>
        <Views />
        <Part what={say.timeline}>
          <TimelinePanel />
        </Part>
      </div>
      <Later part={DESK} what={say.desk} wanted={desk}>
        {({ Desk }) => <Desk />}
      </Later>
      <ReaderPanel />
      <DetailsPanel />
      <FileStatus />
    </main>
  );
}

function Workspace() {
  usePageKeys();
  useEffect(() => {
    whenIdle(() => {
      fetchNextParts();
      fetchDrawings();
      void restoreFiles();
      if (keptStory() !== null)
        void STORY_EDITOR.arrive().then(
          ({ restoreOwnStory }) => restoreOwnStory(),
          () => undefined,
        );
    });
    return offerPictures();
  }, []);
  return (
    <div className={css.app}>
      <DocumentTitle />
      <AboutPage />
      <SkipLinks />
      <Header />
      <AboutLink />
      <AboutPaper />
      <Main />
      <AboutFiles />
      <LiveRegion />
    </div>
  );
}

/** A figure within a page of somebody else's, which has no other controls. */
function Figure() {
  return (
    <>
      <DocumentTitle />
      <Later part={EMBED} what={shellWords().parts.graph}>
        {({ Embed }) => <Embed />}
      </Later>
    </>
  );
}

function WholeOrFigure() {
  return useApp(({ view }) => isEmbedded(view)) ? <Figure /> : <Workspace />;
}

/** The app: the workspace once a dataset is open, else how far the opening has come. */
export function App() {
  useKeptFocus();
  const opening = useApp((state) => state.opening);
  switch (opening.phase) {
    case 'loading':
      return (
        <main className={css.loading}>
          <p>{shellWords().opening}</p>
          <button type="button" className={`${parts.button} ${css.cancel}`} onClick={stopOpening}>
            {shellWords().cancel}
          </button>
        </main>
      );
    case 'failed':
      return <FailurePage failure={opening.failure} again={() => void openAddress()} />;
    case 'open':
      return (
        <>
          <Paper />
          <WholeOrFigure />
        </>
      );
  }
}
