import { useId } from 'react';
import { DATE_ORDERS, type DateOrder } from '../../state/files/mapping';
import { mappingWords } from '../../words/files/mapping';
import css from './TableDialog.module.css';

interface DateOrderChoiceProps {
  /** A date that leaves it open. */
  readonly example: string;
  readonly order: DateOrder | undefined;
  readonly choose: (order: DateOrder | undefined) => void;
}

/** Asks which number of a date is the day, where no date of the first rows says. */
export function DateOrderChoice({ example, order, choose }: DateOrderChoiceProps) {
  const name = useId();
  const say = mappingWords().dateOrder;
  return (
    <fieldset className={css.order}>
      <legend>{say.ask(example)}</legend>
      {[...DATE_ORDERS, undefined].map((each) => (
        <label key={each ?? 'open'}>
          <input type="radio" name={name} checked={order === each} onChange={() => choose(each)} />
          <span>{say.of(each, example)}</span>
        </label>
      ))}
    </fieldset>
  );
}
