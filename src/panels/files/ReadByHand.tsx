import { type SyntheticEvent, useId, useRef, useState } from 'react';
import { isDelimiter, type TableInFile } from '../../state/files/mapping';
import type { Chosen } from '../../state/files/read-one';
import type { UnreadTable } from '../../state/store';
import parts from '../../ui/parts.module.css';
import { inFileWords } from '../../words/files/in-file';
import { EncodingChoice } from '../common/EncodingChoice';
import { ReadAgain } from '../common/ReadAgain';
import css from '../common/ReadAgain.module.css';
import dialogs from './FileDialogs.module.css';
import { HeadingsChoice } from './HeadingsChoice';

/** Whether something of it is not certain, or was said by a person: then it is seen without a click. */
function isOpenAtFirst({ doubt, firstLine, inFile }: UnreadTable): boolean {
  const isSaid =
    firstLine.isChosen || inFile?.byHand.delimiter !== undefined || inFile?.byHand.line !== undefined;
  return isSaid || firstLine.isDoubtful || inFile?.isDoubtful === true || (doubt !== null && !doubt.isUsual);
}

interface DelimiterChoiceProps {
  readonly inFile: TableInFile & { readonly delimiter: NonNullable<TableInFile['delimiter']> };
  readonly read: (delimiter: DelimiterChoiceProps['inFile']['delimiter']) => Promise<void>;
}

/** Asks what parts the cells, with what each makes of the line where the table begins. */
function DelimiterChoice({ inFile, read }: DelimiterChoiceProps) {
  const say = inFileWords();
  const [typed, setTyped] = useState('');
  const ways = inFile.ways.map((way) => ({
    value: way.delimiter,
    label: say.delimiter(way.delimiter),
    about: say.makes(way),
  }));
  return (
    <>
      <ReadAgain
        // Where the file was read by a sign that was typed, this is the one that is chosen.
        key={typed}
        question={say.askDelimiter}
        ways={ways}
        now={inFile.delimiter}
        button={say.readParted}
        read={read}
      />
      <OtherSign
        read={async (sign) => {
          await read(sign);
          setTyped(sign);
        }}
      />
    </>
  );
}

/** A sign that parts cells in few files, typed by a person. */
function OtherSign({ read }: Pick<DelimiterChoiceProps, 'read'>) {
  const say = inFileWords();
  const id = useId();
  const [sign, setSign] = useState('');
  const isBusy = useRef(false);
  const isFaulty = sign !== '' && !isDelimiter(sign);
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (!isDelimiter(sign) || isBusy.current) return;
    isBusy.current = true;
    await read(sign);
    isBusy.current = false;
  };
  return (
    <form className={css.form} onSubmit={(event) => void submit(event)}>
      <p className={css.acts}>
        <label>
          {say.otherSign}{' '}
          <input
            type="text"
            size={2}
            maxLength={1}
            value={sign}
            aria-invalid={isFaulty}
            aria-describedby={isFaulty ? id : undefined}
            onChange={({ target }) => setSign(target.value)}
          />
        </label>
        <button type="submit" className={parts.button} aria-disabled={!isDelimiter(sign)}>
          {say.readPartedBy}
        </button>
      </p>
      {isFaulty && (
        <p id={id} className={css.lines} role="alert">
          {say.noSign}
        </p>
      )}
    </form>
  );
}

interface ReadByHandProps {
  readonly table: UnreadTable;
  readonly chosen: Chosen;
  /** Reads the file again, with what is said of it now. */
  readonly read: (chosen: Chosen) => Promise<void>;
}

/** How a file was read, folded away unless it is not certain, with a way to say it otherwise: its letters, what parts its cells, where its headings are. */
export function ReadByHand({ table, chosen, read }: ReadByHandProps) {
  const { doubt, inFile, firstLine } = table;
  const say = inFileWords();
  if (!inFile)
    return doubt && <EncodingChoice doubt={doubt} read={(encoding) => read({ ...chosen, encoding })} />;
  const { delimiter, byHand } = inFile;
  return (
    <details open={isOpenAtFirst(table)} className={css.byHand}>
      <summary>{say.summary(inFile, firstLine.is, doubt)}</summary>
      <div className={dialogs.part}>
        {doubt && <EncodingChoice doubt={doubt} read={(encoding) => read({ ...chosen, encoding })} />}
        {delimiter && (
          <DelimiterChoice
            inFile={{ ...inFile, delimiter }}
            read={(other) => read({ ...chosen, byHand: { ...byHand, delimiter: other } })}
          />
        )}
        <HeadingsChoice
          inFile={inFile}
          firstLine={firstLine.is}
          read={(line, as) =>
            read({ ...chosen, firstLine: as, byHand: line === inFile.line ? byHand : { ...byHand, line } })
          }
        />
      </div>
    </details>
  );
}
