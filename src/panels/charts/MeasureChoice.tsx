import { useId } from 'react';
import type { YearMeasure } from '../../domain/lenses/flows';
import { chartsWords } from '../../words/views/charts';
import css from './MeasureChoice.module.css';

const MEASURES: readonly YearMeasure[] = ['deals', 'tiv'];

interface MeasureChoiceProps {
  readonly chosen: YearMeasure;
  readonly choose: (measure: YearMeasure) => void;
}

/** Whether deals are counted, or volumes added up. */
export function MeasureChoice({ chosen, choose }: MeasureChoiceProps) {
  const name = useId();
  const say = chartsWords();
  return (
    <fieldset className={css.choice}>
      <legend>{say.measuredIn}</legend>
      {MEASURES.map((measure) => (
        <label key={measure}>
          <input type="radio" name={name} checked={measure === chosen} onChange={() => choose(measure)} />
          <span>{say.measures[measure]}</span>
        </label>
      ))}
    </fieldset>
  );
}
