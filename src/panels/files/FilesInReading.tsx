import { useEffect, useRef } from 'react';
import { setApart } from '../../domain/text/hidden-signs';
import type { FileInReading } from '../../messages/file-in-reading';
import { announce } from '../../state/actions/messages';
import { stopBringing } from '../../state/files/bring';
import parts from '../../ui/parts.module.css';
import { filesWords } from '../../words/files/files';
import css from './FilesInReading.module.css';

/** How often it is said aloud how far the reading has come, in milliseconds. */
const SAY_EVERY = 5_000;

/** Says how far it has come, where it takes long enough to wonder. */
function useSpokenProgress(files: readonly FileInReading[]): void {
  const latest = useRef(files);
  useEffect(() => {
    latest.current = files;
  }, [files]);
  useEffect(() => {
    const say = () => announce(filesWords().reading.spoken(latest.current));
    const timer = setInterval(say, SAY_EVERY);
    return () => clearInterval(timer);
  }, []);
}

function FileProgress({ file }: { file: FileInReading }) {
  const { number, name, share } = file;
  const say = filesWords().reading;
  return (
    <li className={css.file}>
      <b>{setApart(name)}</b>
      <progress max={1} value={share} aria-label={say.progress(name)} />
      <span>{say.soFar(file)}</span>
      <button type="button" className={parts.button} onClick={() => stopBringing(number)}>
        {say.cancel}
        <span className={parts.hidden}>{say.cancelWhat(name)}</span>
      </button>
    </li>
  );
}

/** How far the reading of each file has come, and the way to stop it. */
export function FilesInReading({ files }: { files: readonly FileInReading[] }) {
  useSpokenProgress(files);
  return (
    <section aria-label={filesWords().reading.title}>
      <ul className={css.files}>
        {files.map((file) => (
          <FileProgress key={file.number} file={file} />
        ))}
      </ul>
    </section>
  );
}
