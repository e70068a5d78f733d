import { compareWith, showSideBySide, swapSides } from '../../state/actions/comparing';
import { goToDetails, openSheet } from '../../state/actions/page';
import { select } from '../../state/actions/view';
import { filtersCompared } from '../../state/selectors';
import { useApp } from '../../state/store';
import { useDataset } from '../../state/use-dataset';
import parts from '../../ui/parts.module.css';
import { NARROW, useMedia } from '../../ui/use-media';
import { compareWords } from '../../words/views/compare';
import { useComparisonNotes } from '../common/use-comparison-notes';
import css from './CompareBar.module.css';

/** The numbers of both sides are in the details, where nothing is selected; whoever asks for them is taken there. */
function showNumbers(): void {
  select(null);
  openSheet('details');
  goToDetails();
}

/** Ends the comparison; whoever is at a keyboard goes on from the sentence, which says what is shown now. */
function endComparison(): void {
  compareWith(null);
  document.getElementById('sentence')?.focus({ preventScroll: true });
}

/** What to be careful with. */
const Notes = ({ notes }: { readonly notes: readonly string[] }) =>
  notes.map((note) => (
    <p key={note} className={css.note}>
      {note}
    </p>
  ));

/** Names the two sides of a comparison, and what can be done with it. */
export function CompareBar() {
  const dataset = useDataset();
  const filters = useApp(filtersCompared);
  const comparison = useApp((state) => state.view.comparison);
  const isApart = useApp(({ view }) => view.pictures !== null && view.presentation === 'graph');
  const notes = useComparisonNotes();
  // On a phone they would leave no room for a number or a picture.
  const isNarrow = useMedia(NARROW);
  if (!comparison || !filters) return null;
  const say = compareWords();
  const names = say.names(dataset, filters, comparison);
  return (
    <section aria-label={say.title} className={css.bar} data-apart={isApart || undefined} data-folds="true">
      {/* Side by side, they stand over the pictures. */}
      {!isApart && (
        <p className={css.sides}>
          <span className={css.a}>{say.side('a', names.a)}</span>
          <span className={css.b}>{say.side('b', names.b)}</span>
        </p>
      )}
      <p className={css.acts}>
        {/* Of two periods, A is the earlier. */}
        {!comparison.years && (
          <button type="button" className={parts.link} onClick={swapSides}>
            {say.swap}
          </button>
        )}
        <button type="button" className={parts.link} onClick={() => showSideBySide(!isApart)}>
          {isApart ? say.inOnePicture : say.sideBySide}
        </button>
        <button type="button" className={parts.link} onClick={showNumbers}>
          {say.numbers}
        </button>
        <button type="button" className={parts.link} onClick={endComparison}>
          {say.end}
        </button>
      </p>
      {(isApart || isNarrow) && notes.length > 0 ? (
        // Two pictures have little room as it is.
        <details className={css.note}>
          <summary>{say.cautions(notes.length)}</summary>
          <Notes notes={notes} />
        </details>
      ) : (
        <Notes notes={notes} />
      )}
    </section>
  );
}
