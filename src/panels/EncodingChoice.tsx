import { type SyntheticEvent, useId, useState } from 'react';
import { readInEncoding } from '../state/import';
import { doubtInWords, type EncodingDoubt, labelOf } from '../state/mapping';
import parts from '../ui/parts.module.css';
import css from './EncodingChoice.module.css';
import dialogs from './FileDialogs.module.css';

/** Says that the letters of a file were guessed, shows its first telling lines in each encoding, and reads it in another. */
export function EncodingChoice({ file, doubt }: { file: File; doubt: EncodingDoubt }) {
  const name = useId();
  const [chosen, setChosen] = useState(doubt.encoding);
  const onSubmit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (chosen !== doubt.encoding) void readInEncoding(file, chosen);
  };
  return (
    <form className={dialogs.part} onSubmit={onSubmit}>
      <fieldset className={css.choices}>
        <legend>{doubtInWords(doubt)}. Choose the one in which the letters are right:</legend>
        {doubt.candidates.map(({ encoding, lines }) => (
          <label key={encoding} className={css.choice}>
            <input
              type="radio"
              name={name}
              checked={encoding === chosen}
              onChange={() => setChosen(encoding)}
            />
            <b>{labelOf(encoding)}</b>
            <span className={css.lines} dir="auto">
              {lines.join('\n')}
            </span>
          </label>
        ))}
      </fieldset>
      <p className={dialogs.acts}>
        <button type="submit" className={parts.button} aria-disabled={chosen === doubt.encoding}>
          Read it again so
        </button>
      </p>
    </form>
  );
}
