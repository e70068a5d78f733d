import { useState } from 'react';
import parts from '../../ui/parts.module.css';
import { shareWords } from '../../words/exports/share';

/** The way that the system has to hand a link on, where it has one. */
export function SystemShare({ link, title }: { link: string; title: string }) {
  const say = shareWords();
  const [failed, setFailed] = useState(false);
  if (typeof navigator.share !== 'function') return null;
  const send = async () => {
    setFailed(false);
    try {
      await navigator.share({ title, url: link });
    } catch (error) {
      // Whoever closes the sheet knows it.
      setFailed(!(error instanceof DOMException && error.name === 'AbortError'));
    }
  };
  return (
    <p>
      <button type="button" className={parts.button} onClick={() => void send()}>
        {say.system}
      </button>
      <span role="status">{failed && say.systemFailed}</span>
    </p>
  );
}
