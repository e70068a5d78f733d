/** What is chosen and said of lines that stand for several relationships each. */
import { WIDTHS } from '../domain/lenses/flows';
import { type Lens, linesByItself } from '../domain/lenses/lenses';
import { countShown } from '../domain/lenses/shown-lines';
import { chooseWidth, drawAtMost } from '../state/actions/choices';
import { linesOfSelection } from '../state/emphasis';
import { areSidesApart, drawnGraphOf, selectedOf, unsaidWidthsOf } from '../state/selectors';
import { useApp } from '../state/store';
import { useDataset } from '../state/use-dataset';
import parts from '../ui/parts.module.css';
import { measuresWords } from '../words/views/measures';
import { shownLinesWords } from '../words/views/shown-lines';
import { titlesWords } from '../words/views/titles';
import css from './LensBar.module.css';
import { LensNote } from './LensNote';
import { WidthNotes } from './WidthNotes';

/** The steps in which more lines are drawn, each at least twice as many as are. */
const STEPS = [100, 300, 1000];

/** What the width of lines says, or the area of squares. */
export function WidthChoice({ lens }: { lens: Lens }) {
  const say = shownLinesWords();
  const chosen = useApp((state) => state.view.width);
  const unsaid = useApp(unsaidWidthsOf);
  const missing = unsaid.find((width) => width === chosen);
  return (
    <>
      <label className={css.width}>
        <span>{say.width(lens)}</span>
        <select
          value={chosen}
          onChange={({ target }) => {
            const width = WIDTHS.find((other) => other === target.value);
            if (width) chooseWidth(width);
          }}
        >
          {WIDTHS.map((width) => {
            const none = unsaid.find((other) => other === width);
            return (
              <option key={width} value={width} disabled={none !== undefined}>
                {none ? say.notShown[none].inList : measuresWords().widths[width]}
              </option>
            );
          })}
        </select>
      </label>
      {missing && <LensNote words={say.notShown[missing].why} />}
      {chosen !== 'deals' && !missing && <WidthNotes width={chosen} />}
    </>
  );
}

/** How many of the lines of what is selected are among those that are drawn, where that is not all of them. */
function LinesOfSelection({ lens }: { lens: Lens }) {
  const dataset = useDataset();
  const selected = useApp(selectedOf);
  const lines = useApp(linesOfSelection);
  if (!selected || !lines || lines.drawn === lines.of) return null;
  return <span>{shownLinesWords().ofSelected(titlesWords().title(dataset, selected), lens, lines)}</span>;
}

/** How many of the lines are drawn, and the ways to more and to fewer. */
export function LinesLimit({ lens }: { lens: Lens }) {
  const say = shownLinesWords();
  const count = countShown(useApp(drawnGraphOf));
  const { shown, of, forAsked = 0, forSelection = 0 } = count;
  const usual = linesByItself(lens, useApp(areSidesApart));
  const more = [...STEPS.filter((step) => step >= 2 * shown && step < of), of].filter((step) => step > shown);
  return (
    <p className={css.limit}>
      <span>{say.showing(lens, count)}</span>
      {shown < of && <LinesOfSelection lens={lens} />}
      {more.map((step) => (
        <button key={step} type="button" className={parts.link} onClick={() => drawAtMost(step)}>
          {step === of ? say.showAll(lens, of) : say.show(lens, step)}
        </button>
      ))}
      {shown - forAsked - forSelection > usual && (
        <button type="button" className={parts.link} onClick={() => drawAtMost(null)}>
          {say.showStrongest(lens, usual)}
        </button>
      )}
    </p>
  );
}

/** How many of the lines are drawn, where that is not all of them. */
export function LinesShown({ lens }: { lens: Lens }) {
  const count = countShown(useApp(drawnGraphOf));
  if (count.shown === count.of) return null;
  return <p className={css.limit}>{shownLinesWords().showing(lens, count)}</p>;
}
