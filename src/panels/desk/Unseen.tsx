import { asSeenTo, type Reworded, rewordedIn } from '../../domain/desk/reworded';
import { act } from '../../state/desk/case-file';
import { caseFileOf, useCaseFile, useDesk } from '../../state/desk/desk-store';
import parts from '../../ui/parts.module.css';
import { deskWords } from '../../words/desk/desk';
import css from './Desk.module.css';
import { focusPlace } from './focus-place';
import { mend } from './mend';
import { BeforeAndNow } from './WordsAfter';
import { Writing } from './Writing';

/** Says that a claim still stands in its words as they are now. */
function seeTo({ id }: Reworded): void {
  const claim = caseFileOf(useDesk.getState()).claims.find((one) => one.id === id);
  if (claim) act({ act: 'put-claim', claim: asSeenTo(claim) });
  // What was pressed is gone with it.
  focusPlace();
}

/** What a person can do about one of them. */
function Acts({ one }: { readonly one: Reworded }) {
  const say = deskWords();
  return (
    <Writing>
      <p className={css.acts}>
        <button
          type="button"
          className={parts.link}
          aria-label={say.corrected.stillSaysOf(one.is)}
          onClick={() => seeTo(one)}
        >
          {say.corrected.stillSays}
        </button>
        <button
          type="button"
          className={parts.link}
          aria-label={say.contents.mendOf(one.is)}
          onClick={() => mend(one.id)}
        >
          {say.contents.mend}
        </button>
      </p>
    </Writing>
  );
}

/** The claims whose text was corrected under them, until somebody has seen to each. */
export function Unseen({ canMend }: { readonly canMend: boolean }) {
  const unseen = rewordedIn(useCaseFile());
  if (unseen.length === 0) return null;
  const heading = deskWords().corrected.unseen(unseen.length);
  return (
    <section aria-label={heading} className={css.faults}>
      <p className={css.fault}>{heading}</p>
      <ul>
        {unseen.map((one) => (
          <li key={one.id}>
            <BeforeAndNow {...one} />
            {canMend && <Acts one={one} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
