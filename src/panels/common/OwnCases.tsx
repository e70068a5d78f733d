import { useEffect, useState } from 'react';
import { tellNews } from '../../state/actions/messages';
import { goToDesk } from '../../state/actions/to-desk';
import { type KeptCase, keptCases } from '../../state/desk/keeping';
import { keepFormsNow } from '../../state/desk/keeping-forms';
import { useApp } from '../../state/store';
import { useBaseDataset } from '../../state/use-dataset';
import parts from '../../ui/parts.module.css';
import { ownCasesWords } from '../../words/files/own-cases';
import css from './OwnCases.module.css';

/** So many are named; the others are found where a new one is begun. */
const FEW = 3;

/** The case files that this device keeps, but for the one that is on the screen; none until the browser says. */
function useOwnCases(): readonly KeptCase[] {
  const { id: shown } = useBaseDataset();
  const [kept, setKept] = useState<readonly KeptCase[]>([]);
  useEffect(() => {
    // What is half filled in alone is worth going on with, too.
    keepFormsNow()
      .then(keptCases)
      .then(setKept, () => undefined);
  }, []);
  return kept.filter(({ id, named = id }) => named !== shown);
}

/** Whether it is said by now that there are some, for those who do not see the card. */
let isTold = false;

/** Says once in a visit that there are some, where they stand in a menu that is closed. */
function useTold(kept: readonly KeptCase[], isInMenu: boolean): void {
  const isLookedAt = useApp(({ view }) => view.selection !== null || view.story !== null);
  useEffect(() => {
    const [first] = kept;
    if (!first) return;
    if (isInMenu && !isTold && !isLookedAt)
      tellNews(ownCasesWords().told(first.title, kept.length - 1, true));
    isTold = true;
  }, [kept, isInMenu, isLookedAt]);
}

function GoOn({ of: { id, title }, words }: { of: KeptCase; words: string }) {
  return (
    <button
      type="button"
      className={`${parts.button} ${css.go}`}
      aria-label={ownCasesWords().goOnWith(title)}
      onClick={() => goToDesk({ act: 'kept', id })}
    >
      {words}
    </button>
  );
}

/** The case files that somebody has made on this device, to go on with: with what is in them, or as items of a menu. */
export function OwnCases({ look }: { look: 'card' | 'menu' }) {
  const kept = useOwnCases();
  useTold(kept, look === 'menu');
  const say = ownCasesWords();
  const few = kept.slice(0, FEW);
  if (kept.length === 0) return null;
  if (look === 'menu')
    return few.map((one) => <GoOn key={one.id} of={one} words={say.goOnWith(one.title)} />);
  return (
    <section aria-label={say.title(kept.length)} className={css.card}>
      <h2 className={parts.heading}>{say.title(kept.length)}</h2>
      <ul>
        {few.map((one) => (
          <li key={one.id}>
            <p className={css.title}>{one.title}</p>
            <p className={css.soft}>{say.holds(one.relationships, one.sources, one.changed)}</p>
            {one.unfinished && <p className={css.soft}>{say.unfinished}</p>}
            <p>
              <GoOn of={one} words={say.goOn} />
            </p>
          </li>
        ))}
      </ul>
      {kept.length > FEW && <p className={css.soft}>{say.more(kept.length - FEW)}</p>}
    </section>
  );
}
