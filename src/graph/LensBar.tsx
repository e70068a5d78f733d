import { WIDTHS } from '../domain/lenses/flows';
import { LENS_IDS, type Lens, lensOf } from '../domain/lenses/lenses';
import { type CountShown, countShown } from '../domain/lenses/shown-lines';
import { chooseWidth, drawAtMost, lookThrough } from '../state/actions/view';
import {
  graphOf,
  isGraphBundled,
  itemsCanBeShown,
  linesOfSelection,
  selectedOf,
  useDataset,
} from '../state/selectors';
import { useApp } from '../state/store';
import { Later } from '../ui/Later';
import { laterPart } from '../ui/later-part';
import parts from '../ui/parts.module.css';
import { lensesWords } from '../words/lenses';
import { measuresWords } from '../words/measures';
import { titlesWords } from '../words/titles';
import { DRAWINGS } from './drawings';
import css from './LensBar.module.css';

/** What is to be known of widths that add up numbers, which those of the first picture do not. */
const NOTES = laterPart(() => import('./WidthNotes'));

/** The steps in which more lines are drawn, each at least twice as many as are. */
const STEPS = [100, 300, 1000];

function LensChoice() {
  const say = lensesWords();
  const chosen = useApp((state) => state.view.lens);
  return (
    <fieldset className={css.lenses}>
      <legend className={parts.hidden}>{say.legend}</legend>
      {LENS_IDS.map((lens) => (
        <label key={lens} data-chosen={lens === chosen || undefined}>
          <input type="radio" name="lens" checked={lens === chosen} onChange={() => lookThrough(lens)} />
          <span>{say.title(lens)}</span>
        </label>
      ))}
    </fieldset>
  );
}

function WidthChoice({ lens }: { lens: Lens }) {
  const say = lensesWords();
  const chosen = useApp((state) => state.view.width);
  const hasItems = useApp(itemsCanBeShown);
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
          {WIDTHS.map((width) =>
            width === 'items' && !hasItems ? (
              <option key={width} value={width} disabled>
                {say.unlikeItems}
              </option>
            ) : (
              <option key={width} value={width}>
                {measuresWords().widths[width]}
              </option>
            ),
          )}
        </select>
      </label>
      {chosen === 'items' && !hasItems && <p className={css.unlike}>{say.unlike}</p>}
      {chosen !== 'deals' && (chosen !== 'items' || hasItems) && (
        <Later part={NOTES} what={say.notesInText}>
          {({ WidthNotes }) => <WidthNotes width={chosen} />}
        </Later>
      )}
    </>
  );
}

/** How many of the lines of what is selected are among those that are drawn, where that is not all of them. */
function LinesOfSelection({ lens }: { lens: Lens }) {
  const dataset = useDataset();
  const selected = useApp(selectedOf);
  const lines = useApp(linesOfSelection);
  if (!selected || !lines || lines.drawn === lines.of) return null;
  return <span>{lensesWords().ofSelected(titlesWords().title(dataset, selected), lens, lines)}</span>;
}

/** How many of the lines are drawn, and the ways to more and to fewer. */
function Limit({ count, lens }: { count: CountShown; lens: Lens }) {
  const say = lensesWords();
  const { shown, of } = count;
  const { linesByItself: usual } = lensOf(lens);
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
      {shown > usual && (
        <button type="button" className={parts.link} onClick={() => drawAtMost(null)}>
          {say.showStrongest(lens, usual)}
        </button>
      )}
    </p>
  );
}

/** How many of the lines are drawn, where that is not all of them. */
export function LinesShown() {
  const lens = useApp((state) => state.view.lens);
  const graph = useApp(graphOf);
  const bundled = useApp(isGraphBundled);
  const count = countShown(graph);
  if (!bundled || count.shown === count.of) return null;
  return <p className={css.limit}>{lensesWords().showing(lens, count)}</p>;
}

/** Through which lens the graph is seen, what its lines say, and how many of them there are. */
export function LensBar() {
  const lens = useApp((state) => state.view.lens);
  const graph = useApp(graphOf);
  const bundled = useApp(isGraphBundled);
  const { Controls } = DRAWINGS[lens];
  return (
    // Folds away where a sheet leaves the graph half of the window.
    <div className={css.bar} data-folds="true">
      <LensChoice />
      {bundled && <WidthChoice lens={lens} />}
      {Controls && <Controls />}
      {bundled && <Limit count={countShown(graph)} lens={lens} />}
    </div>
  );
}
