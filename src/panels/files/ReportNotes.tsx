import { capped } from '../../domain/text/capped';
import type { ReportNote } from '../../state/files/reports';
import { reportWords } from '../../words/files/report';
import css from './ReportDialog.module.css';

/** What is to be said of the rows of a file, by line; all of it is in the download. */
export function ReportNotes({ notes }: { notes: readonly ReportNote[] }) {
  const { notes: say, moreInDownload } = reportWords();
  if (notes.length === 0) return <p>{say.none}</p>;
  const list = capped(notes);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within the keyboard's reach */}
      <section aria-label={say.title} tabIndex={0} className={css.notes}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say.columns.line}</th>
              <th scope="col">{say.columns.column}</th>
              <th scope="col">{say.columns.what}</th>
              <th scope="col">{say.columns.reason}</th>
            </tr>
          </thead>
          <tbody>
            {list.shown.map(({ line, column, what, reason }, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the notes of a report never change
              <tr key={i}>
                <td>{line}</td>
                <td>{column ?? say.wholeRow}</td>
                <td>{say.what({ what, reason })}</td>
                <td>{say.reason(reason)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {list.more > 0 && <p className={css.soft}>{moreInDownload(list.more)}</p>}
    </>
  );
}
