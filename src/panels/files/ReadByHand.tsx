import type { TableInFile } from '../../state/files/mapping';
import type { Chosen } from '../../state/files/read-one';
import type { UnreadTable } from '../../state/store';
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
  const ways = inFile.ways.map((way) => ({
    value: way.delimiter,
    label: say.delimiters[way.delimiter],
    about: say.makes(way),
  }));
  return (
    <ReadAgain
      question={say.askDelimiter}
      ways={ways}
      now={inFile.delimiter}
      button={say.readParted}
      read={read}
    />
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
