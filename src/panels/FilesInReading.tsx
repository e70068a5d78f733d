import { formatNumber } from '../domain/quantity';
import { stopBringing } from '../state/bring';
import type { FileInReading } from '../state/store';
import parts from '../ui/parts.module.css';
import css from './FilesInReading.module.css';

const PHASE: Readonly<Record<FileInReading['phase'], string>> = {
  reading: 'Reading its rows',
  making: 'Making relationships of them',
};

function FileProgress({ file: { number, name, phase, share, rows } }: { file: FileInReading }) {
  return (
    <li className={css.file}>
      <b>{name}</b>
      <progress max={1} value={share} aria-label={`Reading ${name}`} />
      <span>{`${PHASE[phase]}: ${formatNumber(rows)} so far`}</span>
      <button type="button" className={parts.button} onClick={() => stopBringing(number)}>
        Cancel
        <span className={parts.hidden}>{` reading ${name}`}</span>
      </button>
    </li>
  );
}

/** How far the reading of each file has come, and the way to stop it. */
export function FilesInReading({ files }: { files: readonly FileInReading[] }) {
  return (
    <section aria-label="Files being read">
      <ul className={css.files}>
        {files.map((file) => (
          <FileProgress key={file.number} file={file} />
        ))}
      </ul>
    </section>
  );
}
