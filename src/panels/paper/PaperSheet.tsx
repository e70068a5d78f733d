import { useLayoutEffect, useMemo, useRef } from 'react';
import { countUndated, countUnsure, roundYears, yearBars } from '../../domain/filter/year-bars';
import { spanOfDataset } from '../../domain/filter/years';
import { findSelectable } from '../../domain/lenses/selected';
import { shownLines } from '../../domain/lenses/shown-lines';
import { rowFinder } from '../../domain/views/find-rows';
import { notesOf } from '../../domain/views/notes';
import { sortedRows } from '../../domain/views/table';
import { linkToView } from '../../state/address/url-sync';
import { foldFactsOf, hasCells } from '../../state/fold-facts';
import { filteredOf, graphOf, sideAtOf, summaryOfView, visibleOf } from '../../state/selectors';
import { signsShown } from '../../state/side-graphs';
import { useApp } from '../../state/store';
import { storyOfView } from '../../state/stories/stories';
import { today } from '../../state/today';
import { useDataset, useFacetIndex } from '../../state/use-dataset';
import { pictureOnPaper } from '../../ui/paper';
import { pictureRows, Signs } from '../../ui/Signs';
import { sizeRows } from '../../ui/SizeSigns';
import { signsInWords } from '../../ui/signs-in-words';
import { datesWords } from '../../words/deals/dates';
import { paperWords } from '../../words/exports/paper';
import { storiesWords } from '../../words/questions/stories';
import { foldNotesWords } from '../../words/views/fold-notes';
import { shownLinesWords } from '../../words/views/shown-lines';
import { summaryWords } from '../../words/views/summary';
import { cellWords } from '../../words/views/table';
import { timelineWords } from '../../words/views/timeline';
import { BandsOnPaper, StripsOfView } from '../common/Bands';
import { useComparisonNotes } from '../common/use-comparison-notes';
import css from './Paper.module.css';
import { PaperNotes } from './PaperNotes';
import { PaperRows } from './PaperRows';
import { PaperSelection } from './PaperSelection';

/** As many rows as somebody may want on paper; how many there are is said. */
const MAX_ROWS = 500;

/** So many years have room for their names and numbers; of more, round years are named. */
const FEW_YEARS = 24;
/** The height of the tallest bar, in rem. */
const TALLEST = 3;

/** The rows of the table, in its order. */
function useRows(): Uint32Array {
  const dataset = useDataset();
  const index = useFacetIndex();
  const visible = useApp(visibleOf);
  const sorting = useApp((state) => state.view.sorting);
  const sought = useApp((state) => state.sought);
  const sideAt = useApp(sideAtOf);
  return useMemo(() => {
    const words = sought.trim();
    const cells = cellWords();
    const found = words === '' ? visible : rowFinder(dataset, index, cells)(visible, words);
    return sortedRows(dataset, index, found, sorting, cells, sideAt);
  }, [dataset, index, visible, sorting, sought, sideAt]);
}

/** The picture that is on the screen, in light colours. */
function Picture() {
  const holder = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const picture = pictureOnPaper();
    holder.current?.replaceChildren(...(picture ? [picture] : []));
  }, []);
  return <div ref={holder} className={css.picture} />;
}

/** Every sign in the picture, and no other; and how much of all that is visible the picture shows. */
function Legend() {
  const signs = useApp(signsShown);
  const graph = useApp(graphOf);
  const lens = useApp((state) => state.view.lens);
  const lines = shownLines(lens, graph);
  const entries = signsInWords(signs, lines?.width ?? null);
  return (
    <div className={css.legend}>
      <Signs rows={[...pictureRows(signs, entries), ...sizeRows(signs)]} />
      {lines && lines.shown < lines.of && <p>{shownLinesWords().showing(lens, lines)}</p>}
    </div>
  );
}

/** Who is in the parts of a picture that is folded, and who stands beside them. */
function FoldOnPaper() {
  const dataset = useDataset();
  const facts = useApp(foldFactsOf);
  const ofCells = useApp(hasCells);
  return facts && <p>{foldNotesWords().taken(dataset, facts, ofCells).join(' ')}</p>;
}

/** What to be careful with, where two are compared. */
function CautionsOnPaper() {
  return useComparisonNotes().map((note) => <p key={note}>{note}</p>);
}

/** In how many relationships something happened in each year. */
function Years() {
  const index = useFacetIndex();
  const counts = useApp((state) => filteredOf(state).years);
  const { dated, years: kept } = useApp((state) => state.view.filter);
  const isOther = (year: number) => kept !== null && (year < kept.first || year > kept.last);
  const span = useMemo(() => spanOfDataset(index, dated), [index, dated]);
  const undated = useMemo(() => countUndated(index, dated), [index, dated]);
  const unsure = useApp((state) => countUnsure(index, visibleOf(state), dated));
  const words = timelineWords();
  if (!span) return null;
  const bars = yearBars(span, counts);
  const most = Math.max(1, ...bars.map(({ visible }) => visible));
  const named = new Set(roundYears(span));
  return (
    <>
      <section className={css.years}>
        <h2>{paperWords().byYear(words.meanings[dated].byYear, span)}</h2>
        <div className={css.behind}>
          <StripsOfView span={span} />
        </div>
        <ol>
          {bars.map(({ year, visible }) => (
            <li key={year}>
              {bars.length <= FEW_YEARS && <span className={css.count}>{visible}</span>}
              <span
                className={css.bar}
                data-other={isOther(year) || undefined}
                style={{ height: `${(visible / most) * TALLEST}rem` }}
              />
              <span className={css.year}>{bars.length <= FEW_YEARS || named.has(year) ? year : ''}</span>
            </li>
          ))}
        </ol>
        {undated > 0 && <p>{words.undated(undated, dated)}</p>}
        {unsure > 0 && <p>{words.unsure(unsure, dated)}</p>}
      </section>
      <BandsOnPaper span={span} />
    </>
  );
}

/** What the story says of the step that the view stands beside. */
function StoryOnPaper() {
  const position = useApp(storyOfView);
  const told = position?.story.steps[position.step - 1];
  if (!position || !told) return null;
  const { story, step } = position;
  const paragraphs = told.text.split(/\n{2,}/).map((words, at) => ({ words, at }));
  return (
    <section>
      <p>{storiesWords().onPaper(story.title, step, story.steps.length)}</p>
      <h2>{told.title}</h2>
      {paragraphs.map(({ words, at }) => (
        <p key={at}>{words}</p>
      ))}
    </section>
  );
}

function Foot() {
  const { members } = useDataset();
  const credits = [...new Set(members.flatMap(({ credit }) => credit || []))];
  return (
    <footer className={css.foot}>
      <p className={css.link}>{linkToView()}</p>
      <p>{paperWords().printed(datesWords().inWords(today()), credits)}</p>
    </footer>
  );
}

/** The view on paper: sentence, picture, what is selected with its words, rows, sources, and where all of it came from. */
export function PaperSheet() {
  const dataset = useDataset();
  const sentence = summaryWords().sentence(useApp(summaryOfView));
  const { selection, presentation } = useApp((state) => state.view);
  const selected = selection && findSelectable(dataset, selection);
  const rows = useRows();
  const shown = useMemo(
    () => Array.from(rows.subarray(0, MAX_ROWS), (row) => dataset.relationships.at(row)),
    [dataset, rows],
  );
  const cited = selected?.type === 'relationship' ? [selected.relationship, ...shown] : shown;
  const notes = notesOf(dataset, cited);
  return (
    <article className={css.paper}>
      <header className={css.head}>
        <p>
          <b>Armsgraph</b>
          <span>
            {dataset.members.map(({ title, version }) => paperWords().version(title, version)).join('; ')}
          </span>
        </p>
        <h1>{sentence}</h1>
      </header>
      <StoryOnPaper />
      {presentation === 'graph' && (
        <>
          <Picture />
          <Legend />
          <FoldOnPaper />
        </>
      )}
      <CautionsOnPaper />
      {selected && <PaperSelection selected={selected} notes={notes} />}
      <Years />
      <PaperRows relationships={shown} of={rows.length} notes={notes} />
      <PaperNotes notes={notes} />
      <Foot />
    </article>
  );
}
