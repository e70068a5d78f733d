import { LENS_IDS } from '../domain/lenses/lenses';
import { lookThrough } from '../state/actions/view';
import { isGraphBundled } from '../state/selectors';
import { useApp } from '../state/store';
import { Later } from '../ui/Later';
import { laterPart } from '../ui/later-part';
import parts from '../ui/parts.module.css';
import { lensesWords } from '../words/views/lenses';
import { DRAWINGS } from './drawings';
import css from './LensBar.module.css';

/** What else is chosen of a picture, which the first one does without. */
const CHOICES = laterPart(() => import('./LensChoices'));

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

/** How many of the lines are drawn, where that is not all of them. */
export function LinesShown() {
  const lens = useApp((state) => state.view.lens);
  const bundled = useApp(isGraphBundled);
  return (
    <Later part={CHOICES} what={lensesWords().linesInText} wanted={bundled} atFirst>
      {({ LinesShown }) => <LinesShown lens={lens} />}
    </Later>
  );
}

/** Through which lens the graph is seen, what its lines say, and how many of them there are. */
export function LensBar() {
  const lens = useApp((state) => state.view.lens);
  const bundled = useApp(isGraphBundled);
  const { Controls } = DRAWINGS[lens];
  return (
    // Folds away where a sheet leaves the graph half of the window.
    <div className={css.bar} data-folds="true">
      <LensChoice />
      <Later
        part={CHOICES}
        what={lensesWords().linesInText}
        wanted={bundled || Controls !== undefined}
        atFirst
      >
        {({ LensChoices }) => <LensChoices {...{ lens, bundled, Controls }} />}
      </Later>
    </div>
  );
}
