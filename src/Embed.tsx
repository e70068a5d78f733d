/** A view as a figure within a page of somebody else's: the graph or the table, its sentence, and where it is from. */

import './state/bring-tables';
import { useEffect, useRef } from 'react';
import css from './Embed.module.css';
import { GraphPanel } from './graph/GraphPanel';
import { letPageScroll } from './graph/let-page-scroll';
import { DetailsPanel } from './panels/details/DetailsPanel';
import { AboutLink } from './panels/shell/AboutLink';
import { LiveRegion } from './panels/shell/LiveRegion';
import { STORY } from './panels/story/later';
import { TABLE } from './panels/table/later';
import { tellHeight } from './state/address/embedding';
import { linkTo } from './state/address/url-sync';
import { selectedOf, summaryOfView, visibleOf } from './state/selectors';
import { SITE } from './state/site';
import { useApp } from './state/store';
import { useDataset } from './state/use-dataset';
import { Later } from './ui/Later';
import { PartBoundary } from './ui/PartBoundary';
import { Pieces } from './ui/Pieces';
import parts from './ui/parts.module.css';
import { announceReady } from './ui/ready';
import { datesWords } from './words/deals/dates';
import { embedWords } from './words/exports/embed';
import { shellWords } from './words/page/shell';
import { askedWords } from './words/questions/asked';
import { emptyWords } from './words/views/empty';
import { summaryWords } from './words/views/summary';

/** What is asked, where the picture is the answer to a question: the sentence below it tells only what is shown. */
function Question() {
  const dataset = useDataset();
  const selected = useApp(selectedOf);
  const question = selected && askedWords().ofSelected(dataset, selected);
  return question && <h2 className={css.question}>{question}</h2>;
}

function Sentence() {
  const say = summaryWords();
  const summary = useApp(summaryOfView);
  return (
    <p role="status" id="sentence" className={css.sentence}>
      <Pieces of={say.pieces(summary, (text) => <b>{text}</b>)} />
    </p>
  );
}

/** The graph, over which a finger or the wheel moves the page around it and not the picture. */
function Graph() {
  const stage = useRef<HTMLDivElement>(null);
  useEffect(() => (stage.current ? letPageScroll(stage.current) : undefined), []);
  return (
    <div ref={stage} className={css.graph}>
      <GraphPanel isFigure />
    </div>
  );
}

function Table() {
  return (
    <div className={css.table}>
      <Later part={TABLE} what={shellWords().parts.table}>
        {({ TablePanel }) => <TablePanel />}
      </Later>
    </div>
  );
}

/** The story whose step the figure is, with the way to the others. */
function Story() {
  const isTold = useApp(({ view }) => view.story !== null);
  return (
    <Later part={STORY} what={shellWords().parts.story} wanted={isTold}>
      {({ StoryPlayer }) => <StoryPlayer isFigure />}
    </Later>
  );
}

function Nothing() {
  useEffect(announceReady, []);
  return <p className={css.nothing}>{emptyWords().title}.</p>;
}

/** What the link shows: the graph or the table, or in words that it is nothing. */
function Shown() {
  const presentation = useApp((state) => state.view.presentation);
  const isEmpty = useApp((state) => visibleOf(state).length === 0);
  if (isEmpty) return <Nothing />;
  return presentation === 'table' ? <Table /> : <Graph />;
}

/** Whose data it is, how old it is, and the way to all of it. */
function Credit() {
  const say = embedWords();
  const { members, date, version } = useDataset();
  const view = useApp((state) => state.view);
  const credits = [
    ...new Set([...members.flatMap(({ credit }) => credit || []), ...(SITE.credit ? [SITE.credit] : [])]),
  ];
  const isPinned = view.dataset?.version !== undefined && view.dataset.version !== null;
  const day = datesWords().inWords(date);
  return (
    <footer className={css.credit}>
      <p>
        <span>{say.data([...new Set(members.map(({ title }) => title))], credits)}</span>{' '}
        <span>{isPinned ? say.pinned(day, version) : say.following(day, version)}</span>
      </p>
      <a className={parts.link} href={linkTo({ ...view, embedded: null })} target="_blank" rel="noopener">
        {say.open}
      </a>
    </footer>
  );
}

/** The whole figure. */
export function Embed() {
  const figure = useRef<HTMLElement>(null);
  const presentation = useApp((state) => state.view.presentation);
  const selection = useApp((state) => state.view.selection);
  useEffect(() => (figure.current ? tellHeight(figure.current) : undefined), []);
  return (
    <main ref={figure} className={css.embed}>
      <h1 className={parts.hidden}>{SITE.title}</h1>
      <AboutLink />
      <Story />
      <Question />
      <Sentence />
      <PartBoundary what={embedWords().part} resetOn={presentation}>
        <Shown />
        {selection !== null && (
          <div className={css.details}>
            <DetailsPanel />
          </div>
        )}
      </PartBoundary>
      <Credit />
      <LiveRegion />
    </main>
  );
}
