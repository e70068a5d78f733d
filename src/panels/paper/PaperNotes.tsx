import { addressOfDoi } from '../../domain/model/source';
import type { Note, Notes } from '../../domain/views/notes';
import { datesWords } from '../../words/deals/dates';
import { paperWords } from '../../words/exports/paper';
import css from './Paper.module.css';

function NoteItem({ note: { number, source } }: { note: Note }) {
  const { title, publisher, author, date, credit, address, doi, language } = source;
  const where = doi === undefined ? address : addressOfDoi(doi);
  const by = author && author !== publisher ? `${author}, ` : '';
  const about = `, ${by}${publisher}, ${datesWords().inWords(date)}.${credit ? ` ${credit}.` : ''}`;
  return (
    <li value={number}>
      <cite lang={language}>{title}</cite>
      <span>{about}</span>
      {where && <span className={css.link}>{` ${where}`}</span>}
    </li>
  );
}

/** The sources, by the numbers that point to them. */
export function PaperNotes({ notes }: { notes: Notes }) {
  if (notes.list.length === 0) return null;
  return (
    <section>
      <h2>{paperWords().notes}</h2>
      <ol className={css.notes}>
        {notes.list.map((note) => (
          <NoteItem key={note.number} note={note} />
        ))}
      </ol>
    </section>
  );
}
