import { differing } from '../../domain/desk/differing';
import type { Reworded } from '../../domain/desk/reworded';
import type { Corrected } from '../../domain/desk/source-text';
import { useCaseFile } from '../../state/desk/desk-store';
import parts from '../../ui/parts.module.css';
import { NARROW, useMedia } from '../../ui/use-media';
import { deskWords } from '../../words/desk/desk';
import css from './Desk.module.css';
import { mend } from './mend';

/** The words that a claim had, and those that it has now. */
export function BeforeAndNow({ was, is }: Pick<Reworded, 'was' | 'is'>) {
  const say = deskWords().corrected;
  const [before, now] = differing(was, is);
  return (
    <>
      <p>{say.was(before)}</p>
      <p>{say.is(now)}</p>
    </>
  );
}

/** A claim with the words that it had and those that it has now. */
function RewordedClaim({ one: { id, was, is }, wasChecked }: { one: Reworded; wasChecked: boolean }) {
  const say = deskWords().corrected;
  const [before, now] = differing(was, is);
  return (
    <li>
      <p>{say.was(before)}</p>
      <p>
        <button type="button" className={parts.link} onClick={() => mend(id)}>
          {say.is(now)}
        </button>
      </p>
      {wasChecked && <p className={css.fault}>{say.unchecked}</p>}
    </li>
  );
}

/** What became of the words of claims in a text that was corrected: each claim to be mended that has others now, or none. */
export function WordsAfter({ reworded, lost, unchecked }: Omit<Corrected, 'statement'>) {
  const { claims } = useCaseFile();
  const say = deskWords().corrected;
  // On a phone a strip of it would be cut: there it says how many, and opens.
  const isWide = !useMedia(NARROW);
  const there = new Map(claims.map((claim) => [claim.id, claim]));
  const others = reworded.filter(({ id }) => there.has(id));
  const without = lost.flatMap((id) => there.get(id) ?? []);
  return (
    <>
      {others.length > 0 && (
        <details open={isWide}>
          <summary>{say.reworded(others.length)}</summary>
          <ul>
            {others.map((one) => (
              <RewordedClaim key={one.id} one={one} wasChecked={unchecked.includes(one.id)} />
            ))}
          </ul>
        </details>
      )}
      {without.length > 0 && (
        <details open={isWide}>
          <summary>{say.lost(without.length)}</summary>
          <ul>
            {without.map(({ id, citation }) => (
              <li key={id}>
                <button type="button" className={parts.link} onClick={() => mend(id)}>
                  {citation.type === 'quotation' ? citation.quote.exact : id}
                </button>
                {unchecked.includes(id) && <p className={css.fault}>{say.unchecked}</p>}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
