import { type SyntheticEvent, useId, useRef, useState } from 'react';
import type { Encoding, EncodingDoubt } from '../../state/encodings';
import parts from '../../ui/parts.module.css';
import { encodingsWords } from '../../words/encodings';
import css from './EncodingChoice.module.css';
import dialogs from './FileDialogs.module.css';

interface EncodingChoiceProps {
  readonly doubt: EncodingDoubt;
  /** Reads the file in another encoding. */
  readonly read: (encoding: Encoding) => Promise<void>;
}

/** Says that the letters of a file were guessed, shows its first telling lines in each encoding, and reads it in another. */
export function EncodingChoice({ doubt, read }: EncodingChoiceProps) {
  const say = encodingsWords();
  const name = useId();
  const [chosen, setChosen] = useState(doubt.encoding);
  const isBusy = useRef(false);
  const onSubmit = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (chosen === doubt.encoding || isBusy.current) return;
    isBusy.current = true;
    await read(chosen);
    isBusy.current = false;
  };
  return (
    <form className={css.form} onSubmit={(event) => void onSubmit(event)}>
      <fieldset className={css.fieldset}>
        <legend className={css.legend}>{say.ask(doubt)}</legend>
        <div className={css.choices}>
          {doubt.candidates.map(({ encoding, lines }) => (
            <label key={encoding} className={css.choice}>
              <input
                type="radio"
                name={name}
                checked={encoding === chosen}
                onChange={() => setChosen(encoding)}
              />
              <b>{say.labels[encoding]}</b>
              <span className={css.lines} dir="auto">
                {lines.join('\n')}
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <p className={dialogs.acts}>
        <button type="submit" className={parts.button} aria-disabled={chosen === doubt.encoding}>
          {say.read}
        </button>
      </p>
    </form>
  );
}
