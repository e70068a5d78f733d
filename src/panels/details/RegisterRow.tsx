import type { Citation, CitedFile } from '../../domain/model/claim';
import { sourceOf } from '../../domain/model/dataset';
import { useDataset } from '../../state/use-dataset';
import parts from '../../ui/parts.module.css';
import { Quoted } from '../../ui/Quoted';
import { detailsWords } from '../../words/questions/details';
import css from './ClaimCard.module.css';

type CitedRow = Citation & { readonly type: 'register-row' };

/** As much of a hash as a person compares at a glance. */
const GLANCE = 12;

/** The very words of a cell, under the name of its column. */
function CellWords({ row, words }: { row: CitedRow; words: NonNullable<CitedRow['excerpt']> }) {
  const { address } = sourceOf(useDataset(), row.source);
  return (
    <>
      <p className={css.mark}>{words.column}</p>
      <blockquote
        cite={address ?? (row.file && `urn:sha256:${row.file.sha256}`)}
        className={`${parts.quotation} ${css.quotation}`}
      >
        <Quoted words={words.exact} />
      </blockquote>
    </>
  );
}

function FileLines({ file: { name, sha256 } }: { file: CitedFile }) {
  return (
    <>
      <div>
        <dt>{detailsWords().row.file}</dt>
        <dd>{name}</dd>
      </div>
      <div>
        <dt>{detailsWords().row.hash}</dt>
        <dd title={sha256}>{`${sha256.slice(0, GLANCE)}…`}</dd>
      </div>
    </>
  );
}

function Cells({ row }: { row: CitedRow }) {
  return (
    <>
      {row.file && <FileLines file={row.file} />}
      {Object.entries(row.cells).map(([column, cell]) => (
        <div key={column}>
          <dt>{column}</dt>
          <dd>{cell}</dd>
        </div>
      ))}
    </>
  );
}

interface RegisterRowProps {
  readonly row: CitedRow;
  /** Whether its cells were shown before. */
  readonly again: boolean;
}

/** A row of a register: the words of a cell where a claim rests on them, where it stands, and its cells. */
export function RegisterRow({ row, again }: RegisterRowProps) {
  return (
    <>
      {row.paraphrase && (
        <p className={css.paraphrase}>
          <span className={css.mark}>{detailsWords().row.inOtherWords(row.paraphrase.column)}</span>{' '}
          <span>{row.paraphrase.text}</span>
        </p>
      )}
      {row.excerpt && <CellWords row={row} words={row.excerpt} />}
      <dl className={css.row}>
        <div>
          <dt className={css.mark}>{detailsWords().row.register}</dt>
          <dd>{detailsWords().row.location(row, again)}</dd>
        </div>
        {!again && <Cells row={row} />}
      </dl>
    </>
  );
}
