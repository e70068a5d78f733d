import { useId } from 'react';
import type { YearMeasure } from '../../domain/lenses/flows';
import css from './MeasureChoice.module.css';

const LABEL: Readonly<Record<YearMeasure, string>> = { deals: 'Deals', tiv: 'TIV' };
const MEASURES = Object.keys(LABEL) as YearMeasure[];

interface MeasureChoiceProps {
  readonly chosen: YearMeasure;
  readonly choose: (measure: YearMeasure) => void;
}

/** Whether deals are counted, or volumes added up. */
export function MeasureChoice({ chosen, choose }: MeasureChoiceProps) {
  const name = useId();
  return (
    <fieldset className={css.choice}>
      <legend>Measured in</legend>
      {MEASURES.map((measure) => (
        <label key={measure}>
          <input type="radio" name={name} checked={measure === chosen} onChange={() => choose(measure)} />
          <span>{LABEL[measure]}</span>
        </label>
      ))}
    </fieldset>
  );
}
