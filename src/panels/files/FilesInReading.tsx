import { useEffect, useRef } from 'react';
import { formatNumber } from '../../domain/text/numbers';
import { announce } from '../../state/actions';
import { stopBringing } from '../../state/bring';
import type { FileInReading } from '../../state/store';
import parts from '../../ui/parts.module.css';
import css from './FilesInReading.module.css';

const PHASE: Readonly<Record<FileInReading['phase'], string>> = {
  waiting: 'Waiting for its turn',
  reading: 'Reading its rows',
  making: 'Making relationships of them',
};

/** How often it is said aloud how far the reading has come, in milliseconds. */
const SAY_EVERY = 5_000;

/** Says how far it has come, where it takes long enough to wonder. */
function useSpokenProgress(files: readonly FileInReading[]): void {
  const latest = useRef(files);
  useEffect(() => {
    latest.current = files;
  }, [files]);
  useEffect(() => {
    const say = () =>
      announce(
        latest.current
          .map(({ name, phase, share }) => `${name}: ${PHASE[phase]}, ${Math.round(share * 100)} per cent`)
          .join('. '),
      );
    const timer = setInterval(say, SAY_EVERY);
    return () => clearInterval(timer);
  }, []);
}

function FileProgress({ file: { number, name, phase, share, rows } }: { file: FileInReading }) {
  return (
    <li className={css.file}>
      <b>{name}</b>
      <progress max={1} value={share} aria-label={`Reading ${name}`} />
      <span>{phase === 'waiting' ? PHASE[phase] : `${PHASE[phase]}: ${formatNumber(rows)} so far`}</span>
      <button type="button" className={parts.button} onClick={() => stopBringing(number)}>
        Cancel
        <span className={parts.hidden}>{` reading ${name}`}</span>
      </button>
    </li>
  );
}

/** How far the reading of each file has come, and the way to stop it. */
export function FilesInReading({ files }: { files: readonly FileInReading[] }) {
  useSpokenProgress(files);
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
