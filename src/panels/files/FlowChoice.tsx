import {
  FLOW_ANSWERS,
  type FlowAnswer,
  flowOf,
  type flowWords,
  type TableMapping,
} from '../../state/files/mapping';
import parts from '../../ui/parts.module.css';
import { mappingWords } from '../../words/files/mapping';
import css from './TableDialog.module.css';

interface FlowChoiceProps {
  readonly words: ReturnType<typeof flowWords>;
  readonly mapping: TableMapping;
  readonly choose: (flows: NonNullable<TableMapping['flows']>) => void;
}

/** What each word of the column of directions is taken for, to be said where nobody knows, and to be changed where it is wrong. */
export function FlowChoice({ words, mapping, choose }: FlowChoiceProps) {
  const say = mappingWords().flow;
  if (words === null) return <p>{say.tooMany}</p>;
  if (words.length === 0) return null;
  return (
    <fieldset className={css.flows}>
      <legend>{say.ask}</legend>
      {words.map(({ word, plain }) => (
        <label key={plain}>
          <span>{`“${word}”`}</span>
          <select
            className={parts.field}
            required
            value={flowOf(mapping, word) ?? ''}
            onChange={({ target }) => choose({ ...mapping.flows, [plain]: target.value as FlowAnswer })}
          >
            <option value="" disabled>
              {say.choose}
            </option>
            {FLOW_ANSWERS.map((answer) => (
              <option key={answer} value={answer}>
                {say.answers[answer]}
              </option>
            ))}
          </select>
        </label>
      ))}
    </fieldset>
  );
}
