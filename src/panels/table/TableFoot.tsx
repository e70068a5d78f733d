import type { Sums } from '../../domain/sums/sums';
import { useDataset } from '../../state/use-dataset';
import parts from '../../ui/parts.module.css';
import { useMedia } from '../../ui/use-media';
import type { SumsInWords } from '../../words/en/views/sums';
import { sumsWords } from '../../words/views/sums';
import { tableWords } from '../../words/views/table';
import css from './TablePanel.module.css';
import { useColumns } from './use-columns';

/** Here the rows need the room; what one has to know of a sum is still read out. */
const LITTLE_ROOM = '(width < 60rem) or (height < 40rem)';

interface TableFootProps {
  /** What the rows that the table shows add up to. */
  readonly sums: Sums;
  /** Whether the rows are those that were found among others. */
  readonly found: boolean;
  /** Where the foot stands among the rows of the table, from 1. */
  readonly position: number;
}

/** A sum, and under it what one has to know of it. */
function Sum({ words, note }: { words: string; note: string }) {
  const littleRoom = useMedia(LITTLE_ROOM);
  return (
    <span>
      <span>{words}</span>
      <small className={littleRoom ? parts.hidden : undefined}>{note}</small>
    </span>
  );
}

function notesOf(
  { items }: Sums,
  { undelivered, outside, uncounted, again, ofCaseFile, reports, guessed, skipped }: SumsInWords,
): string[] {
  const say = tableWords();
  return [
    say.onlyFirm,
    ...(items ? [] : [say.itemsOfOneKind]),
    ...[skipped, guessed, outside, undelivered, uncounted, again, ofCaseFile, reports].filter(
      (words) => words !== null,
    ),
  ];
}

/** What the rows of the table add up to, in one row that is its own header. */
export function TableFoot({ sums, found, position }: TableFootProps) {
  const dataset = useDataset();
  const { length } = useColumns();
  const inWords = sumsWords().each(sums, dataset);
  const { deals, tiv, items } = inWords;
  const say = tableWords();
  return (
    <tfoot>
      <tr aria-rowindex={position}>
        <th scope="row" colSpan={length}>
          <span className={css.totals}>
            <Sum
              words={say.total(sums.relationships, found, deals)}
              note={notesOf(sums, inWords).join('; ')}
            />
            {items && <Sum words={items} note={say.lowestFigure} />}
            {tiv && <Sum words={tiv} note={say.tiv} />}
          </span>
        </th>
      </tr>
    </tfoot>
  );
}
