import { FIRST_LINES, type FirstLine, type FirstLineOfTable } from '../../state/files/mapping';
import { mappingWords } from '../../words/files/mapping';
import { ReadAgain } from '../common/ReadAgain';

interface FirstLineChoiceProps {
  readonly firstLine: FirstLineOfTable;
  /** The cells of the first line. */
  readonly cells: readonly string[];
  /** Reads the table with its first line as the other thing. */
  readonly read: (as: FirstLine) => Promise<void>;
}

/** Asks whether the first line has the names of the columns or is data, where that is not sure. */
export function FirstLineChoice({ firstLine, cells, read }: FirstLineChoiceProps) {
  const say = mappingWords().firstLine;
  if (!firstLine.isDoubtful && !firstLine.isChosen) return null;
  const ways = FIRST_LINES.map((value) => ({
    value,
    label: say.labels[value],
    about: say.about(value, cells),
  }));
  return <ReadAgain question={say.ask} ways={ways} now={firstLine.is} button={say.read} read={read} />;
}
