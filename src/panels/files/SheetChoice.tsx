import { type SyntheticEvent, useId, useRef, useState } from 'react';
import type { SheetsOfFile } from '../../state/reports';
import parts from '../../ui/parts.module.css';
import { sheetsWords } from '../../words/sheets';
import css from './EncodingChoice.module.css';
import dialogs from './FileDialogs.module.css';

interface SheetChoiceProps {
  readonly sheets: SheetsOfFile;
  /** Reads another sheet. */
  readonly read: (sheet: string) => Promise<void>;
}

/** Names the sheets of a workbook, and reads another one; nothing where there is no other. */
export function SheetChoice({ sheets, read }: SheetChoiceProps) {
  const say = sheetsWords();
  const name = useId();
  const [chosen, setChosen] = useState(sheets.read);
  const isBusy = useRef(false);
  if (sheets.all.length < 2) return null;
  const onSubmit = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (chosen === sheets.read || isBusy.current) return;
    isBusy.current = true;
    await read(chosen);
    isBusy.current = false;
  };
  return (
    <form className={css.form} onSubmit={(event) => void onSubmit(event)}>
      <fieldset className={css.fieldset}>
        <legend className={css.legend}>{say.ask(sheets)}</legend>
        <div className={css.choices}>
          {sheets.all.map((sheet) => (
            <label key={sheet.name} className={css.choice}>
              <input
                type="radio"
                name={name}
                checked={sheet.name === chosen}
                onChange={() => setChosen(sheet.name)}
              />
              <b dir="auto">{sheet.name}</b>
              <span className={css.lines}>{say.about(sheet)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <p className={dialogs.acts}>
        <button type="submit" className={parts.button} aria-disabled={chosen === sheets.read}>
          {say.readIt}
        </button>
      </p>
    </form>
  );
}
