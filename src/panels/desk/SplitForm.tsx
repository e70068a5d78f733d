import { type SyntheticEvent, useState } from 'react';
import { freeId, idsOf } from '../../domain/desk/new-ids';
import { type ClaimId, type RelationshipId, relationshipId } from '../../domain/model/ids';
import { act } from '../../state/desk/case-file';
import { useCaseFile } from '../../state/desk/desk-store';
import { deskWords } from '../../words/desk';
import { wordsOf } from './claim-words';
import css from './Desk.module.css';
import { FormActs } from './FormActs';

/** Splits a relationship: some of its claims are about another one. */
export function SplitForm({ id, close }: { id: RelationshipId; close: () => void }) {
  const statement = useCaseFile();
  const [going, setGoing] = useState<readonly ClaimId[]>([]);
  const [isTried, setTried] = useState(false);
  const say = deskWords().contents;
  const claims = statement.claims.filter(({ relationship }) => relationship === id);
  const isWrong = going.length === 0 || going.length === claims.length;
  const onSubmit = (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(true);
    if (isWrong) return;
    act({ act: 'split', id, claims: going, as: relationshipId(freeId(idsOf(statement), id)) });
    close();
  };
  return (
    <form className={css.inner} aria-label={say.splitHow} onSubmit={onSubmit}>
      <fieldset className={css.choices}>
        <legend>{say.splitHow}</legend>
        {claims.map((claim) => (
          <label key={claim.id} className={css.check}>
            <input
              type="checkbox"
              checked={going.includes(claim.id)}
              onChange={({ target }) =>
                setGoing(target.checked ? [...going, claim.id] : going.filter((one) => one !== claim.id))
              }
            />
            <span>
              {claim.attribution.speaker}: {wordsOf(claim)}
            </span>
          </label>
        ))}
      </fieldset>
      {isTried && isWrong && (
        <p role="alert" className={css.fault}>
          {say.splitFault}
        </p>
      )}
      <FormActs put={say.splitDo} cancel={say.cancel} leave={close} />
    </form>
  );
}
