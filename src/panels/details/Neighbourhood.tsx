import { useId } from 'react';
import {
  type Around,
  DEPTHS,
  DIRECTIONS,
  type Direction,
  MAX_CENTRES,
  withOtherCentre,
} from '../../domain/filter/around';
import type { PartyId, SystemId } from '../../domain/model/ids';
import { showAround } from '../../state/actions/view';
import { growthsOf } from '../../state/growth';
import { useApp } from '../../state/store';
import parts from '../../ui/parts.module.css';
import { neighbourhoodWords } from '../../words/questions/neighbourhood';
import layout from '../common/Section.module.css';
import details from './Details.module.css';
import css from './Neighbourhood.module.css';

interface ChoiceProps<Value> {
  readonly legend: string;
  readonly options: readonly { readonly value: Value; readonly words: string }[];
  readonly chosen: Value;
  readonly choose: (value: Value) => void;
}

function Choice<Value>({ legend, options, chosen, choose }: ChoiceProps<Value>) {
  const name = useId();
  return (
    <fieldset className={css.choice}>
      <legend>{legend}</legend>
      {options.map(({ value, words }) => (
        <label key={words}>
          <input type="radio" name={name} checked={value === chosen} onChange={() => choose(value)} />
          <span>{words}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** Adds what one step from a thing leads to, beside the neighbourhoods that are shown. */
function Growing({ id, name }: { id: PartyId | SystemId; name: string }) {
  const growths = useApp((state) => growthsOf(state, id));
  const centres = useApp((state) => state.view.filter.around);
  const say = neighbourhoodWords();
  const isShown = centres.some((centre) => centre.id === id);
  const isFull = centres.length >= MAX_CENTRES;
  if (centres.length === 0 || (isShown && growths.length === 0)) return null;
  return (
    <fieldset className={css.growing}>
      <legend>{say.add}</legend>
      {growths.map((growth) => (
        <button
          key={growth.direction}
          type="button"
          className={`${parts.button} ${details.long}`}
          onClick={() => showAround(growth.centres)}
        >
          {say.growth(name, growth)}
        </button>
      ))}
      {growths.length === 0 && (
        <p className={layout.soft}>{isFull ? say.full(MAX_CENTRES) : say.nothingMore(name)}</p>
      )}
    </fieldset>
  );
}

/** Shows what lies around a party or a system, step by step farther out: only this, or beside what is shown already. */
export function Neighbourhood({ id, name }: { id: PartyId | SystemId; name: string }) {
  const around = useApp((state) => state.view.filter.around);
  const say = neighbourhoodWords();
  const own = around.find((centre) => centre.id === id) ?? null;
  const others = around.filter((centre) => centre.id !== id);
  const direction: Direction = own?.direction ?? 'either';
  const isBesideOthers = own !== null && others.length > 0;
  // Beside other neighbourhoods, the steps of this one alone take their place, and the way is chosen after that.
  const isNew = own === null && others.length > 0;
  const show = (centre: Around | null) =>
    showAround(own ? withOtherCentre(around, own, centre) : centre ? [centre] : []);
  const none = { value: null, words: isBesideOthers ? say.nothing : say.whole };
  return (
    <details className={details.folded} open={around.length > 0 || undefined}>
      <summary>{say.title(name)}</summary>
      <Growing id={id} name={name} />
      <p className={layout.soft}>{isBesideOthers ? say.besideOthers : say.about}</p>
      <Choice
        legend={isNew ? say.alone : say.depth}
        options={[
          ...(isNew ? [] : [none]),
          ...DEPTHS.map((depth) => ({ value: depth, words: say.steps(depth) })),
        ]}
        chosen={own?.depth ?? null}
        choose={(depth) => show(depth ? { id, depth, direction } : null)}
      />
      {!isNew && (
        <Choice
          legend={say.direction}
          options={DIRECTIONS.map((value) => ({ value, words: say.directions[value] }))}
          chosen={direction}
          choose={(value) => show({ id, depth: own?.depth ?? 1, direction: value })}
        />
      )}
    </details>
  );
}
