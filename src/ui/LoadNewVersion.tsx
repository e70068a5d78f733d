import { useState } from 'react';
import { loadNewVersion } from '../offline/load-new-version';
import { partsWords } from '../words/page/parts';
import parts from './parts.module.css';

interface LoadNewVersionProps {
  readonly words: string;
  /** Does what is to be done before; what it answers with is why not to load. */
  readonly before?: () => Promise<string | null>;
}

/** Loads the new version of the site, which may have to be fetched first. The one way to it. */
export function LoadNewVersion({ words, before }: LoadNewVersionProps) {
  const [busy, setBusy] = useState(false);
  const load = async () => {
    setBusy(true);
    const trouble = (await before?.()) ?? null;
    if (trouble === null) await loadNewVersion();
    else setBusy(false);
  };
  return (
    <button
      type="button"
      className={parts.button}
      aria-disabled={busy}
      onClick={() => {
        if (!busy) void load();
      }}
    >
      {busy ? partsWords().loading : words}
    </button>
  );
}
