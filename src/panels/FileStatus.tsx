import { useEffect } from 'react';
import { formatNumber } from '../domain/quantity';
import { dismissNews } from '../state/actions';
import { stopBringing } from '../state/bring';
import { type FileInReading, useApp } from '../state/store';
import parts from '../ui/parts.module.css';
import css from './FileStatus.module.css';

/** How long it is to be seen what was read, in milliseconds. The list of files says it as long as they are open. */
const SHOWN_FOR = 10_000;

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

/** What was read last, for as long as it is to be seen. */
function useNews(): string {
  const news = useApp((state) => state.news);
  useEffect(() => {
    if (news === '') return;
    const timer = setTimeout(dismissNews, SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [news]);
  return news;
}

/** The files that are being read, in a corner of the page, which stays usable; then what became of them. */
export function FileStatus() {
  const reading = useApp((state) => state.reading);
  const news = useNews();
  const isReading = reading.length > 0;
  // Said when reading begins and when it ends, and not at every percent in between.
  const said = isReading ? `Reading ${reading.map(({ name }) => name).join(', ')}.` : news;
  return (
    <div className={css.corner}>
      <div className={said === '' ? undefined : css.box}>
        {isReading && (
          <section aria-label="Files being read">
            <ul className={css.files}>
              {reading.map((file) => (
                <FileProgress key={file.number} file={file} />
              ))}
            </ul>
          </section>
        )}
        <p role="status" className={isReading ? parts.hidden : undefined}>
          {said}
        </p>
      </div>
    </div>
  );
}
