import { useEffect, useState } from 'react';
import { filesToLose, keepForOffline, putOffNewVersion, rememberOpenFiles } from '../../state/new-version';
import { useOpenFiles } from '../../state/selectors';
import { useApp } from '../../state/store';
import { LoadNewVersion } from '../../ui/LoadNewVersion';
import parts from '../../ui/parts.module.css';
import { whenReady } from '../../ui/ready';
import css from './NewVersion.module.css';

const SAID = {
  waits: 'A new version of Armsgraph is ready.',
  elsewhere: 'Another window has loaded a new version of Armsgraph. This one still shows the old.',
} as const;

/** What of the open files a reader would have to open again. */
function lossOf(names: readonly string[]): string {
  if (names.length === 1) return `Your file ${names[0]} is not remembered on this device.`;
  return `${names.length} of your files are not remembered on this device.`;
}

/** The ways to the new version, with the open files or without. */
function Ways() {
  const remembered = useApp((state) => state.remembered);
  const lost = filesToLose(useOpenFiles(), remembered);
  const [trouble, setTrouble] = useState<string | null>(null);
  if (lost.length === 0) return <LoadNewVersion words="Load it" />;
  const before = async () => {
    const why = await rememberOpenFiles();
    setTrouble(why);
    return why;
  };
  return (
    <>
      <p>{trouble ?? lossOf(lost.map(({ report }) => report.name))}</p>
      <LoadNewVersion words="Remember and load" before={before} />
      <LoadNewVersion words="Load without" />
    </>
  );
}

/** Says that there is a new version of the site, and offers to load it; nothing happens by itself. */
export function NewVersion() {
  const newVersion = useApp((state) => state.newVersion);
  useEffect(() => whenReady(() => void keepForOffline()), []);
  return (
    <div className={css.news}>
      <p role="status">{newVersion && SAID[newVersion]}</p>
      {newVersion && (
        <div className={css.ways}>
          <Ways />
          <button type="button" className={parts.button} onClick={putOffNewVersion}>
            Later
          </button>
        </div>
      )}
    </div>
  );
}
