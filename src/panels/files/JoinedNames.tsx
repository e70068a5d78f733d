import { useSyncExternalStore } from 'react';
import { areJoinsKept, forgetJoins, onJoinsChange, rememberedJoins } from '../../state/files/joined-names';
import parts from '../../ui/parts.module.css';
import { filesWords } from '../../words/files/files';

/** How many names this device remembers as joined by hand, and a way to forget them. */
export function JoinedNames() {
  const { size } = useSyncExternalStore(onJoinsChange, rememberedJoins);
  if (size === 0) return null;
  const say = filesWords();
  return (
    <p>
      <span>{say.joinedNames(size, areJoinsKept())}</span>
      <button type="button" className={parts.link} onClick={() => void forgetJoins()}>
        {say.forgetJoins}
      </button>
    </p>
  );
}
