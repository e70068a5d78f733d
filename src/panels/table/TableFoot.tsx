import type { SumsOfSides } from '../../domain/compare/sums-of-sides';
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
  /** The same of each side, where files are compared, which are never added up with one another; else null. */
  readonly apart: SumsOfSides | null;
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

/** A sum of deals, and what else the same deals add up to. */
function SumsOf({ sums, inWords, title }: { sums: Sums; inWords: SumsInWords; title: string }) {
  const { tiv, items } = inWords;
  const say = tableWords();
  return (
    <>
      <Sum words={title} note={notesOf(sums, inWords).join('; ')} />
      {items && <Sum words={items} note={say.lowestFigure} />}
      {tiv && <Sum words={tiv} note={say.tiv} />}
    </>
  );
}

/** What the rows of the table add up to, in one row that is its own header. */
export function TableFoot({ sums, apart, found, position }: TableFootProps) {
  const dataset = useDataset();
  const { length } = useColumns();
  const say = tableWords();
  const inWords = (of: Sums) => sumsWords().each(of, dataset);
  const title = (deals: string) => say.total(sums.relationships, found, deals);
  return (
    <tfoot>
      <tr aria-rowindex={position}>
        <th scope="row" colSpan={length}>
          {apart ? (
            <>
              <span className={css.totals}>
                <Sum words={title(say.apart)} note={say.whyApart} />
              </span>
              {(['a', 'b'] as const).map((side) => {
                const own = inWords(apart[side]);
                return (
                  <span key={side} className={css.totals}>
                    <SumsOf sums={apart[side]} inWords={own} title={say.ofSide(side, own.deals)} />
                  </span>
                );
              })}
            </>
          ) : (
            <span className={css.totals}>
              <SumsOf sums={sums} inWords={inWords(sums)} title={title(inWords(sums).deals)} />
            </span>
          )}
        </th>
      </tr>
    </tfoot>
  );
}
