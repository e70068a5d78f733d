import { andMore, capped } from '../../domain/text/capped';
import type { ReportNote } from '../../state/reports';
import css from './ReportDialog.module.css';

/** What is to be said of the rows of a file, by line; all of it is in the download. */
export function ReportNotes({ notes }: { notes: readonly ReportNote[] }) {
  if (notes.length === 0) return <p>Every row was read as it stands.</p>;
  const list = capped(notes);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within the keyboard's reach */}
      <section aria-label="Notes on rows" tabIndex={0} className={css.notes}>
        <table>
          <thead>
            <tr>
              <th scope="col">Line</th>
              <th scope="col">Column</th>
              <th scope="col">What</th>
              <th scope="col">Reason</th>
            </tr>
          </thead>
          <tbody>
            {list.shown.map(({ line, column, what, reason }, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the notes of a report never change
              <tr key={i}>
                <td>{line}</td>
                <td>{column ?? 'whole row'}</td>
                <td>{what}</td>
                <td>{reason}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {list.more > 0 && <p className={css.soft}>{`${andMore(list)} in the download`}</p>}
    </>
  );
}
