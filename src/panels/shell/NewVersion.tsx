import { useEffect, useState } from 'react';
import { filesToLose, keepForOffline, putOffNewVersion, rememberOpenFiles } from '../../state/new-version';
import { useApp } from '../../state/store';
import { useOpenFiles } from '../../state/use-dataset';
import { LoadNewVersion } from '../../ui/LoadNewVersion';
import parts from '../../ui/parts.module.css';
import { whenReady } from '../../ui/when-ready';
import { versionWords } from '../../words/page/version';
import css from './NewVersion.module.css';

/** The ways to the new version, with the open files or without. */
function Ways() {
  const remembered = useApp((state) => state.remembered);
  const lost = filesToLose(useOpenFiles(), remembered);
  const [trouble, setTrouble] = useState<string | null>(null);
  if (lost.length === 0) return <LoadNewVersion words={versionWords().load} />;
  const before = async () => {
    const why = await rememberOpenFiles();
    setTrouble(why);
    return why;
  };
  return (
    <>
      <p>{trouble ?? versionWords().loss(lost.map(({ report }) => report.name))}</p>
      <LoadNewVersion words={versionWords().rememberAndLoad} before={before} />
      <LoadNewVersion words={versionWords().loadWithout} />
    </>
  );
}

/** Says that there is a new version of the site, and offers to load it; nothing happens by itself. */
export function NewVersion() {
  const newVersion = useApp((state) => state.newVersion);
  useEffect(() => whenReady(() => void keepForOffline()), []);
  return (
    <div className={css.news}>
      <p role="status">{newVersion && versionWords()[newVersion]}</p>
      {newVersion && (
        <div className={css.ways}>
          <Ways />
          <button type="button" className={parts.button} onClick={putOffNewVersion}>
            {versionWords().later}
          </button>
        </div>
      )}
    </div>
  );
}
