import { setApart } from '../../domain/text/hidden-signs';
import type { SheetsOfFile } from '../../state/files/reports';
import { sheetsWords } from '../../words/files/sheets';
import { ReadAgain } from '../common/ReadAgain';

interface SheetChoiceProps {
  readonly sheets: SheetsOfFile;
  /** Those of the file that are open. */
  readonly open: readonly string[];
  /** Reads another sheet. */
  readonly read: (sheet: string) => Promise<void>;
}

/** Names the sheets of a workbook, or the tables of a packed file, and reads another one; nothing where there is no other. */
export function SheetChoice({ sheets, open, read }: SheetChoiceProps) {
  const say = sheetsWords();
  if (sheets.all.length < 2) return null;
  const ways = sheets.all.map((sheet) => ({
    value: sheet.name,
    label: setApart(sheet.name),
    about: say.about(sheet, open),
  }));
  return (
    <ReadAgain
      question={say.ask(sheets, open)}
      ways={ways}
      now={sheets.read}
      button={say.readIt(sheets)}
      read={read}
    />
  );
}
