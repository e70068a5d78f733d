import { WIDTHS } from '../domain/lenses/flows';
import { LENS_IDS, type Lens, lensOf } from '../domain/lenses/lenses';
import { formatNumber } from '../domain/text/numbers';
import { chooseWidth, drawAtMost, lookThrough } from '../state/actions';
import {
  graphOf,
  isGraphBundled,
  itemsCanBeShown,
  lackingInWidths,
  linesOfSelection,
  titleOfSelection,
} from '../state/selectors';
import { useApp } from '../state/store';
import parts from '../ui/parts.module.css';
import { measuresWords } from '../words/measures';
import css from './LensBar.module.css';

/** Where a picture has more lines than this, it is said what they cost. */
const MANY_LINES = 2000;

/** The steps in which more lines are drawn, each at least twice as many as are. */
const STEPS = [100, 300, 1000];

function LensChoice() {
  const chosen = useApp((state) => state.view.lens);
  return (
    <fieldset className={css.lenses}>
      <legend className={parts.hidden}>Lens</legend>
      {LENS_IDS.map((lens) => (
        <label key={lens} data-chosen={lens === chosen || undefined}>
          <input type="radio" name="lens" checked={lens === chosen} onChange={() => lookThrough(lens)} />
          <span>{lensOf(lens).title}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** Items of unlike things are not compared: then widths say deals, and this says why. */
const UNLIKE =
  'Items of unlike things are not added up: width is by firm deals until one category or system is chosen.';

/** "Widths lack what 98 deals do not state." */
const lackingInWords = (deals: number) =>
  `Widths lack what ${formatNumber(deals)} deal${deals === 1 ? ' does' : 's do'} not state.`;

const UNLIKE_ITEMS = 'items (for one category only)';

function WidthChoice() {
  const chosen = useApp((state) => state.view.width);
  const hasItems = useApp(itemsCanBeShown);
  const lacking = useApp(lackingInWidths);
  return (
    <>
      <label className={css.width}>
        <span>Width</span>
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
                {UNLIKE_ITEMS}
              </option>
            ) : (
              <option key={width} value={width}>
                {measuresWords().widths[width]}
              </option>
            ),
          )}
        </select>
      </label>
      {chosen === 'items' && !hasItems && <p className={css.unlike}>{UNLIKE}</p>}
      {lacking > 0 && <p className={css.unlike}>{lackingInWords(lacking)}</p>}
    </>
  );
}

/** How many of the lines of what is selected are among those that are drawn, where that is not all of them. */
function LinesOfSelection({ lens }: { lens: Lens }) {
  const name = useApp(titleOfSelection);
  const lines = useApp(linesOfSelection);
  if (!name || !lines || lines.drawn === lines.of) return null;
  if (lines.of === 1) return <span>{`${name}: not shown`}</span>;
  const drawn = lines.drawn === 0 ? 'none' : formatNumber(lines.drawn);
  return <span>{`${name}: ${drawn} of ${formatNumber(lines.of)} ${lensOf(lens).lines} shown`}</span>;
}

/** How many of the lines are drawn, and the ways to more and to fewer. */
function Limit({ shown, of, lens }: { shown: number; of: number; lens: Lens }) {
  const { linesByItself: usual, shownInWords, lines, cost } = lensOf(lens);
  const more = [...STEPS.filter((step) => step >= 2 * shown && step < of), of].filter((step) => step > shown);
  return (
    <p className={css.limit}>
      <span>
        {shown < of
          ? `Showing ${shownInWords(formatNumber(shown), formatNumber(of))}`
          : `Showing all ${formatNumber(of)} ${lines}`}
      </span>
      {shown < of && <LinesOfSelection lens={lens} />}
      {more.map((step) => (
        <button key={step} type="button" className={parts.link} onClick={() => drawAtMost(step)}>
          {step === of
            ? `Show all ${formatNumber(of)}${of > MANY_LINES ? ` (${cost})` : ''}`
            : `Show ${formatNumber(step)}`}
        </button>
      ))}
      {shown > usual && (
        <button type="button" className={parts.link} onClick={() => drawAtMost(null)}>
          {`Show the ${usual} strongest`}
        </button>
      )}
    </p>
  );
}

/** Through which lens the graph is seen, what its lines say, and how many of them there are. */
export function LensBar() {
  const lens = useApp((state) => state.view.lens);
  const graph = useApp(graphOf);
  const bundled = useApp(isGraphBundled);
  return (
    // Folds away where a sheet leaves the graph half of the window.
    <div className={css.bar} data-folds="true">
      <LensChoice />
      {bundled && <WidthChoice />}
      {bundled && <Limit shown={graph.edges.length} of={graph.of} lens={lens} />}
    </div>
  );
}
