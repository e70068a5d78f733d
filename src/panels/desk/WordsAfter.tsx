import { differing } from '../../domain/desk/differing';
import type { Corrected, Reworded } from '../../domain/desk/source-text';
import { useCaseFile } from '../../state/desk/desk-store';
import parts from '../../ui/parts.module.css';
import { deskWords } from '../../words/desk/desk';
import css from './Desk.module.css';
import { mend } from './mend';

/** A claim with the words that it had and those that it has now. */
function RewordedClaim({ id, was, is, wasChecked }: Reworded) {
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
export function WordsAfter({ reworded, lost }: Pick<Corrected, 'reworded' | 'lost'>) {
  const { claims } = useCaseFile();
  const say = deskWords().corrected;
  const there = new Map(claims.map((claim) => [claim.id, claim]));
  const others = reworded.filter(({ id }) => there.has(id));
  const without = lost.flatMap((id) => there.get(id) ?? []);
  return (
    <>
      {others.length > 0 && (
        <div>
          <p>{say.reworded(others.length)}</p>
          <ul>
            {others.map((one) => (
              <RewordedClaim key={one.id} {...one} />
            ))}
          </ul>
        </div>
      )}
      {without.length > 0 && (
        <div>
          <p>{say.lost(without.length)}</p>
          <ul>
            {without.map(({ id, citation }) => (
              <li key={id}>
                <button type="button" className={parts.link} onClick={() => mend(id)}>
                  {citation.type === 'quotation' ? citation.quote.exact : id}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
