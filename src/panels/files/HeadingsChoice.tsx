import { type SyntheticEvent, useId, useRef, useState } from 'react';
import type { FirstLine, TableInFile } from '../../state/files/mapping';
import parts from '../../ui/parts.module.css';
import { inFileWords } from '../../words/files/in-file';
import css from '../common/ReadAgain.module.css';
import dialogs from './FileDialogs.module.css';

interface HeadingsChoiceProps {
  readonly inFile: TableInFile;
  readonly firstLine: FirstLine;
  /** Reads the table from another line on, or with that line as the other thing. */
  readonly read: (line: number, firstLine: FirstLine) => Promise<void>;
}

/** Asks which line of a file holds the headings, in its first lines as they stand there, or whether that line is the first row. */
export function HeadingsChoice({ inFile, firstLine, read }: HeadingsChoiceProps) {
  const name = useId();
  const say = inFileWords();
  const [line, setLine] = useState(inFile.line);
  const [as, setAs] = useState(firstLine);
  const isBusy = useRef(false);
  const isSame = line === inFile.line && as === firstLine;
  const onSubmit = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (isSame || isBusy.current) return;
    isBusy.current = true;
    await read(line, as);
    isBusy.current = false;
  };
  return (
    <form className={css.form} onSubmit={(event) => void onSubmit(event)}>
      <fieldset className={css.fieldset}>
        <legend className={css.legend}>{say.askLine}</legend>
        <div className={`${css.choices} ${css.many}`}>
          {inFile.lines.map((each) => (
            <label key={each.line} className={css.choice}>
              <input
                type="radio"
                name={name}
                checked={each.line === line}
                disabled={each.text.trim() === ''}
                onChange={() => setLine(each.line)}
              />
              <b>
                {say.line(each.line)}
                {each.line === inFile.otherLine && firstLine === 'names' && say.readWith(inFile.line)}
              </b>
              <span className={css.lines} dir="auto">
                {each.text.trim() === '' ? say.emptyLine : each.text}
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <p>
        <label>
          <input
            type="checkbox"
            checked={as === 'data'}
            onChange={({ target }) => setAs(target.checked ? 'data' : 'names')}
          />{' '}
          {say.noHeadings}
        </label>
      </p>
      <p className={dialogs.acts}>
        <button type="submit" className={parts.button} aria-disabled={isSame}>
          {say.readFrom}
        </button>
      </p>
    </form>
  );
}
