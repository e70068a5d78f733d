import { useEffect, useState } from 'react';
import { goOnWithKept } from '../../../state/desk/arriving';
import { useDesk } from '../../../state/desk/desk-store';
import { forgetCase, type KeptCase, keptCases } from '../../../state/desk/keeping';
import parts from '../../../ui/parts.module.css';
import { deskWords } from '../../../words/desk/desk';
import { ownCasesWords } from '../../../words/files/own-cases';
import css from '../Desk.module.css';

/** The case files that this device keeps; null until it says. */
function useKept() {
  const [kept, setKept] = useState<readonly KeptCase[] | null>(null);
  useEffect(() => {
    // A browser that keeps nothing has nothing to tell.
    keptCases().then(setKept, () => undefined);
  }, []);
  const forget = async (id: string) => {
    await forgetCase(id);
    setKept(await keptCases());
  };
  return { kept: kept ?? [], forget };
}

/** Case files that were begun on this device before, to go on with. */
export function KeptCases() {
  const { kept: all, forget } = useKept();
  const here = useDesk((state) => state.keptAs);
  const [isUnread, setUnread] = useState(false);
  const say = deskWords().kept;
  const [asking, setAsking] = useState<string | null>(null);
  const kept = all.filter(({ id }) => id !== here);
  if (kept.length === 0) return null;
  const goOn = async (id: string) => setUnread(!(await goOnWithKept(id)));
  return (
    <section aria-label={say.title} className={css.part}>
      <h3 className={parts.heading}>{say.title}</h3>
      {isUnread && (
        <p role="alert" className={css.fault}>
          {say.unread}
        </p>
      )}
      <ul className={css.items}>
        {kept.map(({ id, title, relationships, sources, changed, unfinished }) => (
          <li key={id} className={css.item}>
            <p className={css.name}>{title}</p>
            <p className={css.soft}>{ownCasesWords().holds(relationships, sources, changed)}</p>
            {unfinished && <p className={css.soft}>{ownCasesWords().unfinished}</p>}
            <p className={css.acts}>
              <button
                type="button"
                className={parts.button}
                aria-label={say.goOnWith(title)}
                onClick={() => void goOn(id)}
              >
                {say.goOn}
              </button>
              <button
                type="button"
                className={parts.link}
                aria-label={say.forgetWhat(title)}
                aria-expanded={asking === id}
                onClick={() => setAsking(asking === id ? null : id)}
              >
                {say.forget}
              </button>
            </p>
            {asking === id && (
              <p className={css.acts}>
                <span className={css.fault}>{say.forgetAsked}</span>
                <button type="button" className={parts.button} onClick={() => void forget(id)}>
                  {say.forgetFor(title)}
                </button>
                <button type="button" className={parts.link} onClick={() => setAsking(null)}>
                  {say.keep}
                </button>
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
