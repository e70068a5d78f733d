import { useId } from 'react';
import { DEPTHS, DIRECTIONS, type Direction } from '../../domain/filter/around';
import type { PartyId, SystemId } from '../../domain/model/ids';
import { showAround } from '../../state/actions/view';
import { useApp } from '../../state/store';
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

/** Shows only what lies around a party or a system, step by step farther out. */
export function Neighbourhood({ id, name }: { id: PartyId | SystemId; name: string }) {
  const around = useApp((state) => state.view.filter.around);
  const say = neighbourhoodWords();
  const own = around?.id === id ? around : null;
  const direction: Direction = own?.direction ?? 'either';
  return (
    <details className={details.folded} open={own !== null || undefined}>
      <summary>{say.title(name)}</summary>
      <p className={layout.soft}>{say.about}</p>
      <Choice
        legend={say.depth}
        options={[
          { value: null, words: say.whole },
          ...DEPTHS.map((depth) => ({ value: depth, words: say.steps(depth) })),
        ]}
        chosen={own?.depth ?? null}
        choose={(depth) => showAround(depth && { id, depth, direction })}
      />
      <Choice
        legend={say.direction}
        options={DIRECTIONS.map((value) => ({ value, words: say.directions[value] }))}
        chosen={direction}
        choose={(value) => showAround({ id, depth: own?.depth ?? 1, direction: value })}
      />
    </details>
  );
}
